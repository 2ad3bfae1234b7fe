/** What the address of a frame asks for: every parameter is an attribute of the element, but for a few that are for the page. */

/** What a page knows of its element, as the build wrote it. */
export interface Known {
  readonly attributes: readonly string[];
  /** Those that are there or not: `trend=false` is not. */
  readonly flags: readonly string[];
  readonly themes: readonly string[];
}

export interface Query {
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly lang: string;
  readonly theme?: string;
  readonly scheme: "light" | "dark" | "auto";
  readonly isEmbedded: boolean;
  readonly now?: string;
  /** What is wrong with it: the parameter, and in English what about it. */
  readonly problems: readonly { readonly where: string; readonly message: string }[];
}

/** What pym.js and others add to every address. */
const OF_HOSTS = /^(childId|initialWidth|parentTitle|parentUrl|utm_\w+|fbclid|gclid)$/;

/** What is for the page, whatever its element. */
export const OF_THE_PAGE = ["lang", "theme", "scheme", "data", "now"] as const;

const SCHEMES = ["light", "dark", "auto"] as const;

const isTag = (text: string): boolean => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(text);

/** Reads the query of an address. */
export function readQuery(search: string, { attributes: known, flags, themes }: Known): Query {
  const attributes: (readonly [string, string])[] = [];
  const problems: Query["problems"][number][] = [];
  const page: { lang?: string; theme?: string; scheme?: Query["scheme"]; data?: string; now?: string } = {};
  const wrong = (name: string, value: string, wanted: readonly string[]): void => {
    problems.push({ where: name, message: `is ${JSON.stringify(value)}; there are ${wanted.join(", ")}` });
  };
  for (const [name, value] of new URLSearchParams(search)) {
    const scheme = SCHEMES.find((one) => one === value);
    if (known.includes(name)) {
      if (!(flags.includes(name) && value === "false")) attributes.push([name, flags.includes(name) ? "" : value]);
    } else if (name === "lang") {
      if (isTag(value)) page.lang = value;
      else problems.push({ where: name, message: `is ${JSON.stringify(value)}, which is no language tag` });
    } else if (name === "theme") {
      if (themes.includes(value)) page.theme = value;
      else wrong(name, value, themes);
    } else if (name === "scheme") {
      if (scheme) page.scheme = scheme;
      else wrong(name, value, SCHEMES);
    } else if (name === "data") {
      if (value === "embedded") page.data = value;
      else wrong(name, value, ["embedded"]);
    } else if (name === "now") page.now = value;
    else if (!OF_HOSTS.test(name))
      problems.push({ where: name, message: `is not known here; there are ${[...known, ...OF_THE_PAGE].join(", ")}` });
  }
  return {
    attributes,
    lang: page.lang ?? "en",
    scheme: page.scheme ?? "light",
    isEmbedded: page.data === "embedded",
    ...(page.theme !== undefined && { theme: page.theme }),
    ...(page.now !== undefined && { now: page.now }),
    problems,
  };
}
