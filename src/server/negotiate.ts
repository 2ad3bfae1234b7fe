/** What a client says that it accepts: `Accept`, `Accept-Encoding`, `If-None-Match`. Hostile values are only unusual ones here. */

/** More parts than any client sends. */
const MOST_PARTS = 50;

interface Weighted {
  readonly value: string;
  /** From 0, which refuses, to 1. */
  readonly weight: number;
}

/** RFC 9110, 12.4.2; undefined for what is no weight. */
function weightOf(text: string | undefined): number {
  if (text === undefined) return 1;
  return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(text) ? Number(text) : 0;
}

/** The parts of a list with their weights. A weight that cannot be read counts as a refusal. */
function weighted(header: string): readonly Weighted[] {
  return header
    .split(",", MOST_PARTS)
    .map((part) => part.split(";").map((one) => one.trim().toLowerCase()))
    .filter(([value]) => value !== "")
    .map(([value, ...parameters]) => {
      const weight = parameters.find((one) => /^q\s*=/.test(one));
      return { value: value!, weight: weightOf(weight?.replace(/^q\s*=\s*/, "")) };
    });
}

/** Whether a client takes gzip, and does not like it less than the bytes as they are. */
export function acceptsGzip(header: string | null | undefined): boolean {
  if (header === null || header === undefined) return false;
  const list = weighted(header);
  const weight = (...names: readonly string[]): number | undefined => list.find(({ value }) => names.includes(value))?.weight;
  const any = weight("*");
  const gzip = weight("gzip", "x-gzip") ?? any ?? 0;
  // Named nowhere, it is taken, but anything that is named is liked better.
  const identity = weight("identity") ?? 0;
  return gzip > 0 && gzip >= identity;
}

/** Whether a client would rather have JSON than a page. */
export function prefersJson(header: string | null | undefined): boolean {
  if (header === null || header === undefined) return false;
  const list = weighted(header);
  const best = (test: (value: string) => boolean): number =>
    Math.max(0, ...list.filter(({ value }) => test(value)).map(({ weight }) => weight));
  const any = best((value) => value === "*/*");
  const json = best((value) => value === "application/json" || value === "application/problem+json" || value === "application/*");
  const html = best((value) => value === "text/html" || value === "application/xhtml+xml" || value === "text/*");
  return json > Math.max(html, json > 0 && html === 0 ? 0 : any);
}

/**
 * Whether an `If-None-Match` names a validator, by the weak comparison of RFC 9110, 8.8.3.2.
 *
 * @param tag without quotes
 */
export function matchesTag(header: string | null | undefined, tag: string): boolean {
  if (header === null || header === undefined) return false;
  if (header.trim() === "*") return true;
  // Our own tags hold neither a comma nor a space, so that a list can be cut at its commas.
  return header.split(",", 1_000).some((one) => one.trim().replace(/^W\//, "") === `"${tag}"`);
}
