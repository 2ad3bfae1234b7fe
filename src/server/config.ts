/** The configuration: environment variables on Node, bindings of the same names on an edge runtime. Each is checked before anything is served. */
import { isTimeZone } from "../format/time-zone.js";

/** A variable cannot be what it is. The message names it and says what it may be. */
export class ConfigError extends Error {}

export interface Config {
  readonly port: number;
  /** The address to listen at; all of the machine without it. */
  readonly host?: string;
  /** With a slash at its end; what the build was told, or this machine, without it. */
  readonly base?: string;
  /** The origin of the dataset; the package's own without it. */
  readonly source?: string;
  /** Seconds. */
  readonly period?: number;
  /** A file for the last good dataset. */
  readonly state?: string;
  readonly timeZone?: string;
  /** A folder of folders named by their versions, each with the dist of that version. */
  readonly versions?: string;
}

const DEFAULT_PORT = 8080;

const LONGEST_PERIOD = 86_400;

type Variables = Readonly<Record<string, string | undefined>>;

const wrong = (name: string, value: string, wanted: string): ConfigError => new ConfigError(`${name}=${value} is not ${wanted}`);

function addressOf(name: string, value: string): URL {
  const address = URL.canParse(value) ? new URL(value) : undefined;
  if (!address || !["http:", "https:"].includes(address.protocol))
    throw wrong(name, value, "an address that begins with https:// or http://");
  return address;
}

function baseOf(name: string, value: string): string {
  const address = addressOf(name, value);
  if (address.search || address.hash || address.username)
    throw wrong(name, value, "an address without a query, a fragment and a name: https://widgets.example/");
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}

function wholeNumber(name: string, value: string, least: number, most: number, what: string): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
  if (!(number >= least && number <= most)) throw wrong(name, value, `${what} from ${least} to ${most}`);
  return number;
}

function zoneOf(name: string, value: string): string {
  if (isTimeZone(value)) return value;
  throw wrong(name, value, "a time zone such as Africa/Kinshasa");
}

/**
 * Reads the environment.
 *
 * @throws ConfigError
 */
export function readConfig(variables: Variables): Config {
  const read = <T>(name: string, make: (name: string, value: string) => T): T | undefined => {
    const value = variables[name]?.trim();
    return value ? make(name, value) : undefined;
  };
  const text = (_: string, value: string): string => value;
  const found = {
    host: read("HOST", text),
    base: read("MONUSCO_BASE", baseOf),
    source: read("MONUSCO_DATASET", (name, value) => addressOf(name, value).href),
    period: read("MONUSCO_DATASET_PERIOD", (name, value) => wholeNumber(name, value, 1, LONGEST_PERIOD, "a number of seconds")),
    state: read("MONUSCO_STATE", text),
    timeZone: read("MONUSCO_TIME_ZONE", zoneOf),
    versions: read("MONUSCO_VERSIONS", text),
  };
  const port = read("PORT", (name, value) => wholeNumber(name, value, 0, 65_535, "a port")) ?? DEFAULT_PORT;
  const given = Object.entries(found).filter(([, value]) => value !== undefined);
  return { port, ...(Object.fromEntries(given) as Omit<Config, "port">) };
}
