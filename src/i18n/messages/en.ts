import type { Messages } from "../messages.js";
import { figures } from "./en/figures.js";
import { handover } from "./en/handover.js";
import { page } from "./en/page.js";

export const messages: Messages = { ...figures, ...handover, ...page };
