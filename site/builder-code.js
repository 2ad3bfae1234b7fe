/** The code for each way to publish, with a button that copies it and a sentence on where it goes. */
import { copy } from "./copy.js";
import { commandOf, snapshotCommandOf } from "./builder-command.js";
import { element } from "./element.js";

const policy = (lines) => lines.map((line) => `${line};`).join("\n");

/** Sources are added to the directives that are there: a hash would switch 'unsafe-inline' off, and "trusted-types" forbids all other names. */
const ALLOW =
  "If the page has a Content-Security-Policy: add these to its directives. Leave out the hashes where it has 'unsafe-inline', and trusted-types where it has no such directive";

/** What needs no script: the widget itself in a format, or the command that makes it where no server has made it. */
const written = (format, title, rest = {}) => ({
  id: `snapshot-${format}`,
  title,
  of: ({ snapshot }, request) => snapshot?.[format] ?? snapshotCommandOf(request, format),
  ...rest,
});

/**
 * Each channel: what it is called, where its code goes, and its blocks of code. A block that is `folded` is not needed by everybody.
 */
export const CHANNELS = [
  {
    id: "page",
    label: "Web page or CMS",
    where: "Paste it where the widget is to stand: into the HTML view of the article, or a “custom HTML” block.",
    blocks: [
      { id: "page", title: "Code for the page", of: ({ page }) => page },
      { id: "head", title: "In parts: once, in the head of the page", of: ({ head }) => head, folded: true },
      { id: "provider", title: "Once, in its body: where the figures are", of: ({ provider }) => provider, folded: true },
      { id: "tag", title: "For each widget", of: ({ tag }) => tag, folded: true },
      {
        id: "policy",
        title: ALLOW,
        of: (code) => policy(code.policy),
        folded: true,
      },
    ],
  },
  {
    id: "frame",
    label: "Frame",
    where:
      "For a CMS that lets no script in, but an iframe. Paste it where the widget is to stand; the frame follows the height of what is in it.",
    blocks: [
      { id: "frame", title: "Code of the frame", of: ({ frame }) => frame },
      {
        id: "frame-policy",
        title: ALLOW,
        of: (code) => policy(code.framePolicy),
        folded: true,
      },
    ],
  },
  {
    id: "static",
    label: "No script",
    where: ({ snapshot }) =>
      snapshot
        ? "The whole widget as it is today. It does not renew itself. The first is for a page that keeps <template>; the others go anywhere."
        : "The server of this page makes no snapshots: run these where the package is installed. What they print is the whole widget as it is on that day.",
    more: "Text, Markdown, and what a strict page must allow",
    blocks: [
      written("html", "HTML with its style, which the script takes over where it comes"),
      written("light", "Plain HTML for mail and feeds"),
      written("text", "Plain text", { folded: true }),
      written("markdown", "Markdown", { folded: true }),
      {
        id: "snapshot-styles",
        title: ALLOW,
        of: ({ snapshot }) => (snapshot ? policy([`style-src ${snapshot.styles.join(" ")}`]) : ""),
        folded: true,
      },
    ],
  },
  {
    id: "react",
    label: "React",
    where: "A component for an application that has installed the package: npm install monusco-widgets. React 19 or later.",
    blocks: [{ id: "react", title: "Component for React", of: ({ react }) => react }],
  },
  {
    id: "vue",
    label: "Vue",
    where: "A component for an application that has installed the package: npm install monusco-widgets. Vue 3.",
    blocks: [{ id: "vue", title: "Component for Vue", of: ({ vue }) => vue }],
  },
  {
    id: "svelte",
    label: "Svelte",
    where: "A component for an application that has installed the package: npm install monusco-widgets.",
    blocks: [{ id: "svelte", title: "Component for Svelte", of: ({ svelte }) => svelte }],
  },
  {
    id: "html",
    label: "Mail and feeds",
    where:
      "For newsletters, RSS and pages without scripts: the sentence of today, with its date and source. It does not renew itself.",
    blocks: [{ id: "html", title: "Sentence as HTML", of: ({ html }) => html }],
  },
  {
    id: "text",
    label: "Plain text",
    where: "For messages, captions and wherever there is no HTML: the sentence of today. It does not renew itself.",
    blocks: [{ id: "text", title: "Sentence as text", of: ({ text }) => text }],
  },
  {
    id: "command",
    label: "Command line",
    where: "Run it where the package is installed, or in a script that writes pages: it prints the same code.",
    blocks: [{ id: "command", title: "Command", of: (_, request, base) => commandOf(request, base) }],
  },
];

/** A line of text holds about so many signs. */
const LINE = 76;

/** So many lines are shown; longer code scrolls. */
const MOST = 14;

const linesOf = (text) => text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);

function blockNode({ id, title, folded }, text, say) {
  const field = element("textarea", {
    "data-code": id,
    id: `code-${id}`,
    readonly: true,
    spellcheck: "false",
    dir: "ltr",
    rows: String(Math.min(MOST, Math.max(2, linesOf(text)))),
  });
  field.value = text;
  const label = element("label", { for: field.id }, title);
  const button = element(
    "button",
    { type: "button", "aria-label": `Copy: ${title}`, class: folded ? undefined : "main" },
    "Copy",
  );
  button.addEventListener("click", () => copy(field, say, title));
  const head = element("div", { class: "code-head" }, label, button);
  return element("div", { class: "code" }, head, field);
}

/**
 * Shows the code of a channel.
 *
 * @param {HTMLElement} place
 * @param {(words: string) => void} say is told what became of copying
 */
export function buildCode(place, say) {
  let shown = "";
  return function show(channel, code, request, base) {
    const {
      where,
      blocks,
      more = "In parts, and what a strict page must allow",
    } = CHANNELS.find(({ id }) => id === channel) ?? CHANNELS[0];
    const all = blocks.map((block) => ({ block, text: block.of(code, request, base) }));
    // With the figures in the script nothing says where they are; a widget may have no sentence.
    const needed = all.filter(({ block, text }) => text !== "" || !block.folded);
    const key = JSON.stringify([channel, needed]);
    // What is being selected stays so.
    if (key === shown) return;
    shown = key;
    say("");
    const nodes = needed.map(({ block, text }) => ({ block, node: blockNode(block, text, say) }));
    const folded = nodes.filter(({ block }) => block.folded).map(({ node }) => node);
    place.replaceChildren(
      element("p", { class: "where" }, typeof where === "string" ? where : where(code)),
      ...nodes.filter(({ block }) => !block.folded).map(({ node }) => node),
      ...(folded.length > 0 ? [element("details", {}, element("summary", {}, more), ...folded)] : []),
    );
  };
}
