import { embeddedDataset } from "./data/embedded.js";
import { pageData } from "./store/dataset-context.js";

pageData().embed(embeddedDataset());
