/** Axe on the colours of every other story in English on a dark page; the others in Arabic. In `npm run test:all` each in both. */
import "./bundle.js";
import { describeAccessibility } from "./describe-stories.js";

describeAccessibility({ language: "en", scheme: "dark", width: 680 }, [1, 2]);
