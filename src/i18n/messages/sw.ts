import type { Messages } from "../messages.js";
import { figures } from "./sw/figures.js";
import { handover } from "./sw/handover.js";
import { page } from "./sw/page.js";

export const messages: Messages = { ...figures, ...handover, ...page };
