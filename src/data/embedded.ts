import { json } from "./embedded-json.js";
import type { Dataset } from "./schema.js";

let dataset: Dataset | undefined;

/** The dataset that the build put in, English and French. The build checked it against the format; nothing parses it again. */
export const embeddedDataset = (): Dataset => (dataset ??= JSON.parse(json) as Dataset);
