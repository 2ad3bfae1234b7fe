/** Runs the command on a file of its own. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../../src/cli/main.js";
import { testIo } from "../io.js";
import { dataset, IDENTIFIER, TODAY } from "./fixtures.js";
import type { FakeServer, Row } from "./server.js";

/** What a run of the command left behind. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The file afterwards. */
  readonly text: string;
}

/** What `--json` prints. */
export interface Printed {
  readonly proposals: {
    readonly metrics: Readonly<
      Record<
        string,
        { readonly observations: readonly Row[]; readonly series?: readonly Row[]; readonly breaksWith?: readonly Row[] }
      >
    >;
    readonly sources: Readonly<Record<string, Row>>;
  };
  readonly differs: readonly Row[];
  readonly sources: readonly {
    readonly id: string;
    readonly status: string;
    readonly message?: string;
    readonly endpoints: readonly {
      readonly id: string;
      readonly status: string;
      readonly message?: string;
      readonly remarks: readonly string[];
      readonly rows?: number;
    }[];
  }[];
  readonly written: boolean;
}

/** Runs the command on a file of its own. */
export async function runOn(
  text: string,
  server: Pick<FakeServer, "options"> | undefined,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = { HAPI_APP_IDENTIFIER: IDENTIFIER },
): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), "refresh-"));
  const file = join(folder, "dataset.json");
  try {
    await writeFile(file, text);
    const { io, out, err } = testIo({ today: TODAY, env });
    const code = await main(["refresh", file, ...(server?.options ?? []), ...args], io);
    return {
      code,
      out: out().replaceAll(folder, "FOLDER"),
      err: err().replaceAll(folder, "FOLDER"),
      text: await readFile(file, "utf8"),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same with the test's dataset, and what it printed as JSON. */
export async function proposed(
  server: FakeServer,
  args: readonly string[] = [],
  change: (data: ReturnType<typeof dataset>) => void = () => undefined,
): Promise<{ readonly code: number; readonly printed: Printed; readonly observations: (metric: string) => readonly Row[] }> {
  const data = dataset();
  change(data);
  const { code, out, err } = await runOn(JSON.stringify(data, null, 2), server, ["--json", ...args]);
  if (err !== "") throw new Error(err);
  const printed = JSON.parse(out) as Printed;
  return { code, printed, observations: (id) => printed.proposals.metrics[id]?.observations ?? [] };
}
