import { badDates, stateOf, unknownIds } from "./data-facts.js";
import { isOurs, painterOf, type Place } from "./places.js";
import type { Code, Finding, WidgetFacts } from "./report.js";
import { isStale } from "./shown.js";
import { unknownAttributes } from "./spelling.js";

/** Languages that have words of ours. */
const SPOKEN = new Set(["en", "fr", "ar", "es", "ln", "sw"]);

const primary = (tag: string): string => tag.toLowerCase().split("-")[0]!;

/** By how many levels a widget's heading is deeper than it may be after the page's last one. */
function isSkipped(element: Element, level: number): number | undefined {
  if (element.getRootNode() !== element.ownerDocument) return undefined;
  const before = [...element.ownerDocument.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(
    (one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const last = Number(before.at(-1)?.localName.slice(1));
  return level > last + 1 ? last : undefined;
}

/** Whether that it is not to be seen has a reason: somebody hid it or a fold that it lies in, or it has come into another widget's sentence. */
function isPutAway(element: Element): boolean {
  for (let one: Element | null = element; one; one = painterOf(one)) {
    if (one.matches("[hidden], details:not([open]), dialog:not([open])")) return true;
    if (one !== element && isOurs(one) && one.localName !== "monusco-data") return true;
  }
  return false;
}

/** What is wrong with one element of ours that is registered. */
export function checkWidget({ element, within }: Place, facts: WidgetFacts): readonly Finding[] {
  const found: Finding[] = [];
  const say = (code: Code, ...about: readonly string[]): void =>
    void found.push({ code, about, where: facts.where, widget: facts.label });
  const { tag, language, freshness } = facts;
  for (const [name, meant] of unknownAttributes(element)) say("unknown-attribute", tag, name, meant);
  for (const [name, value] of badDates(element)) say("bad-date", name, value);
  const state = stateOf(element);
  if (tag === "monusco-data") {
    const { failure } = state;
    const [problem] = failure?.problems ?? [];
    const message = `${problem?.pointer ?? ""} ${problem?.message ?? ""}`.trim();
    if (failure) say(`data-${failure.reason}`, state.address ?? element.getAttribute("src") ?? "JSON", message);
    return found;
  }
  for (const [name, value, known] of unknownIds(element, state)) say("unknown-id", name, value, known);
  if (facts.state === "loading" && facts.data.address === undefined && facts.data.from === undefined) say("no-data");
  if (facts.state === "empty" && tag !== "monusco-sources") say("empty");
  for (const one of ["due", "overdue"] as const)
    if (freshness?.now.includes(one)) say(one, freshness.freshUntil ?? "", freshness.dueUntil ?? "");
  const { asked, shown } = language;
  if (asked && shown && primary(asked) !== primary(shown))
    say(SPOKEN.has(primary(asked)) ? "language-missing" : "language-unknown", asked, shown);
  if (facts.contrast !== undefined && facts.contrast < 4.5) say("contrast", facts.contrast.toFixed(1));
  const root = element.shadowRoot?.querySelector(".root");
  if (root && root.scrollWidth > root.clientWidth + 1 && !root.classList.contains("inline"))
    say("overflow", String(root.scrollWidth), String(root.clientWidth));
  if (facts.size[0] * facts.size[1] === 0 && !within && !isPutAway(element)) say("invisible");
  if (within) return found;
  const level = facts.heading === undefined ? undefined : isSkipped(element, facts.heading);
  if (level !== undefined) say("heading-level", String(facts.heading), String(level));
  const [inner] = [...element.querySelectorAll("*")].filter(isOurs);
  if (inner) say("unclosed", tag, inner.localName);
  else if (facts.sentence === "" && tag !== "monusco-sources") say("no-sentence", tag);
  else if (facts.figure !== undefined && facts.state === "ready" && isStale(facts.sentence, facts.figure, facts.value ?? ""))
    say("stale-sentence", facts.sentence, facts.figure);
  return found;
}
