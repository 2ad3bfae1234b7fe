import pc from "picocolors";
import { EXIT, type Io } from "../../src/cli/io.js";

/** A world for a command: what it prints is kept, and nothing else is touched. */
export function testIo({
  today = "2026-11-24",
  env = {},
  input = "",
}: Partial<Pick<Io, "today" | "env">> & { input?: string } = {}): {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
} {
  const printed: string[] = [];
  const warned: string[] = [];
  const io: Io = {
    print: (line) => void printed.push(line),
    warn: (line) => void warned.push(line),
    colors: pc.createColors(false),
    progress: () => ({ update: () => undefined, done: () => undefined }),
    env,
    readInput: () => Promise.resolve(input),
    today,
    exitCode: EXIT.ok,
  };
  return { io, out: () => printed.join("\n"), err: () => warned.join("\n") };
}
