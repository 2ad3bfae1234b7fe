/** An origin of the dataset that does as it is told, and a clock that moves when it is told. */
import type { Ask } from "../../src/server/dataset/origin.js";
import type { KeptDataset, ServerOptions } from "../../src/server/options.js";
import { DATASET_TEXT, testServer, type TestServer } from "./setup.js";

export const SOURCE = "https://data.example/monusco.json";

/** The dataset with another day of its last change: a right one with other bytes. */
export const datasetOf = (updated: string): string => DATASET_TEXT.replace(/"updated": "[\d-]+"/, `"updated": "${updated}"`);

/** What the origin answers to the next requests. */
type Answer = (init: RequestInit) => Response | Promise<Response>;

export interface Staged extends TestServer {
  /** What it was asked, in order. */
  readonly asked: { readonly address: string; readonly init: RequestInit }[];
  readonly kept: KeptDataset[];
  answer: Answer;
  /** Lets seconds pass. */
  readonly pass: (seconds: number) => void;
  readonly now: () => Date;
  /** The last change of the dataset that is served now, after what was begun has come to its end. */
  readonly served: () => Promise<string>;
}

/** A server with such an origin, that is asked every 100 s. */
export function staged(
  first: Answer,
  options: Partial<ServerOptions["dataset"]> = {},
  more: Partial<ServerOptions> = {},
): Staged {
  let moment = Date.parse("2026-11-24T12:00:00Z");
  const asked: Staged["asked"] = [];
  const kept: KeptDataset[] = [];
  const now = (): Date => new Date(moment);
  const stage: { answer: Answer } = { answer: first };
  const ask: Ask = async (address, init) => {
    asked.push({ address, init });
    return stage.answer(init);
  };
  const keep = (one: KeptDataset): Promise<void> => {
    kept.push(one);
    return Promise.resolve();
  };
  const dataset = { embedded: DATASET_TEXT, source: SOURCE, period: 100, ask, keep, ...options };
  const server = testServer({ dataset, now, ...more });
  return Object.assign(stage, server, {
    asked,
    kept,
    now,
    pass: (seconds: number) => void (moment += seconds * 1000),
    served: async () => {
      const work: Promise<unknown>[] = [];
      // The first request begins what the second sees.
      await server.app.request(
        "/dataset.json",
        {},
        {},
        { waitUntil: (one) => work.push(one), passThroughOnException() {}, props: {} },
      );
      await Promise.all(work);
      const { updated } = (await (await server.app.request("/dataset.json")).json()) as { updated: string };
      return updated;
    },
  });
}
