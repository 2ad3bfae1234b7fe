import type { PageFacts, RequestFacts, WidgetFacts } from "./report.js";
import type { FactName, Words } from "./words.js";

/** A fact in words: its name, and what it is. */
export type Line = readonly [name: string, value: string];

const kilobytes = (bytes: number): string => (bytes === 0 ? "? kB" : `${(bytes / 1000).toFixed(1)} kB`);

const requestWords = (words: Words, { at, milliseconds, bytes, isCached, status }: RequestFacts): string =>
  words.request(at, milliseconds, kilobytes(bytes), isCached, status === undefined ? "" : String(status));

const listed = (...pieces: readonly (string | undefined | false)[]): string => pieces.filter(Boolean).join("; ");

function collect(words: Words, facts: readonly (readonly [FactName, string | undefined])[]): readonly Line[] {
  return facts.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[words.facts[name], value] as const]));
}

/** What there is to know of a widget. */
export function widgetLines(words: Words, facts: WidgetFacts): readonly Line[] {
  const { language, data, freshness } = facts;
  return collect(words, [
    ["state", words.states[facts.state] ?? facts.state],
    ["shows", facts.shows],
    ["data", data.origin && words.origins[data.origin]],
    ["dataset", data.id && listed(data.id, data.title, data.updated && words.updated(data.updated))],
    ["address", data.address],
    ["fetched", data.request && requestWords(words, data.request)],
    ["failure", data.failure],
    ["provider", data.from],
    ["asOf", facts.asOf],
    ["today", facts.today],
    [
      "freshness",
      freshness &&
        listed(
          freshness.now.map((one) => words.freshness[one] ?? one).join(", "),
          freshness.freshUntil && words.freshUntil(freshness.freshUntil),
          freshness.dueUntil && words.dueUntil(freshness.dueUntil),
          freshness.later && words.later(freshness.later),
        ),
    ],
    [
      "language",
      listed(
        language.shown,
        words.asked(language.asked, language.from ?? ""),
        language.isDraft && words.draft,
        language.others.length > 0 && words.others(language.others.join(", ")),
      ),
    ],
    ["direction", facts.direction],
    ["version", facts.version],
    ["attributes", facts.attributes.map(([name, value]) => `${name}="${value}"`).join(" ")],
    ["sentence", facts.sentence],
    ["sources", facts.sources > 0 ? String(facts.sources) : undefined],
    ["heading", facts.heading === undefined ? undefined : String(facts.heading)],
    ["contrast", facts.contrast === undefined ? undefined : `${facts.contrast.toFixed(1)} : 1`],
    ["size", facts.tag === "monusco-data" ? undefined : words.pixels(...facts.size)],
    ["where", facts.where],
  ]);
}

/** What there is to know of the page. */
export function pageLines(words: Words, page: PageFacts): readonly Line[] {
  const scripts = page.scripts.map(({ address, hasIntegrity, request }) =>
    listed(
      `${address} (${hasIntegrity ? words.withIntegrity : words.withoutIntegrity})`,
      request && requestWords(words, request),
    ),
  );
  return collect(words, [
    ["address", page.address],
    ["language", page.language],
    ["scripts", scripts.join("\n")],
    ["versions", page.versions.join(", ")],
    ["stylesheet", page.hasStylesheet ? words.yes : words.no],
    ["policies", page.policies.join("\n")],
    ["trustedTypes", page.hasTrustedTypes ? words.yes : words.no],
    ["sandbox", page.sandbox],
    ["blocked", page.blocked.join("\n")],
    ["shift", page.shift === undefined ? words.unknown : String(page.shift)],
  ]);
}
