/** Widgets without script: HTML with declarative shadow DOM, made on a server or by the command line. */
export { lightOf, markdownOf, textOf } from "./formats.js";
export { snapshotOf, type AttributesText, type Snapshot, type SnapshotRequest } from "./snapshot.js";
