import type { Messages } from "../messages.js";
import { figures } from "./ar/figures.js";
import { handover } from "./ar/handover.js";
import { page } from "./ar/page.js";

export const messages: Messages = { ...figures, ...handover, ...page };
