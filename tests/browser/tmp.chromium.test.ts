/** Every story hydrated, a part; `npm run test:all` runs it in the other engines too. */
import "./bundle.js";
import { describeSnapshots } from "./tmp-describe.js";

describe("stories that a server has rendered, 1 of 3", () => describeSnapshots([1, 1]));
