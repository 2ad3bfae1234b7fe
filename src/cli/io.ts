import pc from "picocolors";
import type { Day } from "../data/edtf.js";

/** What a command ends with: the codes that `--help` names. */
export const EXIT = {
  /** Done, and nothing to say against it. */
  ok: 0,
  /** Done, and found what it was asked to look for: errors, differences, figures that are due, a service that did not answer. */
  found: 1,
  /** Not done: a wrong option, a file that cannot be read or written. */
  misuse: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with one line instead of a stack: something that the user can put right. */
export class MisuseError extends Error {}

/** All that a command knows of the world around it, so that tests can be that world. */
export interface Io {
  /** Writes a line to the standard output: what was asked for. */
  readonly print: (line: string) => void;
  /** Writes a line to the standard error: what went wrong, and remarks. */
  readonly warn: (line: string) => void;
  /** Colours of the standard output: only on a terminal, never where NO_COLOR is set. */
  readonly colors: ReturnType<typeof pc.createColors>;
  /** Tells what takes long, on a terminal, after a second; call what it returns when it is over. */
  readonly progress: (words: string) => Progress;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The text of the standard input. */
  readonly readInput: () => Promise<string>;
  /** The calendar day on this machine. */
  readonly today: Day;
  /** What the program will end with. */
  exitCode: ExitCode;
}

/** A line on the terminal that says what is being waited for. */
export interface Progress {
  readonly update: (words: string) => void;
  readonly done: () => void;
}

/** After how many milliseconds a wait is worth a word. */
const PATIENCE = 1_000;

function progressOn(stream: NodeJS.WriteStream): Io["progress"] {
  if (!stream.isTTY) return () => ({ update: () => undefined, done: () => undefined });
  return (words) => {
    let current = words;
    let shown = false;
    const show = (): void => {
      shown = true;
      stream.write(`\r\x1b[2K${current} …`);
    };
    const timer = setTimeout(show, PATIENCE);
    return {
      update(next) {
        current = next;
        if (shown) show();
      },
      done() {
        clearTimeout(timer);
        if (shown) stream.write("\r\x1b[2K");
        shown = false;
      },
    };
  };
}

async function readInput(): Promise<string> {
  process.stdin.setEncoding("utf8");
  let text = "";
  for await (const chunk of process.stdin) text += String(chunk);
  return text;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** The world of a program that was started from a shell. */
export function processIo(now = new Date()): Io {
  return {
    print: (line) => void process.stdout.write(`${line}\n`),
    warn: (line) => void process.stderr.write(`${line}\n`),
    colors: pc.createColors(pc.isColorSupported && Boolean(process.stdout.isTTY)),
    progress: progressOn(process.stderr),
    env: process.env,
    readInput,
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    exitCode: EXIT.ok,
  };
}
