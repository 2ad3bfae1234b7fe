import { addEmbeddedTexts, embeddedDataset } from "./data/embedded.js";
import { onTexts } from "./i18n/locales.js";
import { pageData } from "./store/dataset-context.js";

onTexts(addEmbeddedTexts);
pageData().embed(embeddedDataset());
