import type { Messages } from "../messages.js";
import { figures } from "./fr/figures.js";
import { handover } from "./fr/handover.js";
import { page } from "./fr/page.js";

export const messages: Messages = { ...figures, ...handover, ...page };
