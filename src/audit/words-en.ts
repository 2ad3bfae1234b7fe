import type { Words } from "./words.js";

const count = (value: number, one: string, many: string): string => `${value} ${value === 1 ? one : many}`;

const meant = (name: string | undefined): string => (name ? ` Did you mean ${name}?` : "");

export const english: Words = {
  lang: "en",
  title: "Audit of the widgets",
  close: "Close",
  again: "Look again",
  copy: "Copy report",
  copied: "Copied",
  byHand: "The browser does not let us copy. Copy it from here:",
  summary: (problems, remarks, widgets) =>
    `${count(problems, "problem", "problems")} and ${count(remarks, "remark", "remarks")} in ${count(widgets, "element", "elements")}`,
  findings: "Findings",
  none: "Nothing to object to.",
  widgets: "Elements",
  page: "Page",
  goTo: (label) => `Go to ${label}`,
  where: "Where",
  todo: "What to do",
  see: "See",
  severities: { problem: "Problem", remark: "Remark" },
  yes: "yes",
  no: "no",
  unknown: "not known",
  states: {
    ready: "ready",
    loading: "loading",
    failed: "failed",
    empty: "empty",
    "not defined": "not defined",
    "not drawn": "not drawn",
  },
  origins: { embedded: "built into the script", inline: "written into the page", remote: "from an address" },
  freshness: { fresh: "up to date", due: "update due", overdue: "update overdue", superseded: "superseded" },
  freshUntil: (day) => `up to date until ${day}`,
  dueUntil: (day) => `overdue after ${day}`,
  later: (date) => `a later figure exists, of ${date}`,
  request: (at, milliseconds, kilobytes, isCached, status) =>
    `${at}, in ${milliseconds} ms, ${isCached ? "from the browser’s cache" : kilobytes}${status ? `, status ${status}` : ""}`,
  updated: (day) => `of ${day}`,
  draft: "a draft that no native speaker has read",
  asked: (tag, from) => `asked for: ${tag || "none"}${from ? ` by ${from}` : ""}`,
  others: (tags) => `texts in other languages: ${tags}`,
  withIntegrity: "with integrity",
  withoutIntegrity: "without integrity",
  pixels: (width, height) => `${width} × ${height} px`,
  facts: {
    state: "State",
    shows: "Shows",
    attributes: "Attributes",
    version: "Version",
    language: "Language",
    direction: "Direction",
    data: "Data",
    dataset: "Dataset",
    address: "Address",
    fetched: "Fetched",
    failure: "Failure",
    provider: "Provider",
    asOf: "Frozen to",
    today: "Judged on",
    freshness: "Freshness",
    sources: "Links to sources",
    sentence: "Sentence inside the tag",
    size: "Size",
    heading: "Level of the heading",
    contrast: "Contrast of the text",
    where: "Where",
    scripts: "Scripts",
    versions: "Versions",
    stylesheet: "Style sheet",
    policies: "Policy in the page (one in a header cannot be read)",
    trustedTypes: "Trusted types in this browser",
    sandbox: "Sandbox of this frame",
    blocked: "Blocked by the policy",
    shift: "Layout shift",
  },
  by: {
    nothing: {
      what: () => "There is no widget of ours on this page.",
      todo: "Look whether the CMS removed the tags when the page was saved, and whether they are in a frame of another origin or in a closed shadow root.",
    },
    "not-defined": {
      what: (tags, scripts) =>
        `${tags}: not registered, so readers see the sentence inside the tag. ${scripts ? `The page asks for ${scripts}.` : "The page asks for no script of ours."}`,
      todo: "Add the script tag, with type=module; if it is there, open its address in the browser, and compare integrity and policy.",
    },
    sandboxed: {
      what: (tags) => `${tags}: in a frame whose sandbox lets no script run.`,
      todo: "Add allow-scripts to the frame’s sandbox.",
    },
    misspelt: {
      what: (tag, other) => `There is no element <${tag}>.${meant(other && `<${other}>`)}`,
      todo: "Correct the name of the tag.",
    },
    unclosed: {
      what: (tag, inner) => `<${tag}> is not closed: it has swallowed <${inner}>.`,
      todo: "Close it by a tag of its own, such as </monusco-stat>: HTML knows no <monusco-stat />.",
    },
    "unknown-attribute": {
      what: (tag, name, other) => `<${tag}> has no attribute ${name}.${meant(other)}`,
      todo: "Correct or remove the attribute.",
    },
    "unknown-id": {
      what: (name, value, known) => `${name}="${value}" is not in the dataset. It has: ${known || "none"}.`,
      todo: "Use one of these ids, or another dataset.",
    },
    "bad-date": {
      what: (name, value) => `${name}="${value}" is no date, and is not heeded.`,
      todo: "Write dates as 2024, 2024-06 or 2024-06-30.",
    },
    "no-data": {
      what: () => "Nothing gives this widget data.",
      todo: "Add <monusco-data> with an address, or load monusco-widgets.js, which has a dataset inside.",
    },
    "data-address": {
      what: (address) => `The address of the data cannot be asked: ${address}`,
      todo: "Write an http: or https: address into src.",
    },
    "data-unreachable": {
      what: (address, message) => `No answer from ${address} (${message}).`,
      todo: "Open the address in the browser. If it is there, its server must send access-control-allow-origin, and the page’s policy must name it in connect-src.",
    },
    "data-refused": {
      what: (address, message) => `The server refuses ${address}: it ${message}.`,
      todo: "Correct the address, or ask whoever runs that server.",
    },
    "data-invalid": {
      what: (address, message) => `What ${address} holds is no dataset of ours: ${message}.`,
      todo: "Check it by the command monusco-widgets validate.",
    },
    blocked: {
      what: (directive, address) => `The page’s policy blocks ${address} (${directive}).`,
      todo: "Add its origin to that directive of the Content-Security-Policy.",
    },
    "file-failed": {
      what: (address, status) => `A file of ours is not there: ${address} (status ${status}).`,
      todo: "Put all files of one version beside each other on the server, the folder locales too.",
    },
    "two-providers": {
      what: (providers) => `${providers} elements <monusco-data scope="page">: only the last counts.`,
      todo: "Keep one of them, or put the tags inside.",
    },
    "two-copies": {
      what: (scripts, versions) =>
        `Our script is loaded more than once: ${scripts}. The first registers its elements (version ${versions}).`,
      todo: "Load it once.",
    },
    "no-integrity": {
      what: (address) => `The script comes from another server, without integrity: ${address}`,
      todo: "Pin it by integrity and crossorigin, if that file never changes under its name.",
    },
    "no-stylesheet": {
      what: () => "No room is kept for the widgets, so the page moves when they come.",
      todo: "Link monusco-widgets.css in the head.",
    },
    "no-sentence": {
      what: (tag) => `<${tag}> holds no sentence for readers without JavaScript.`,
      todo: "Write what it shows today into the tag, with date and source.",
    },
    "stale-sentence": {
      what: (sentence, figure) => `The sentence inside the tag does not say the figure that is shown, ${figure}: “${sentence}”`,
      todo: "Write the figure, its date and its source into the tag anew.",
    },
    empty: {
      what: () => "The dataset knows nothing to show here, or knew nothing on that day.",
      todo: "Look at as-of and series.",
    },
    due: {
      what: (fresh, due) =>
        `The figure should be renewed${fresh ? `: it was up to date until ${fresh}, and is overdue after ${due}` : ""}.`,
      todo: "Put a newer figure into the dataset, or a newer version of the script on the page.",
    },
    overdue: {
      what: (_, due) => `The figure is old${due ? `: its renewal is overdue since ${due}` : ""}.`,
      todo: "Put a newer figure into the dataset, or a newer version of the script on the page.",
    },
    "language-unknown": {
      what: (asked, shown) => `There are no words in the language “${asked}”: “${shown}” is shown.`,
      todo: "Put the widget into a language that it speaks, or add one by addLanguage.",
    },
    "language-missing": {
      what: (asked, shown) => `The words of “${asked}” have not come: “${shown}” is shown.`,
      todo: "Copy the folder locales along with the script; the policy must allow it in script-src.",
    },
    draft: {
      what: (lang) => `The words of “${lang}” are a draft that no native speaker has read.`,
      todo: "Have somebody read them who speaks the language; the widgets say so among their sources.",
    },
    contrast: {
      what: (ratio) => `The text stands out from the page by ${ratio} to 1; 4.5 is needed.`,
      todo: "Set the text’s colour, or --monusco-color-text, darker on light ground or lighter on dark.",
    },
    overflow: {
      what: (wide, room) => `Its content is ${wide} px wide, where there are ${room} px.`,
      todo: "Give it a wider column, or a smaller variant.",
    },
    invisible: {
      what: () => "It takes no room on the page.",
      todo: "Look for a rule of the page’s style sheets that hides it.",
    },
    "heading-level": {
      what: (level, last) => `Its heading is of level ${level}, after one of level ${last} on the page.`,
      todo: "Set heading-level to one more than the heading above it.",
    },
    shift: {
      what: (sum) => `The page moved while it was built: layout shift ${sum}.`,
      todo: "Link monusco-widgets.css in the head, and see what else comes late.",
    },
  },
};
