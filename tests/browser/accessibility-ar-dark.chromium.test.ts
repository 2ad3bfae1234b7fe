/** Axe on the colours of every other story in Arabic on a dark page; the others in English. In `npm run test:all` each in both. */
import "./bundle.js";
import { describeAccessibility } from "./describe-stories.js";

describeAccessibility({ language: "ar", scheme: "dark", width: 680 }, [2, 2]);
