import "axe-core/axe.min.js";
import type axeCore from "axe-core";

declare const axe: typeof axeCore;

/** Rules that judge a whole page, which a story is not. */
const OF_PAGES = ["region", "landmark-one-main", "page-has-heading-one", "document-title", "html-has-lang", "bypass"];

/**
 * What axe finds wrong with a part of the page, one line for each rule and place.
 *
 * @param onlyColors asks only the rules that look at colours: where a page differs from one that was judged in nothing else
 */
export async function violationsIn(element: Element, { onlyColors = false } = {}): Promise<readonly string[]> {
  const rules = Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }]));
  const options = onlyColors ? { runOnly: ["color-contrast", "link-in-text-block"] } : { rules };
  const { violations } = await axe.run(element, { ...options, resultTypes: ["violations"] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help} at ${target.flat().join(" ")} ${html}`),
  );
}
