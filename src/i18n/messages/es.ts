import type { Messages } from "../messages.js";
import { figures } from "./es/figures.js";
import { handover } from "./es/handover.js";
import { page } from "./es/page.js";

export const messages: Messages = { ...figures, ...handover, ...page };
