import { Command, InvalidArgumentError, Option } from "commander";
import { parseEdtf } from "../../data/edtf.js";
import type { Dataset } from "../../data/schema.js";
import { EXIT, MisuseError, type ExitCode, type Io } from "../io.js";
import { askAll, type Outcome } from "../refresh/ask.js";
import { countryOf } from "../refresh/country.js";
import { mustBeWritable, readRefreshed } from "../refresh/file.js";
import { hapi, HAPI_BASE } from "../refresh/hapi.js";
import { jsonGetter, type Patience } from "../refresh/http.js";
import { identifierIn, redactor } from "../refresh/identifier.js";
import { isEmpty, proposalOf, type Proposal } from "../refresh/proposal.js";
import { psdata, PSDATA_BASE } from "../refresh/psdata.js";
import { printOutcome, summary } from "../refresh/report.js";
import { save } from "../refresh/save.js";
import { SERVICE_IDS, type Question, type Service, type ServiceId } from "../refresh/service.js";
import { unhcr, UNHCR_BASE } from "../refresh/unhcr.js";

const HELP = `
Examples:
  $ npx monusco-widgets refresh data/monusco.json
  $ npx monusco-widgets refresh data/monusco.json --source psdata --source unhcr --write
  $ npx monusco-widgets refresh data/monusco.json --since 2024-01-01 --json

Environment: HAPI_APP_IDENTIFIER, without which HDX HAPI cannot be asked: the base64 of a name and an e-mail address, name:address.
HAPI_BASE, PSDATA_BASE and UNHCR_BASE are other addresses of the services, as are the options.

Exit codes: 0 all were asked and answered, 1 one failed or could not be asked, 2 nothing was asked, or nothing could be written.`;

/** One request a second: what the terms of HDX HAPI ask for, in milliseconds. */
const HAPI_INTERVAL = 1_000;

interface Options {
  readonly source?: readonly ServiceId[];
  readonly write?: true;
  readonly since?: string;
  readonly country?: string;
  readonly json?: true;
  readonly timeout: number;
  readonly retries: number;
  readonly retryDelay: number;
  readonly hapiInterval: number;
  readonly hapiBase?: string;
  readonly psdataBase?: string;
  readonly unhcrBase?: string;
}

const numberFrom =
  (least: number, most: number, what: string, isRight: (value: number) => boolean = () => true) =>
  (written: string): number => {
    const value = written.trim() === "" ? NaN : Number(written);
    if (!(value >= least && value <= most && isRight(value))) throw new InvalidArgumentError(`It must be ${what}.`);
    return value;
  };

function sourceFrom(written: string, before: readonly ServiceId[] = []): readonly ServiceId[] {
  const id = SERVICE_IDS.find((one) => one === written);
  if (!id) throw new InvalidArgumentError(`It must be one of ${SERVICE_IDS.join(", ")}.`);
  return [...new Set([...before, id])];
}

/** The address of a service: of the option, of the environment, or its own. */
function baseOf(io: Io, name: string, option: string | undefined, own: string): string {
  const variable = `${name.toUpperCase()}_BASE`;
  const written = option ?? (io.env[variable] || own);
  const address = URL.canParse(written) ? new URL(written) : undefined;
  if (address && /^https?:$/.test(address.protocol) && address.search === "" && address.hash === "") return address.href;
  const place = option === undefined ? variable : `--${name}-base`;
  throw new MisuseError(`${place} must be an address such as ${own}, not ${JSON.stringify(written)}`);
}

const chosen = ({ source }: Options): readonly ServiceId[] => SERVICE_IDS.filter((id) => source?.includes(id) ?? true);

/** The services that are to be asked, and all that they need for it. */
function servicesOf(io: Io, options: Options, question: Question): readonly Service[] {
  const bases = {
    hapi: baseOf(io, "hapi", options.hapiBase, HAPI_BASE),
    psdata: baseOf(io, "psdata", options.psdataBase, PSDATA_BASE),
    unhcr: baseOf(io, "unhcr", options.unhcrBase, UNHCR_BASE),
  };
  if (options.hapiInterval < HAPI_INTERVAL && new URL(bases.hapi).host === new URL(HAPI_BASE).host) {
    throw new MisuseError(
      `--hapi-interval must be at least ${HAPI_INTERVAL}: the terms of HDX HAPI ask for one request a second`,
    );
  }
  const { retries, retryDelay } = options;
  const patience: Patience = { timeout: options.timeout * 1_000, retries, retryDelay };
  const written = io.env.HAPI_APP_IDENTIFIER?.trim();
  const identifier = identifierIn(written ?? "");
  const wanting = identifier ? undefined : written ? "wrong" : "missing";
  const secret = identifier && { query: { app_identifier: identifier.text }, redact: redactor(identifier) };
  const paced = jsonGetter({ ...patience, interval: options.hapiInterval }, secret);
  const services: Readonly<Record<ServiceId, () => Service>> = {
    hapi: () => hapi(paced, bases.hapi, wanting, question),
    psdata: () => psdata(jsonGetter(patience), bases.psdata, question),
    unhcr: () => unhcr(jsonGetter(patience), bases.unhcr, question),
  };
  return chosen(options).map((id) => services[id]());
}

function printJson(io: Io, outcome: Outcome, proposal: Proposal, written: boolean): void {
  const metrics = Object.entries(proposal.metrics).map(([id, { observations, series, breaksWith }]) => [
    id,
    {
      observations,
      ...(series.length > 0 && { series, breaksWith: breaksWith.map(({ of, id: add }) => ({ series: of, add })) }),
    },
  ]);
  const proposals = { metrics: Object.fromEntries(metrics) as unknown, sources: proposal.sources };
  io.print(JSON.stringify({ proposals, differs: outcome.differences, sources: outcome.services, written }, null, 2));
}

/** Asks, and says meanwhile what is being waited for. */
async function ask(io: Io, options: Options, dataset: Dataset): Promise<Outcome> {
  const progress = io.progress("Asking the services");
  try {
    const question: Question = {
      country: countryOf(
        options.country,
        dataset,
        chosen(options).some((id) => id !== "psdata"),
      ),
      dataset,
      today: io.today,
      tell: progress.update,
      ...(options.since !== undefined && { since: options.since }),
    };
    return await askAll(servicesOf(io, options, question), question);
  } finally {
    progress.done();
  }
}

function exitCodeOf({ services }: Outcome): ExitCode {
  if (services.every(({ status }) => status === "skipped")) return EXIT.misuse;
  const isWanting = services.some(({ status, message }) => status === "failed" || message !== undefined);
  return isWanting ? EXIT.found : EXIT.ok;
}

async function refresh(io: Io, file: string, options: Options): Promise<void> {
  if (options.since !== undefined && !parseEdtf(options.since)?.start) {
    throw new MisuseError(`--since must be a date such as 2024-01-01 or 2024, not ${JSON.stringify(options.since)}`);
  }
  const { text, dataset } = await readRefreshed(file);
  if (options.write) await mustBeWritable(file);
  const outcome = await ask(io, options, dataset);
  const proposal = proposalOf(dataset, outcome.fresh, io.today);
  const isToWrite = options.write === true && !isEmpty(proposal);
  io.exitCode = exitCodeOf(outcome);

  if (!options.json) printOutcome(io, dataset, outcome, proposal);
  try {
    if (isToWrite) await save(file, text, proposal, dataset.updated > io.today ? dataset.updated : io.today);
  } catch (error) {
    if (options.json) printJson(io, outcome, proposal, false);
    throw error;
  }
  if (options.json) return printJson(io, outcome, proposal, isToWrite);
  const end = isToWrite
    ? `Written to ${file}.`
    : options.write
      ? `${file} was not touched.`
      : `Nothing was written${isEmpty(proposal) ? "" : "; --write does"}.`;
  io.print(`${io.colors.bold(summary(outcome))} ${end}`);
}

/** Whatever is said from here on, the app identifier is not in it. */
async function withoutSecret(io: Io, run: (io: Io) => Promise<void>): Promise<void> {
  const identifier = identifierIn(io.env.HAPI_APP_IDENTIFIER ?? "");
  if (!identifier) return run(io);
  const redact = redactor(identifier);
  const discreet: Io = {
    ...io,
    print: (line) => io.print(redact(line)),
    warn: (line) => io.warn(redact(line)),
    get exitCode() {
      return io.exitCode;
    },
    set exitCode(code) {
      io.exitCode = code;
    },
  };
  try {
    await run(discreet);
  } catch (error) {
    throw error instanceof MisuseError ? new MisuseError(redact(error.message)) : error;
  }
}

/** `monusco-widgets refresh`: new figures from the services that publish them. */
export function refreshCommand(io: Io): Command {
  return new Command("refresh")
    .description("Asks public services for new figures and proposes them; writes only when told to.")
    .argument("<file>", "a dataset")
    .addOption(
      new Option("--source <name>", `ask only this service (${SERVICE_IDS.join(", ")}); can be repeated`).argParser(sourceFrom),
    )
    .option("--write", "add the new figures to the file")
    .option("--since <date>", "all figures from this date on that the file lacks, not only those after its newest")
    .option("--country <code>", "ISO 3166-1 code of three letters; default: the mission's country")
    .option("--json", "print the proposal as JSON")
    .option("--timeout <seconds>", "how long to wait for an answer", numberFrom(0.01, 3_600, "a number of seconds"), 30)
    .option(
      "--retries <number>",
      "how often to ask again where an answer fails",
      numberFrom(0, 20, "a whole number up to 20", Number.isInteger),
      3,
    )
    .option("--retry-delay <ms>", "before the first retry; doubles with each", numberFrom(0, 60_000, "milliseconds"), 1_000)
    .option("--hapi-interval <ms>", "between two requests to HDX HAPI", numberFrom(0, 60_000, "milliseconds"), HAPI_INTERVAL)
    .option("--hapi-base <url>", `another address of HDX HAPI than ${HAPI_BASE}`)
    .option("--psdata-base <url>", `another address of the UN data hub than ${PSDATA_BASE}`)
    .option("--unhcr-base <url>", `another address of UNHCR than ${UNHCR_BASE}`)
    .addHelpText("after", HELP)
    .action((file: string, options: Options) => withoutSecret(io, (discreet) => refresh(discreet, file, options)));
}
