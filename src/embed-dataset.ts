import { addEmbeddedTexts, embeddedDataset } from "./data/embedded.js";
import { pageData } from "./store/dataset-context.js";

// An application may be rendered where there is no page.
if (typeof document !== "undefined") pageData().embed({ read: embeddedDataset, addTexts: addEmbeddedTexts });
