import { describeLife } from "./life.js";

describeLife(1_000);
