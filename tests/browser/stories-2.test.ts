/** A third of the stories, as the built bundle shows them, in every engine. */
import { describeStories } from "./describe-stories.js";

// Not a module of the sources: TypeScript is not to look for it.
const bundle: string = "/dist/monusco-widgets.js";

before(() => import(bundle));

describe("stories on the built bundle", () => describeStories({ part: [2, 3] }));
