/** Widgets without script: HTML with declarative shadow DOM, made on a server or by the command line. */
export { snapshotOf, type Snapshot, type SnapshotRequest } from "./snapshot.js";
export { lightOf } from "./formats/light.js";
export { markdownOf } from "./formats/markdown.js";
export { textOf } from "./formats/text.js";
