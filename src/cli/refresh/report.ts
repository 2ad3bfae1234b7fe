/** What the services said, for people: first what is new, then what became of every question. */
import type { Dataset, Observation } from "../../data/schema.js";
import type { Io } from "../io.js";
import type { EndpointReport, Outcome, ServiceReport } from "./ask.js";
import type { MetricProposal, Proposal } from "./proposal.js";
import type { Difference } from "./weigh.js";
import { counted, writeNumber } from "../prose.js";

const RELATIONS: Readonly<Record<Observation["relation"], string>> = {
  exactly: "",
  about: "about ",
  nearly: "nearly ",
  "at-least": "at least ",
  "at-most": "at most ",
};

const figure = ({ value, relation }: Pick<Observation, "value" | "relation">): string =>
  `${RELATIONS[relation]}${writeNumber(value)}`;

const widest = (words: readonly string[]): number => Math.max(0, ...words.map((word) => word.length));

function printMetric(io: Io, dataset: Dataset, id: string, { series, observations }: MetricProposal): void {
  const { bold, dim, green } = io.colors;
  io.print(`${bold(id)}  ${dataset.metrics[id]!.label.en}`);
  for (const one of series) io.print(green(`  + series ${one.id}: ${one.label.en}`));
  const dates = widest(observations.map(({ date }) => date));
  const values = widest(observations.map(({ value }) => writeNumber(value)));
  const names = widest(observations.map((one) => one.series));
  for (const { date, value, series: name, kind, source } of observations) {
    const columns = [
      date.padEnd(dates),
      writeNumber(value).padStart(values),
      name.padEnd(names),
      kind.padEnd("estimated".length),
    ];
    io.print(`${green(`  + ${columns.join("  ")}`)}  ${dim(source)}`);
  }
}

function differenceInWords({ metric, series, date, file, service }: Difference): string {
  const kinds = file.kind === service.kind ? ["", ""] : [` (${file.kind})`, ` (${service.kind})`];
  return `${metric}, ${series}, ${date}: the file says ${figure(file)}${kinds[0]!}, the service says ${writeNumber(service.value)}${kinds[1]!}.`;
}

function endpointInWords({ status, message, rows = 0, figures = 0, fresh = 0 }: EndpointReport): string {
  if (status !== "ok") return `${status === "failed" ? "failed: " : ""}${message ?? ""}`;
  return `${counted(rows, "row")}, ${counted(figures, "figure")}, ${fresh === 0 ? "nothing new" : `${writeNumber(fresh)} new`}`;
}

function printService(io: Io, { name, message, endpoints }: ServiceReport): void {
  const { bold, dim, red, yellow } = io.colors;
  if (message !== undefined) return io.print(`${bold(name)}  ${yellow(`not asked: ${message}`)}`);
  io.print(bold(name));
  const width = widest(endpoints.map(({ id }) => id));
  for (const endpoint of endpoints) {
    const words = endpointInWords(endpoint);
    io.print(`  ${endpoint.id.padEnd(width)}  ${endpoint.status === "failed" ? red(words) : words}`);
    for (const remark of endpoint.remarks) io.print(`    ${dim(remark)}`);
  }
}

/** Prints all of it. */
export function printOutcome(io: Io, dataset: Dataset, { services, differences }: Outcome, proposal: Proposal): void {
  const metrics = Object.entries(proposal.metrics);
  for (const [id, metric] of metrics) printMetric(io, dataset, id, metric);
  if (metrics.length > 0) io.print("");
  if (differences.length > 0) {
    for (const one of differences) io.print(`${io.colors.yellow("≠")} ${differenceInWords(one)}`);
    io.print("Nothing is overwritten. Where the file was wrong, change it by hand and add an entry to `corrections`.");
    io.print("");
  }
  for (const service of services) printService(io, service);
  io.print("");
}

/** "3 new figures", with what did not answer. */
export function summary({ services, fresh }: Outcome): string {
  const count = fresh.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const failed = services.flatMap(({ endpoints }) => endpoints).filter(({ status }) => status === "failed").length;
  const unasked = services.filter(({ message }) => message !== undefined).map(({ name }) => name);
  if (services.every(({ status }) => status === "skipped")) {
    const isBare = services.every(({ message }) => message === undefined);
    return isBare ? "Nothing was asked: the file has none of the metrics that the services know." : "Nothing was asked.";
  }
  const parts = [
    count === 0 ? "Nothing new" : counted(count, "new figure"),
    ...(failed > 0 ? [`${counted(failed, "question")} failed`] : []),
    ...unasked.map((name) => `${name} was not asked`),
  ];
  return `${parts.join("; ")}.`;
}
