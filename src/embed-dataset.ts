import { addEmbeddedTexts, embeddedDataset } from "./data/embedded.js";
import { pageData } from "./store/dataset-context.js";

pageData().embed({ read: embeddedDataset, addTexts: addEmbeddedTexts });
