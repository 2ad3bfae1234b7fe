/** Axe on every story in English on a dark page. */
import "./bundle.js";
import { describeAccessibility } from "./describe-stories.js";

describeAccessibility({ language: "en", scheme: "dark", width: 680 });
