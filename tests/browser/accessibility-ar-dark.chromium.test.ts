/** Axe on every story in Arabic on a dark page. */
import "./bundle.js";
import { describeAccessibility } from "./describe-stories.js";

describeAccessibility({ language: "ar", scheme: "dark", width: 680 });
