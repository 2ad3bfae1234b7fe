/** The same stories on the sources: for coverage, in Chromium. */
import "../../src/define.js";
import { describeStories } from "./describe-stories.js";

describe("stories on the sources", () => describeStories());
