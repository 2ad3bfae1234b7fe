/** The query of an address: known names only, each once, so that nobody can ask for the same thing in endless ways. */

/** Something wrong with a request, as the continuation of the name: `metric` "is missing". */
export interface ParameterProblem {
  readonly where: string;
  readonly message: string;
}

export interface Parameters {
  /** By their names, in the order of the names. */
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly ParameterProblem[];
}

/** What pym.js, newsletters and networks add to every address: means nothing here. */
const OF_HOSTS = /^(childId|initialWidth|parentTitle|parentUrl|utm_\w{1,40}|fbclid|gclid)$/;

/**
 * Reads a query.
 *
 * @param search with or without its question mark
 * @param known the names that mean something here
 */
export function readParameters(search: string, known: readonly string[]): Parameters {
  const found = new Map<string, string>();
  const problems: ParameterProblem[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (OF_HOSTS.test(name)) continue;
    if (!known.includes(name))
      problems.push({ where: name, message: `is not known here; ${known.length === 0 ? "this address takes no parameters" : `there are ${known.join(", ")}`}` }); // prettier-ignore
    else if (found.has(name)) problems.push({ where: name, message: "stands twice" });
    else found.set(name, value);
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return { values: Object.fromEntries(sorted), problems };
}
