/** The entry of `dist/monusco-audit.js`, a file of its own: importing it gives the page's console the function `monuscoAudit()`. */
import { audit } from "./audit/audit.js";

export { audit };
export type { Report } from "./audit/report.js";

(globalThis as { monuscoAudit?: typeof audit }).monuscoAudit ??= audit;
