/** Samples of commands: what is ours exists, with the options that are named; the command line of the package is really run. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { at, read, readJson } from "../../node/files.js";

/** Programs of the system and of others, which a test cannot ask for. */
const NOT_OURS = new Set(["curl", "git", "less", "systemctl", "podman"]);

/** What the command line would do beyond this machine. */
const ASKS_OTHERS = /^refresh /;

export interface Outcome {
  readonly code: number;
  readonly stderr: string;
}

const { scripts, bin } = await readJson<{ scripts: Record<string, string>; bin: Record<string, string> }>("package.json");

/** The commands of a line: what stands before a `|` gives what the next one reads. Comments and variables set for one command are left out. */
export function commandsOf(text: string): readonly string[] {
  return (
    text
      .split("\n")
      .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
      // What the shell keeps for later ones.
      .filter((line) => !line.startsWith("export "))
      .flatMap((line) => line.split(/ \| | && /))
      .map((command) => command.replace(/^([A-Z_]+=\S* +)+/, "").trim())
      .filter((command) => command !== "")
  );
}

/** Runs the command line as it is shipped, in a folder, with a dataset to read. */
function runCli(args: readonly string[], cwd: string, stdin: string): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [at(bin["monusco-widgets"]!), ...args],
      { cwd, maxBuffer: 2 ** 25 },
      (error, _, stderr) => done({ code: typeof error?.code === "number" ? error.code : error ? 2 : 0, stderr }),
    );
    // One that does not read is gone by now.
    child.stdin!.on("error", () => undefined).end(stdin);
  });
}

/** What a script of ours does not know. */
async function unknownOptions(file: string, args: readonly string[]): Promise<readonly string[]> {
  const source = await read(file);
  return args.filter((arg) => arg.startsWith("--") && !source.includes(arg.split("=")[0]!.replace(/^--/, "")));
}

const problemOfFiles = (args: readonly string[]): string | undefined =>
  args.filter((arg) => /^[\w.-]+\/[\w./-]+$/.test(arg) && !existsSync(at(arg))).map((arg) => `there is no ${arg}`)[0];

async function problemOfPackage(args: readonly string[], cwd: string, stdin: string): Promise<string | undefined> {
  // As a shell would find it.
  const words = args.map((arg) => arg.replace("*.json", "monusco.json"));
  // It would ask the services themselves: its options alone are read. tests/node/command-line.test.ts asks one in their place.
  const isFar = ASKS_OTHERS.test(words.join(" "));
  const help = isFar ? (await runHelp(words[0]!)).stdout : "";
  if (isFar) return words.filter((word) => word.startsWith("--") && !help.includes(word)).map((word) => `no option ${word}`)[0];
  const { code, stderr } = await runCli(words, cwd, stdin);
  // 1 is an answer, too: something was found.
  return code > 1 ? `ended with ${code}: ${stderr}` : undefined;
}

const runHelp = (command: string): Promise<{ readonly stdout: string }> =>
  new Promise((done) => {
    execFile(process.execPath, [at(bin["monusco-widgets"]!), "help", command], (_, stdout) => done({ stdout }));
  });

/**
 * What is wrong with a command; nothing where it works.
 *
 * @param cwd where it may write
 * @param stdin what it reads where it reads
 */
export async function problemOf(command: string, cwd: string, stdin: string): Promise<string | undefined> {
  const [program, ...args] = command.split(/\s+/) as [string, ...string[]];
  if (NOT_OURS.has(program)) return undefined;
  if (program === "cp") return problemOfFiles(args.slice(0, -1));
  if (program === "npm") {
    if (["ci", "install", "pack"].includes(args[0]!)) return undefined;
    const name = args[0] === "run" ? args[1]! : args[0]!;
    return Object.hasOwn(scripts, name) ? undefined : `package.json has no script ${name}`;
  }
  if (program === "node") {
    if (!existsSync(at(args[0]!))) return `there is no ${args[0]}`;
    const unknown = await unknownOptions(args[0]!, args.slice(1));
    return unknown.length > 0 ? `${args[0]} knows no ${unknown.join(", ")}` : undefined;
  }
  if (program !== "npx") return `${program} is no program that a test knows`;
  const [tool, ...rest] = args as [string, ...string[]];
  if (tool === "monusco-widgets") return problemOfPackage(rest, cwd, stdin);
  return existsSync(at(`node_modules/.bin/${tool}`)) ? problemOfFiles(rest) : `there is no ${tool}`;
}
