/** Pages of tests/pages/audit/, and what the audit says of them. */
import type { Report } from "../../src/monusco-audit.js";
import { closePage, openFrame, until, type Page } from "./page.js";
import { inside } from "./render.js";

type AuditWindow = Page["window"] & { monuscoAudit?: () => Promise<Report | undefined> };

export interface Audited {
  readonly window: AuditWindow;
  readonly document: Document;
  readonly report: Report;
  readonly overlay: HTMLElement;
}

export const overlayIn = (page: Document): HTMLElement | null => page.querySelector("monusco-audit");

/** The panel's words, in one line. */
export const panelText = (overlay: Element): string => inside(overlay, ".panel").innerText.replace(/\s+/g, " ");

/** What the findings of a report are called; without those of layout shift, which depend on how fast the machine is. */
export const codesOf = ({ findings }: Report): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => code !== "shift");

interface Provider extends Element {
  readonly state?: { readonly status: string };
}

/** Whether all that the page waits for has come or failed. */
function isQuiet(page: Document): boolean {
  const documents = [page, ...[...page.querySelectorAll("iframe")].flatMap((frame) => frame.contentDocument ?? [])];
  return documents.every((one) => {
    const all = [...one.querySelectorAll<Provider>("monusco-data")];
    return all.every(({ state }) => state === undefined || state.status !== "loading");
  });
}

/** Opens a page of tests/pages/audit/, or by a slash one of tests/pages/; `query` is what its address asks for. */
export async function openAudited(name: string, query = ""): Promise<AuditWindow> {
  const folder = name.startsWith("/") ? "/tests/pages" : "/tests/pages/audit/";
  const frame = await openFrame(name, { prepare: (one) => (one.src = `${folder}${name}.html${query}`) });
  const window = frame.contentWindow as AuditWindow;
  await until(() => isQuiet(window.document), `the data of ${name}`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return window;
}

/** Brings the module into a page as its console would, and calls the function. */
export async function auditFrom(window: AuditWindow): Promise<Report> {
  const script = window.document.createElement("script");
  script.type = "module";
  script.src = "/dist/monusco-audit.js";
  window.document.head.append(script);
  await until(() => window.monuscoAudit !== undefined, "the function of the audit");
  const report = await window.monuscoAudit!();
  if (!report) throw new Error("the audit found nothing to report");
  return report;
}

/** Opens a page and audits it. */
export async function audited(name: string): Promise<Audited> {
  const window = await openAudited(name);
  const report = await auditFrom(window);
  return { window, document: window.document, report, overlay: overlayIn(window.document)! };
}

export { closePage, until };
