/** What the builder holds, how it is written into the address, and what it asks of the maker of the code. */

/** What is not said in the address. */
const DEFAULTS = {
  language: "en",
  theme: "",
  data: "live",
  asOf: "",
  space: "sheet",
  base: "",
  width: "full",
  scheme: "light",
  shown: "page",
  channel: "page",
};

/** The names in the address; those of the frame's page are the same. The other keys are attributes of the element. */
const KEYS = {
  language: "lang",
  theme: "theme",
  data: "data",
  asOf: "as-of",
  space: "space",
  base: "base",
  width: "width",
  scheme: "scheme",
  shown: "shown",
  channel: "channel",
};

const CHOICES = {
  data: ["live", "embedded", "frozen"],
  space: ["sheet", "inline", "none"],
  width: ["360", "640", "full"],
  scheme: ["light", "dark"],
  shown: ["page", "frame", "words"],
};

/** Freezing is a choice of where the figures come from, no option among others. */
export const FREEZING = "as-of";

/** Longer values are none that somebody has typed. */
const LONGEST = 300;

/** What an attribute is without being written: as the manifest says, else the first of its values. */
export const defaultOf = ({ kind, values, default: value }) => value ?? (kind === "one" ? values[0] : undefined);

/** What can be chosen for an attribute. */
export function offered({ embed, dataset }, attribute, attributes, language) {
  const { choices } = attribute;
  if (attribute.kind !== "data" || embed.isDate(choices)) return [];
  return embed.choicesOf(choices, dataset, embed.languageOf(language), attributes);
}

/** The value that a control can show, or undefined: the address of a page is anybody's. */
function possible(parts, attribute, value, attributes) {
  const { kind, choices } = attribute;
  if (kind === "flag") return true;
  if (String(value).length > LONGEST) return undefined;
  if (kind === "one") return attribute.values.includes(value) && value !== defaultOf(attribute) ? value : undefined;
  if (kind !== "data" || parts.embed.isDate(choices)) return value === true || value === "" ? undefined : value;
  const known = offered(parts, attribute, attributes, "en").map((one) => one.value);
  if (!choices.many) return known.includes(value) ? value : undefined;
  if (value === true || value === "") return known.length > 0 ? known.join(" ") : undefined;
  const asked = value.split(/[\s,]+/).filter((one) => known.includes(one));
  return asked.length > 0 ? [...new Set(asked)].join(" ") : undefined;
}

/** The attributes that an element can have, of those that are asked for; what it needs and does not have is the first there is. */
function attributesFor(parts, option, asked) {
  const attributes = {};
  for (const attribute of option.attributes) {
    if (attribute.name === FREEZING) continue;
    const value = Object.hasOwn(asked, attribute.name)
      ? possible(parts, attribute, asked[attribute.name], attributes)
      : undefined;
    const first = parts.embed.isRequired(attribute) ? offered(parts, attribute, attributes, "en")[0]?.value : undefined;
    if (value !== undefined || first !== undefined) attributes[attribute.name] = value ?? first;
  }
  return attributes;
}

/** A state in which everything exists. */
export function tidy(parts, asked) {
  const option = parts.elements.find(({ name }) => name === asked.element) ?? parts.elements.find(({ name }) => name === "stat");
  const state = { element: option.name, attributes: attributesFor(parts, option, asked.attributes ?? {}) };
  for (const [key, value] of Object.entries(DEFAULTS)) {
    const said = String(asked[key] ?? value);
    state[key] = said.length <= LONGEST && (CHOICES[key]?.includes(said) ?? true) ? said : value;
  }
  if (!parts.dataset.languages.some(({ tag }) => tag === state.language)) state.language = DEFAULTS.language;
  if (!parts.themes.includes(state.theme)) state.theme = DEFAULTS.theme;
  return state;
}

/** The part of an address after `#`. */
export function hashOf({ element, attributes, ...own }) {
  const query = new globalThis.URLSearchParams({ element });
  for (const [name, value] of Object.entries(attributes)) query.set(name, value === true ? "" : value);
  for (const [key, name] of Object.entries(KEYS)) {
    const isMeant = key !== "asOf" || own.data === "frozen";
    if (isMeant && own[key] !== DEFAULTS[key]) query.set(name, own[key]);
  }
  return query.toString();
}

/** What an address says, and what of it does not exist; undefined where it speaks of something else. */
export function stateFrom(parts, hash) {
  const query = new globalThis.URLSearchParams(hash.replace(/^#/, ""));
  if (hash.length > 1 && !query.has("element")) return undefined;
  const asked = { attributes: {} };
  const names = Object.fromEntries(Object.entries(KEYS).map(([key, name]) => [name, key]));
  for (const [name, value] of query) {
    if (name === "element") asked.element = value;
    else if (Object.hasOwn(names, name)) asked[names[name]] = value;
    else if (name !== "__proto__") asked.attributes[name] = value === "" ? true : value;
  }
  const state = tidy(parts, asked);
  const isLost = ([name, value]) => name !== FREEZING && state.attributes[name] === undefined && value !== "";
  const isOther = ([name, value]) =>
    typeof value === "string" && state.attributes[name] !== undefined && state.attributes[name] !== value;
  const own = ["element", "language", "theme"].filter((key) => asked[key] !== undefined && asked[key] !== state[key]);
  const lost = Object.entries(asked.attributes).filter((one) => isLost(one) || isOther(one));
  return {
    state,
    dropped: [...own.map((key) => asked[key]), ...lost.map(([name, value]) => (value === true ? name : `${name}=${value}`))],
  };
}

/** What `embedCode` is asked for. */
export const requestOf = ({ element, attributes, language, data, asOf, space, theme, scheme }) => ({
  element,
  attributes: { ...attributes, ...(data === "frozen" && { [FREEZING]: asOf }) },
  language,
  data: data === "embedded" ? "embedded" : "live",
  space,
  ...(theme !== "" && { theme }),
  // Only a frame has to be told on which ground it stands.
  ...(scheme === "dark" && { scheme }),
});

/** The address that an editor gave for the files, with a slash at its end; undefined where it is none. */
export function baseOf(base) {
  try {
    const { protocol, href, origin, pathname } = new URL(base.trim());
    if (!/^https?:$/.test(protocol) || /[?#\s]/.test(href)) return undefined;
    return `${origin}${pathname.replace(/\/?$/, "/")}`;
  } catch {
    return undefined;
  }
}

/** What keeps the code from being offered: where, and why. */
export function problemsOf(parts, state) {
  const problems = [...parts.embed.problemsOf(requestOf(state), parts)];
  if (state.data === "frozen" && state.asOf === "") {
    problems.splice(0, problems.length, ...problems.filter(({ where }) => where !== FREEZING));
    problems.push({ where: FREEZING, message: "is missing: the day of which the figures are to be, such as 2024-06-30" });
  }
  if (state.base !== "" && !baseOf(state.base))
    problems.push({ where: "base", message: "is no address that begins with https:// or http://" });
  return problems;
}
