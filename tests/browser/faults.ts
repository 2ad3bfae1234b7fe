/**
 * What can go wrong with an address, and what comes of it: the tests go through this list in real pages, and the table of docs/behaviour.md is
 * made of it.
 */

/** Why there are no figures, as the state and its words name it. */
export type Reason = "unreachable" | "refused" | "invalid";

export interface Fault {
  /** In the words of the documents. */
  readonly what: string;
  readonly reason: Reason;
  /** What console and event say; `…` is the browser's own. */
  readonly says: string;
  /** Where in the dataset, as a JSON pointer. */
  readonly pointer?: string;
  /** How often the address is asked for it. */
  readonly attempts: 1 | 2;
  /** `silent`: nothing comes at all; `begun`: the head of the answer does. Only the time-out ends it. */
  readonly hangs?: "silent" | "begun";
}

const UNREACHABLE = { reason: "unreachable", says: "…", attempts: 2 } as const;
const LATE = { reason: "unreachable", says: "gave no whole answer within 20 s", attempts: 2 } as const;
const refused = (status: number, attempts: 1 | 2) =>
  ({ reason: "refused", says: `answered with the status ${status}`, attempts }) as const;
const invalid = (says: string, pointer = "") => ({ reason: "invalid", says, pointer, attempts: 1 }) as const;
const otherVersion = (version: number) =>
  invalid(`must be 1, not ${version}: this monusco-widgets reads version 1 only`, "/version");

/** By what the server of scripts/test-faults.mjs calls it. */
export const FAULTS = {
  refused: { what: "no connection: the server is down, or the reader is offline", ...UNREACHABLE },
  name: { what: "a host that does not exist", ...UNREACHABLE },
  reset: { what: "the connection breaks before an answer", ...UNREACHABLE },
  cut: { what: "the connection breaks in the middle of the answer", ...UNREACHABLE },
  redirects: { what: "redirects in a circle", ...UNREACHABLE },
  "no-cors": { what: "another origin that does not allow the page (CORS)", ...UNREACHABLE },
  silent: { what: "no answer", ...LATE, hangs: "silent" },
  stalled: { what: "an answer that stops after its first byte", ...LATE, hangs: "begun" },
  "dripping-on": { what: "an answer that comes slowly and never ends", ...LATE, hangs: "begun" },
  404: { what: "status 404, and any other 4xx but 408 and 429", ...refused(404, 1) },
  500: { what: "status 500", ...refused(500, 2) },
  503: { what: "status 503 with a `Retry-After` of more than 10 s", ...refused(503, 1) },
  "503-soon": { what: "status 503 with a `Retry-After` of up to 10 s", ...refused(503, 2) },
  large: { what: "60 MB", ...invalid("is longer than 8 MiB") },
  "never-ending": { what: "an answer that comes fast and never ends", ...invalid("is longer than 8 MiB") },
  html: { what: "a page (HTML) where JSON should be", ...invalid("is not JSON: …") },
  empty: { what: "nothing, with status 200", ...invalid("is not JSON: …") },
  truncated: { what: "JSON that breaks off", ...invalid("is not JSON: …") },
  latin1: { what: "text that is not UTF-8", ...invalid("is not UTF-8") },
  schema: { what: "JSON that breaks the format", ...invalid("must be a number", "/metrics/displaced/observations/0/value") },
  newer: { what: "a newer version of the format", ...otherVersion(2) },
  older: { what: "an older version of the format", ...otherVersion(0) },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

/** What is only unusual: the figures come. */
export const ODDITIES = {
  bom: "a byte order mark before the JSON",
  "text-html": "JSON that calls itself HTML, or of another charset",
  drip: "an answer that comes slowly, in time",
};

/** What a reader is told, in the languages of the test's page. */
export const WORDS = {
  en: {
    unreachable: "The figures could not be loaded. The server that holds them did not answer.",
    refused: "The figures could not be loaded. The server that holds them refused the request.",
    invalid: "The figures could not be loaded. What was received is not a dataset of this kind.",
    again: "Try again",
    notRenewed: "Newer figures could not be loaded. Shown: the data of 10 November 2026.",
    embedded: "This page’s own data could not be loaded. Shown: the data built into this widget, of",
    inline: "newer data could not be loaded",
  },
  fr: {
    unreachable: "Les chiffres n’ont pas pu être chargés. Le serveur qui les détient n’a pas répondu.",
    refused: "Les chiffres n’ont pas pu être chargés. Le serveur qui les détient a refusé la demande.",
    invalid: "Les chiffres n’ont pas pu être chargés. Ce qui a été reçu n’est pas un jeu de données de ce type.",
    again: "Réessayer",
    notRenewed: "Les chiffres plus récents n’ont pas pu être chargés. Affichées : les données du 10 novembre 2026.",
  },
} as const;
