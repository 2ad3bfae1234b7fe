import "axe-core/axe.min.js";
import type axeCore from "axe-core";

declare const axe: typeof axeCore;

/** Rules that judge a whole page, which a story is not. */
const OF_PAGES = ["region", "landmark-one-main", "page-has-heading-one", "document-title", "html-has-lang", "bypass"];

/** What only looks at colours, and takes most of the time. */
const COLORS = ["color-contrast", "link-in-text-block"];

interface Judged {
  /** `only`: where a page differs in its colours alone from one that was judged; `not`: where it differs in all else. */
  readonly colors?: "only" | "not" | undefined;
}

/** What axe finds wrong with a part of the page, one line for each rule and place. */
export async function violationsIn(element: Element, { colors }: Judged = {}): Promise<readonly string[]> {
  const off = colors === "not" ? [...OF_PAGES, ...COLORS] : OF_PAGES;
  const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
  const options = colors === "only" ? { runOnly: COLORS } : { rules };
  const { violations } = await axe.run(element, { ...options, resultTypes: ["violations"] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help} at ${target.flat().join(" ")} ${html}`),
  );
}
