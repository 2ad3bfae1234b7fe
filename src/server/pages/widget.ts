/** From the query of an address to the widget that it asks for, in one form however it was written. */
import { parseEdtf, type Day } from "../../data/edtf.js";
import { parseText } from "../../data/parse.js";
import type { Dataset } from "../../data/schema.js";
import { frameAddress } from "../../embed/embed-code.js";
import { OF_THE_PAGE, readQuery } from "../../embed/frame-page/query.js";
import { isLanguageTag, problemsOf, type EmbedRequest } from "../../embed/request.js";
import type { Site } from "../../embed/site.js";
import type { Current } from "../dataset/service.js";
import { knownTag } from "./language.js";
import { readParameters, type ParameterProblem } from "../parameters.js";
import type { Server } from "../server.js";

/** A widget that can be shown. */
export interface Widget {
  readonly request: EmbedRequest;
  /** What it is made of. */
  readonly dataset: Dataset;
  readonly site: Site;
  /** The day on which freshness is judged. */
  readonly today: Day;
  /** Whether the address holds that day for ever. */
  readonly isPinned: boolean;
  /** Its parameters in one form and order, without what they would be anyway: the same for the same widget. */
  readonly values: Readonly<Record<string, string>>;
  /** Parameters of the address that are not the widget's. */
  readonly others: Readonly<Record<string, string>>;
}

export type Reading = { readonly widget: Widget } | { readonly problems: readonly ParameterProblem[] };

/** Parameters that an address knows besides the element's attributes. */
interface Known {
  /** Of those of every page: all of them without it. */
  readonly page?: readonly (typeof OF_THE_PAGE)[number][];
  /** Of the address alone; whoever asks looks at their values. */
  readonly others?: readonly string[];
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && parseEdtf(text) !== undefined;

/** The day on which the Security Council set up MONUC: nothing here is older. */
const FIRST_DAY = "1999-11-30";

/** What is wrong with a day to hold: each one makes another page, so that there must not be endless ones. */
function dayProblems(now: string, today: Day): readonly ParameterProblem[] {
  const last = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (!isDay(now)) return [{ where: "now", message: `is ${JSON.stringify(now)}, which is no day such as 2024-06-30` }];
  if (now >= FIRST_DAY && now <= last) return [];
  return [{ where: "now", message: `is ${JSON.stringify(now)}; there are the days from ${FIRST_DAY} to ${last}` }];
}

/** Characters of a value: lists of ids and the `sizes` of a picture have fewer. */
const LONGEST_VALUE = 500;

const tooLong = ({ attributes }: EmbedRequest): readonly ParameterProblem[] =>
  Object.entries(attributes)
    .filter(([, value]) => value !== true && value.length > LONGEST_VALUE)
    .map(([where]) => ({ where, message: `has more than ${LONGEST_VALUE} characters` }));

const embedded = new WeakMap<Server, Dataset>();

/** The dataset that is in the bundle. */
function embeddedIn(server: Server, { dataset }: Current): Dataset {
  let found = embedded.get(server);
  if (!found) {
    const result = parseText(server.options.dataset.embedded);
    // The server would not have started with one that cannot be read.
    found = result.ok ? result.dataset : dataset;
    embedded.set(server, found);
  }
  return found;
}

/** The parts of a query that are an element's, without those that it has anyway. */
function attributesFrom(
  query: ReturnType<typeof readQuery>,
  element: string,
  flags: readonly string[],
): EmbedRequest["attributes"] {
  const entries = query.attributes.map(([name, value]) => [name, flags.includes(name) ? (true as const) : value] as const);
  // Nothing else is cited on such a page.
  const all = element === "sources" && !entries.some(([name]) => name === "all") ? [["all", true] as const] : [];
  return Object.fromEntries([...entries, ...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Reads the query of an address.
 *
 * @param element a name that the server knows
 */
export function readWidget(server: Server, current: Current, element: string, search: string, known: Known = {}): Reading {
  const { page = OF_THE_PAGE, others: otherNames = [] } = known;
  const option = server.elements.find(({ name }) => name === element)!;
  const names = option.attributes.map(({ name }) => name);
  const read = readParameters(search, [...names, ...page, ...otherNames]);
  if (read.problems.length > 0) return { problems: read.problems };
  const flags = option.attributes.filter(({ kind }) => kind === "flag").map(({ name }) => name);
  const own = Object.entries(read.values).filter(([name]) => !otherNames.includes(name));
  const live = server.site(current);
  const query = readQuery(new URLSearchParams(own).toString(), { attributes: names, flags, themes: live.themes });
  const dataset = query.isEmbedded ? embeddedIn(server, current) : current.dataset;
  const { theme, scheme, now } = query;
  const request: EmbedRequest = {
    element,
    attributes: attributesFrom(query, element, flags),
    language: isLanguageTag(query.lang) ? knownTag(query.lang, dataset) : query.lang,
    data: query.isEmbedded ? "embedded" : "live",
    space: "none",
    scheme,
    ...(theme !== undefined && { theme }),
  };
  const today = server.today();
  const problems = [
    ...query.problems,
    ...(now === undefined ? [] : dayProblems(now, today)),
    ...tooLong(request),
    ...problemsOf(request, { elements: server.elements, dataset, themes: live.themes, today }).map(({ where, message }) => ({
      where: where === "language" ? "lang" : where,
      message,
    })),
  ];
  if (problems.length > 0) return { problems };
  const site: Site = { ...live, dataset };
  const widget = { request, dataset, site, today: now ?? today, isPinned: now !== undefined };
  const values = Object.fromEntries([...new URL(addressOf(widget)).searchParams]);
  const others = Object.fromEntries(Object.entries(read.values).filter(([name]) => otherNames.includes(name)));
  return { widget: { ...widget, values, others } };
}

/** The address of its page, as the code to embed it names it. */
export function addressOf({ request, site, today, isPinned }: Pick<Widget, "request" | "site" | "today" | "isPinned">): string {
  const address = frameAddress(request, site);
  return isPinned ? `${address}&now=${today}` : address;
}

/** The address of the same widget elsewhere on this server: `snapshot/stat.txt`. */
export function addressAt({ values, site: { base } }: Widget, path: string, more: Readonly<Record<string, string>> = {}): string {
  return `${base}${path}?${new URLSearchParams({ ...values, ...more }).toString()}`;
}
