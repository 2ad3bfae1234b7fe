/** Every story hydrated, a part; `npm run test:all` runs it in the other engines too. */
import "./bundle.js";
import { describeSnapshots } from "./describe-snapshots.js";

describe("stories that a server has rendered, 1 of 4", () => describeSnapshots([1, 4]));
