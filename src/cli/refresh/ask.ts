/** Asks the services, each endpoint on its own: what fails takes nothing else with it. */
import type { Metric } from "../../data/schema.js";
import { ServiceError } from "./http.js";
import type { Fresh } from "./proposal.js";
import type { Answer, Endpoint, Question, Service, ServiceId } from "./service.js";
import { weigh, type Difference } from "./weigh.js";

export type Status = "ok" | "failed" | "skipped";

/** What became of one endpoint. */
export interface EndpointReport {
  readonly id: string;
  readonly what: string;
  readonly metric: string;
  readonly status: Status;
  /** Why it failed or was not asked. */
  readonly message?: string;
  /** How many rows were read. */
  readonly rows?: number;
  /** How many figures it gave, and how many of them are new. */
  readonly figures?: number;
  readonly fresh?: number;
  readonly remarks: readonly string[];
}

/** What became of one service. */
export interface ServiceReport {
  readonly id: ServiceId;
  readonly name: string;
  readonly status: Status;
  /** Why it was not asked. */
  readonly message?: string;
  readonly endpoints: readonly EndpointReport[];
}

/** All that the services said. */
export interface Outcome {
  readonly services: readonly ServiceReport[];
  readonly fresh: readonly Fresh[];
  readonly differences: readonly Difference[];
}

/** What one endpoint said. */
interface Said {
  readonly report: EndpointReport;
  readonly fresh?: Fresh;
  readonly differences: readonly Difference[];
}

function weighed(endpoint: Endpoint, metric: Metric, answer: Answer, question: Question): Said {
  const { id, what, metric: metricId } = endpoint;
  const { candidates, rows, remarks, published } = answer;
  const { fresh, differences, remarks: more } = weigh(metricId, metric, candidates, question);
  const report: EndpointReport = {
    id,
    what,
    metric: metricId,
    status: "ok",
    rows,
    figures: candidates.length,
    fresh: fresh.length,
    remarks: [...remarks, ...more],
  };
  return { report, differences, fresh: { endpoint, candidates: fresh, ...(published !== undefined && { published }) } };
}

async function askEndpoint(endpoint: Endpoint, question: Question): Promise<Said> {
  const { id, what, metric: metricId, ask } = endpoint;
  const metric = Object.hasOwn(question.dataset.metrics, metricId) ? question.dataset.metrics[metricId] : undefined;
  const none = { id, what, metric: metricId, remarks: [] };
  if (!metric) {
    return { report: { ...none, status: "skipped", message: `The file has no metric “${metricId}”.` }, differences: [] };
  }
  try {
    return weighed(endpoint, metric, await ask(), question);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { report: { ...none, status: "failed", message: error.message }, differences: [] };
  }
}

async function askService(
  service: Service,
  question: Question,
): Promise<{ readonly report: ServiceReport; readonly said: readonly Said[] }> {
  const { id, name, missing } = service;
  if (missing !== undefined) return { report: { id, name, status: "skipped", message: missing, endpoints: [] }, said: [] };
  const said: Said[] = [];
  // One after the other: some services ask for a pause between two requests.
  for (const endpoint of service.endpoints) said.push(await askEndpoint(endpoint, question));
  const endpoints = said.map(({ report }) => report);
  const has = (status: Status): boolean => endpoints.some((one) => one.status === status);
  return { report: { id, name, status: has("failed") ? "failed" : has("ok") ? "ok" : "skipped", endpoints }, said };
}

/** Asks all services at once, and the endpoints of each in turn. */
export async function askAll(services: readonly Service[], question: Question): Promise<Outcome> {
  const all = await Promise.all(services.map((service) => askService(service, question)));
  const said = all.flatMap((one) => one.said);
  return {
    services: all.map(({ report }) => report),
    fresh: said.flatMap(({ fresh }) => fresh ?? []),
    differences: said.flatMap(({ differences }) => differences),
  };
}
