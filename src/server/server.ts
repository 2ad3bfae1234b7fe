/** What every route works with: the options, the dataset of this moment, the cache. The only state there is. */
import type { Context, Hono } from "hono";
import { elementsOf, type ElementOption } from "../embed/elements.js";
import { themesIn, type IntegrityFile, type Site } from "../embed/site.js";
import type { Day } from "../data/edtf.js";
import { AnswerCache } from "./answer-cache.js";
import { dayIn } from "../format/time-zone.js";
import { DatasetService, type Current } from "./dataset/service.js";
import type { KindName } from "./kinds.js";
import { Log } from "./log.js";
import { LIMITS, type Existing, type Limits, type ServerOptions } from "./options.js";
import { Turns } from "./turns.js";
import { Wishes } from "./wishes.js";

export type { Existing } from "./options.js";

export interface Server {
  readonly options: ServerOptions;
  readonly limits: Limits;
  /** What can be shown, by the manifest. */
  readonly elements: readonly ElementOption[];
  /** What the build says of the files of today's version. */
  readonly integrity: IntegrityFile;
  readonly cache: AnswerCache;
  /** Of what takes long to make. */
  readonly turns: Turns;
  readonly wishes: Wishes;
  readonly datasets: DatasetService;
  readonly log: Log;
  /** Every address that exists, in the order of their registration. */
  readonly existing: readonly Existing[];
  readonly now: () => Date;
  /** The day in the server's time zone, `YYYY-MM-DD`. */
  readonly today: () => Day;
  /** What embed code and sentences are made with. */
  readonly site: (current: Current) => Site;
}

/** Where an answer lies: for a runtime that can give it again without asking the handler. */
export interface Known {
  readonly kind: KindName;
  /** What it is made of; of something else it is no longer the answer. */
  readonly made: string;
  readonly key: string;
  /** The path as the log has it. */
  readonly path: string;
}

export type ServerEnv = {
  /** What a runtime hands on beside the request. */
  Bindings: { readonly remember?: (known: Known) => void };
  Variables: {
    readonly server: Server;
    /** The dataset for the whole of this request, also where a newer one arrives meanwhile. */
    readonly current: Current;
  };
};

export type App = Hono<ServerEnv>;

export type Ctx = Context<ServerEnv>;

/** The routes of one file. */
export interface Routes {
  readonly existing: readonly Existing[];
  readonly register: (app: App, server: Server) => void;
}

/** Whoever calls it from a script has no types that say so. */
const REQUIRED = ["base", "version", "files", "integrity", "manifest", "dataset"] as const;

/**
 * @throws Error where a part of the options cannot be: they come from whoever runs the server, who is to hear of it at once
 */
export function createServer(options: ServerOptions, existing: readonly Existing[]): Server {
  for (const name of REQUIRED)
    if (options[name] === undefined) throw new Error(`${name} is missing: createApp cannot do without ${REQUIRED.join(", ")}`);
  const { base, version, integrity: all, manifest, dataset, timeZone = "UTC", now = () => new Date(), log } = options;
  if (!/^https?:\/\/[^?#]+\/$/.test(base)) throw new Error(`base must be an http address with a slash at its end, not ${base}`);
  const integrity = all.find((one) => one.version === version);
  if (!integrity) throw new Error(`integrity has nothing of version ${version}`);
  const limits = { ...LIMITS, ...options.limits };
  const elements = elementsOf(manifest);
  const themes = themesIn(integrity);
  const logger = new Log(log, now);
  const today = (): Day => dayIn(now(), timeZone);
  // Whoever runs the server is to hear at once of a zone that nobody knows.
  today();
  return {
    options,
    limits,
    elements,
    integrity,
    existing: [...(options.existing ?? []), ...existing],
    now,
    log: logger,
    cache: new AnswerCache({ entries: limits.cacheEntries, bytes: limits.cacheBytes }),
    wishes: new Wishes(),
    turns: new Turns(limits.queue, 2 * limits.render),
    datasets: new DatasetService(dataset, { limits, now, log: logger }),
    today,
    site: ({ dataset }) => ({ base, version, integrity: integrity.files, elements, themes, dataset }),
  };
}
