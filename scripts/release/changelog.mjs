/** CHANGELOG.md in the form of Keep a Changelog: an entry for each version, of the texts of its changesets. */

/** The headings of an entry, in their order. A changeset says by its first word which one it belongs to: `Added: …`. */
const HEADINGS = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

const UNSAID = "Changed";

function headed(summary) {
  const [, heading, text] = /^([A-Z][a-z]+):\s+([\s\S]+)$/.exec(summary.trim()) ?? [];
  return HEADINGS.includes(heading) ? { heading, text } : { heading: UNSAID, text: summary.trim() };
}

const item = (text) => `- ${text.trim().replace(/\n(?=.)/g, "\n  ")}`;

/**
 * The text with an entry for a new version above the others.
 *
 * @param {string} text of CHANGELOG.md
 * @param {string} day `YYYY-MM-DD`
 * @param {readonly string[]} summaries the texts of the changesets
 */
export function withEntry(text, version, day, summaries) {
  const said = summaries.map(headed);
  const sections = HEADINGS.flatMap((heading) => {
    const items = said.filter((one) => one.heading === heading).map((one) => item(one.text));
    return items.length > 0 ? [`### ${heading}\n\n${items.join("\n")}\n`] : [];
  });
  const entry = `## ${version} - ${day}\n\n${sections.join("\n")}\n`;
  const first = text.search(/^## /m);
  return first === -1 ? `${text.trimEnd()}\n\n${entry.trimEnd()}\n` : text.slice(0, first) + entry + text.slice(first);
}

const heading = (version) => new RegExp(`^## ${version.replaceAll(".", "\\.")} - (.+)$`, "m");

/**
 * The day of a version's entry; undefined where it is not released yet.
 *
 * @returns {string | undefined}
 * @throws where it has no entry
 */
export function dayOf(text, version) {
  const found = heading(version).exec(text);
  if (!found) throw new Error(`CHANGELOG.md has no entry for ${version}`);
  return /^\d{4}-\d\d-\d\d$/.test(found[1]) ? found[1] : undefined;
}

/** The text with a day for a version that was called unreleased. */
export const dated = (text, version, day) => text.replace(heading(version), `## ${version} - ${day}`);

/** What an entry says, without its heading. @returns {string} @throws where there is none */
export function entryOf(text, version) {
  const found = heading(version).exec(text);
  if (!found) throw new Error(`CHANGELOG.md has no entry for ${version}`);
  const rest = text.slice(found.index + found[0].length);
  const end = rest.search(/^## /m);
  return (end === -1 ? rest : rest.slice(0, end)).trim();
}
