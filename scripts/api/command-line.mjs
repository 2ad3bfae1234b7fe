/** What the API report says of the command line: its commands, their arguments and options. What they print is for people, and may change. */
import { factLine } from "./facts.mjs";

function option(about, { long, short, required, optional, argChoices, defaultValue, mandatory }) {
  const here = [...about, `option ${long ?? short}`];
  return [
    factLine(here, required ? "a value" : optional ? "a value or none" : "no value"),
    ...(long && short ? [factLine([...here, `short ${short}`])] : []),
    ...(argChoices ?? []).map((value) => factLine([...here, `value ${value}`])),
    ...(defaultValue === undefined ? [] : [factLine([...here, "default"], JSON.stringify(defaultValue))]),
    ...(mandatory ? [factLine([...here, "limit required"])] : []),
  ];
}

const argument = (about, { variadic, required }, at) =>
  factLine([...about, `parameter ${at + 1}`], variadic ? "any number" : "one", !required);

/** @param {import("commander").Command} program with all of its commands */
export const commandLines = (program) =>
  program.commands.flatMap((command) => {
    const about = [program.name(), `command ${command.name()}`];
    return [
      factLine(about),
      ...command.registeredArguments.map((one, at) => argument(about, one, at)),
      ...command.options.flatMap((one) => option(about, one)),
    ];
  });
