import type { Messages } from "../messages.js";
import { figures } from "./ln/figures.js";
import { handover } from "./ln/handover.js";
import { page } from "./ln/page.js";

export const messages: Messages = { ...figures, ...handover, ...page };
