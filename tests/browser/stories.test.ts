/** The stories as the built bundle shows them, in every engine. */
import { describeStories } from "./describe-stories.js";

before(async () => {
  await import("/dist/monusco-widgets.js" as string);
});

describe("stories on the built bundle", describeStories);
