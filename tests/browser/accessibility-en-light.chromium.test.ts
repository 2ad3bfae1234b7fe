/** Axe on every story in English on a light page. */
import "./bundle.js";
import { describeAccessibility } from "./describe-stories.js";

describeAccessibility({ language: "en", scheme: "light", width: 680 });
