import { Command, CommanderError } from "commander";
import { VERSION } from "../version.js";
import { diffCommand } from "./commands/diff.js";
import { dueCommand } from "./commands/due.js";
import { embedCommand } from "./commands/embed.js";
import { initCommand } from "./commands/init.js";
import { refreshCommand } from "./commands/refresh.js";
import { snapshotCommand } from "./commands/snapshot.js";
import { validateCommand } from "./commands/validate.js";
import { harmless } from "./harmless.js";
import { EXIT, MisuseError, type ExitCode, type Io } from "./io.js";

const EPILOGUE = `
Exit codes: 0 done; 1 done, and something was found (errors, differences, due figures, a service without an answer); 2 not done.
Colours appear only on a terminal, and not where NO_COLOR is set.`;

/** The command line, with all of its commands. */
export function program(io: Io): Command {
  const root = new Command("monusco-widgets")
    .description(
      "Checks, compares and renews datasets of monusco-widgets, and prints the code that puts a widget on a page, or the widget itself.",
    )
    .version(VERSION)
    .addHelpText("after", EPILOGUE)
    .showHelpAfterError("(--help tells what is possible)");
  for (const command of [
    initCommand(io),
    validateCommand(io),
    diffCommand(io),
    dueCommand(io),
    refreshCommand(io),
    embedCommand(io),
    snapshotCommand(io),
  ])
    root.addCommand(command.copyInheritedSettings(root));
  return root;
}

/**
 * Runs the command line.
 *
 * @param args what stands after the program's name
 * @returns the exit code; never rejects for what the user can put right
 */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const root = program(io);
  for (const command of [root, ...root.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.print(text.trimEnd()),
      writeErr: (text) => io.warn(text.trimEnd()),
    });
  }
  try {
    await root.parseAsync([...args], { from: "user" });
    return io.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.misuse;
    if (!(error instanceof MisuseError)) throw error;
    // A message may quote an argument or a file; its own line breaks stay.
    io.warn(`monusco-widgets: ${error.message.split("\n").map(harmless).join("\n")}`);
    return EXIT.misuse;
  }
}
