/** Every story, as the built bundle shows it, in every engine. */
import "./bundle.js";
import { describeStories } from "./describe-stories.js";

describe("stories on the built bundle", () => describeStories());
