/** Axe on every story in Arabic on a light page. */
import "./bundle.js";
import { describeAccessibility } from "./describe-stories.js";

describeAccessibility({ language: "ar", scheme: "light", width: 680 });
