import { describeLife } from "./life.js";

describeLife(10_000);
