import type { RequestFacts } from "./report.js";
import { documents, type View } from "./places.js";

/** Files of ours, by the ends of their addresses. */
export const OWN_FILE = /\/(monusco-(widgets|audit)[^/?#]*\.(js|css)|locales\/\w+\.js)([?#]|$)/;

/** What the browser remembers of the last request to an address. */
export function requestTo(address: string, view: View): RequestFacts | undefined {
  const entry = view.performance.getEntriesByName(address, "resource").at(-1) as PerformanceResourceTiming | undefined;
  if (!entry) return undefined;
  // Browsers of 2022 do not tell the status; another origin's is 0.
  const status = (entry as { readonly responseStatus?: number }).responseStatus;
  return {
    at: new Date(view.performance.timeOrigin + entry.responseEnd).toISOString(),
    milliseconds: Math.round(entry.duration),
    bytes: entry.encodedBodySize,
    isCached: entry.transferSize === 0 && entry.decodedBodySize > 0,
    ...(status ? { status } : {}),
  };
}

/** The addresses of our files that a server refused, where the engine tells; of languages, which a widget misses by itself, none. */
export const refusedFiles = (): readonly (readonly [address: string, status: string])[] =>
  documents()
    .flatMap((one) => one.defaultView?.performance.getEntriesByType("resource") ?? [])
    .flatMap((entry) => {
      const status = (entry as { readonly responseStatus?: number }).responseStatus ?? 0;
      return status >= 400 && OWN_FILE.test(entry.name) && !/\/locales\//.test(entry.name)
        ? [[entry.name, String(status)] as const]
        : [];
    });

/** Something that the page's policy blocked. */
export interface Blocked {
  readonly directive: string;
  readonly address: string;
}

interface ViolationReport {
  readonly body: { readonly effectiveDirective?: string; readonly blockedURL?: string } | null;
}

declare class ReportingObserver {
  constructor(callback: (reports: readonly ViolationReport[]) => void, options: { types: string[]; buffered: boolean });
  observe(): void;
  disconnect(): void;
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** What was blocked before we came, where the engine keeps it. */
async function remembered(): Promise<readonly Blocked[]> {
  if (!("ReportingObserver" in globalThis)) return [];
  const found: Blocked[] = [];
  const observer = new ReportingObserver(
    (reports) => {
      for (const { body } of reports)
        if (body) found.push({ directive: body.effectiveDirective ?? "", address: body.blockedURL ?? "" });
    },
    { types: ["csp-violation"], buffered: true },
  );
  observer.observe();
  await soon();
  observer.disconnect();
  return found;
}

/** Asks once more for addresses that gave no answer, to learn whether it is the policy that forbids it: what it blocks never leaves the browser. */
async function probed(addresses: readonly string[]): Promise<readonly Blocked[]> {
  const found: Blocked[] = [];
  const listen = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void =>
    void found.push({ directive: effectiveDirective, address: blockedURI });
  if (addresses.length === 0) return found;
  document.addEventListener("securitypolicyviolation", listen);
  await Promise.all(addresses.map((address) => fetch(address, { method: "HEAD" }).catch(() => undefined)));
  await soon();
  document.removeEventListener("securitypolicyviolation", listen);
  return found;
}

/**
 * What the policy blocks of ours.
 *
 * @param unreachable addresses of datasets that gave no answer
 */
export async function blockedThings(unreachable: readonly string[]): Promise<readonly Blocked[]> {
  const all = [...(await remembered()), ...(await probed(unreachable))];
  const isOwn = ({ directive, address }: Blocked): boolean =>
    OWN_FILE.test(address) || (directive === "connect-src" && unreachable.some((one) => one.startsWith(address)));
  return [...new Map(all.filter(isOwn).map((one) => [`${one.directive} ${one.address}`, one])).values()];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** The sum of layout shifts so far, where the engine counts them. */
export async function layoutShift(): Promise<number | undefined> {
  if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return undefined;
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries() as LayoutShift[]) if (!hadRecentInput) sum += value;
  });
  observer.observe({ type: "layout-shift", buffered: true });
  await soon();
  observer.disconnect();
  return Math.round(sum * 1000) / 1000;
}
