import { refusedFiles } from "./network.js";
import { classOf, documentOf, documents, isOurs, type Place } from "./places.js";
import type { Code, Finding, PageFacts, WidgetFacts } from "./report.js";
import { scriptsOf } from "./page-facts.js";
import { tagMeant } from "./spelling.js";

/** More than what a reader would notice. */
const SHIFT = 0.01;

/** What is wrong with the page, or with more than one of its widgets. */
export function checkPage(all: readonly Place[], page: PageFacts, widgets: readonly WidgetFacts[]): readonly Finding[] {
  const found: Finding[] = [];
  const say = (code: Code, where: string, ...about: readonly string[]): void => void found.push({ code, about, where });
  const ours = all.filter(({ element }) => isOurs(element));
  for (const { element, path } of all)
    if (!isOurs(element) && !classOf(element)) say("misspelt", path, element.localName, tagMeant(element.localName));
  if (all.length === 0) say("nothing", "body");

  const undefinedOnes = ours.filter(({ element }) => !classOf(element));
  for (const one of documents()) {
    const here = undefinedOnes.filter(({ element }) => element.ownerDocument === one);
    if (here.length === 0) continue;
    const { frame } = frameOf(one);
    const isSandboxed = frame?.hasAttribute("sandbox") && !/\ballow-scripts\b/i.test(frame.getAttribute("sandbox") ?? "");
    const tags = [...new Set(here.map(({ element }) => `<${element.localName}>`))].join(", ");
    const scripts = scriptsOf(one).map(({ src }) => src);
    say(isSandboxed ? "sandboxed" : "not-defined", here[0]!.path, tags, scripts.join(", "));
  }

  for (const entry of page.blocked) {
    const [directive = "", address = ""] = entry.split(" ");
    say("blocked", "head", directive, address);
  }
  for (const [address, status] of refusedFiles()) say("file-failed", "head", address, status);
  for (const one of documents()) {
    const providers = ours.filter(
      ({ element }) =>
        element.ownerDocument === one && element.localName === "monusco-data" && element.getAttribute("scope") === "page",
    );
    // Each block of a CMS may bring its own line: of one address they are one.
    const sources = new Set(providers.map(({ element }) => element.getAttribute("src") ?? element));
    if (sources.size > 1) say("two-providers", providers.at(-1)!.path, String(providers.length));
  }
  if (page.scripts.length > 1)
    say("two-copies", "head", page.scripts.map(({ address }) => address).join(", "), page.versions.join(", "));
  for (const { address, hasIntegrity } of page.scripts)
    if (!hasIntegrity && new URL(address).origin !== location.origin) say("no-integrity", "head", address);
  const here = ours.some(({ element }) => element.ownerDocument === document && element.localName !== "monusco-data");
  if (here && !page.hasStylesheet) say("no-stylesheet", "head");
  if (ours.length > 0 && page.shift !== undefined && page.shift > SHIFT) say("shift", "body", String(page.shift));
  const drafts = new Set(widgets.flatMap(({ language: { isDraft, shown } }) => (isDraft && shown ? [shown] : [])));
  for (const lang of drafts) say("draft", "html", lang);
  return found;
}

/** The frame that a document stands in, of our page's. */
const frameOf = (page: Document): { readonly frame?: Element } => {
  for (const outer of documents())
    for (const frame of outer.querySelectorAll("iframe")) if (documentOf(frame) === page) return { frame };
  return {};
};
