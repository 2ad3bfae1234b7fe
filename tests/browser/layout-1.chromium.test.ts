/** Half of the stories, laid out. */
import "./bundle.js";
import { describeLayout } from "./describe-layout.js";

describeLayout([1, 2]);
