/** The accessibility tree of Chromium as lines of text, as a reader of screens goes through it. */

/** What says nothing by itself: what is in it stands in its place. */
const PASSED_OVER = new Set(["generic", "none", "presentation", "InlineTextBox", "LineBreak", "LayoutTableRow", "Iframe"]);

/** What is read as part of the words around it. */
const INLINE = new Set(["time", "emphasis", "strong", "cite", "mark", "superscript"]);

/** What is told of a node besides its role and its name, where it holds. */
const STATES = [
  "level",
  "checked",
  "pressed",
  "expanded",
  "selected",
  "disabled",
  "current",
  "live",
  "roledescription",
  "hasPopup",
];

/** Chromium's own words for roles, in those of ARIA. */
const ROLES = {
  StaticText: "text",
  DisclosureTriangle: "summary",
  Details: "group",
  SvgRoot: "image",
  img: "image",
  LabelText: "label",
};

const valueOf = (property) => property?.value?.value;

function statesOf({ properties = [], value, valueText }, role) {
  const states = STATES.flatMap((name) => {
    const found = valueOf(properties.find((one) => one.name === name));
    if (found === undefined || found === "" || found === "off" || (found === false && !["expanded", "selected"].includes(name)))
      return [];
    return [
      found === true || found === "true" ? name : found === false || found === "false" ? `not ${name}` : `${name} ${found}`,
    ];
  });
  const text = value?.value;
  if (role === "slider") states.push(`value “${valueText ?? text}”`);
  else if (text !== undefined && text !== "" && role === "combobox") states.push(`value “${text}”`);
  return states;
}

const tidy = (text) => text.replace(/\s+/g, " ").trim();

/** Chromium leaves out the spaces between pieces of a line. */
const follow = (before, after) => `${before}${/^[\s,.;:!?)\]”»،؛؟]/.test(after) || /[\s(«“]$/.test(before) ? "" : " "}${after}`;

/** Words in a row that nothing parts are one line. */
function joined(lines) {
  const out = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (line.role === "text" && last?.role === "text") last.name = follow(last.name, line.name);
    else out.push({ ...line });
  }
  return out;
}

/** The nodes below one, without those that say nothing. */
function linesOf(node, byId) {
  const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? [byId.get(id)] : []));
  const below = () => joined(children.flatMap((child) => linesOf(child, byId)));
  const role = node.role?.value ?? "none";
  const name = node.name?.value ?? "";
  if (node.ignored || PASSED_OVER.has(role) || INLINE.has(role)) return below();
  if (role === "StaticText") return [{ role: "text", name, children: [] }];
  // What is in a picture is part of it, and is not gone through.
  if (role === "image" || role === "img" || role === "SvgRoot") return [{ role: "image", name, children: [] }];
  const description = node.description?.value;
  const inside = below();
  if (role === "paragraph" && inside.length === 0) return [];
  return [{ role: ROLES[role] ?? role, name, states: statesOf(node, role), description, children: inside }];
}

function print({ role, name, states = [], description, children }, depth) {
  const own = tidy(name);
  if (role === "text") return own === "" ? [] : [`${"  ".repeat(depth)}${own}`];
  // Where the words within are the name, they are not told twice.
  const isNamedByWords = children.length > 0 && tidy(children.map(wordsOf).join("")) === own;
  const told = [
    role,
    ...(own && !isNamedByWords ? [`“${own}”`] : []),
    ...states,
    ...(description ? [`(${tidy(description)})`] : []),
  ];
  const [only] = children;
  if (children.length === 1 && only.role === "text") return [`${"  ".repeat(depth)}[${told.join(", ")}] ${tidy(only.name)}`];
  return [`${"  ".repeat(depth)}[${told.join(", ")}]`, ...children.flatMap((child) => print(child, depth + 1))];
}

const wordsOf = ({ role, name, children }) =>
  role === "text" ? name : children.length > 0 ? children.map(wordsOf).join("") : name;

const textOf = (lines) =>
  `${joined(lines)
    .flatMap((line) => print(line, 0))
    .join("\n")}\n`;

/**
 * @param {readonly object[]} nodes what `Accessibility.getFullAXTree` answers
 * @returns the tree below the first `main`, one node a line
 */
export function treeText(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const main = nodes.find(({ role, ignored }) => role?.value === "main" && !ignored);
  if (!main) throw new Error("the page has no main");
  return textOf(main.childIds.flatMap((id) => (byId.has(id) ? linesOf(byId.get(id), byId) : [])));
}

/** What is read as part of the words around it, and what says nothing for want of words, taken out of nodes that Firefox told. */
const told = (nodes) =>
  joined(
    nodes.flatMap((node) => {
      const children = told(node.children);
      if (INLINE.has(node.role)) return children;
      if (node.role === "paragraph" && children.length === 0) return [];
      return [{ ...node, children }];
    }),
  );

/** The same of the nodes of Firefox: what is below the first `main`. */
export function firefoxText(nodes) {
  const mainIn = (list) => list.find(({ role }) => role === "main") ?? list.map(({ children }) => mainIn(children)).find(Boolean);
  return textOf(told(mainIn(nodes).children));
}
