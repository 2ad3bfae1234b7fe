/** Where a file of the repository is read on the site: one rule for all pages, so that no list of addresses is kept by hand. */

/** Files at the root that are pages. */
const ROOT_PAGES: Readonly<Record<string, string>> = {
  "README.md": "start",
  "CONTRIBUTING.md": "guides-contributing",
  "CHANGELOG.md": "guides-changelog",
};

const DECISIONS = "guides-decisions";

/** The address of a page of the site, as Storybook's links have it. */
export const pageAddress = (id: string, anchor?: string): string => `?path=/docs/${id}--docs${anchor ? `#${anchor}` : ""}`;

/** The id of the page that shows a file: `docs/command-line.md` is `guides-command-line`. Undefined for what is not on the site. */
export function pageOf(file: string): string | undefined {
  if (Object.hasOwn(ROOT_PAGES, file)) return ROOT_PAGES[file];
  if (/^docs\/decisions\//.test(file)) return DECISIONS;
  const name = /^docs\/([\w-]+)\.md$/.exec(file)?.[1];
  return name === undefined ? undefined : `guides-${name}`;
}

/** A path, seen from a file: `../CONTRIBUTING.md` from `docs/data.md` is `CONTRIBUTING.md`. */
export const resolved = (path: string, from: string): string => new URL(path, `file:///${from}`).pathname.slice(1);

/**
 * The address on the site of what a Markdown page links to.
 *
 * @param target as it is written: `theming.md#parts`, `../src/embed/`, `https://…`
 * @param from the page that has the link, as a path of the repository
 * @returns undefined where it leads to a file that only the repository has
 */
export function addressOf(target: string, from: string): string | undefined {
  if (/^(https?:|mailto:|#)/.test(target)) return target;
  const [path, anchor] = target.split("#") as [string, string?];
  const file = resolved(path, from);
  const page = pageOf(file);
  if (page === undefined) return undefined;
  const decision = page === DECISIONS ? /([^/]+)\.md$/.exec(file)?.[1] : undefined;
  return pageAddress(page, decision ?? anchor);
}

/** The anchor of a heading, as GitHub makes it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .trim()
    .replaceAll(" ", "-");
