/** The attributes of all elements as options of a command, and what is wrong with what was asked for. */
import { Option } from "commander";
import { elementsOf, type AttributeOption, type RequestProblem } from "../embed/index.js";
import { EXAMPLE_BASE } from "../embed/site.js";
import { didYouMean, nearest } from "./checks/nearest.js";
import { harmless } from "./harmless.js";
import { MisuseError } from "./io.js";
import { readManifest } from "./package-files.js";

/** What commander makes of the options of a command. */
export type Given = Readonly<Record<string, string | boolean | undefined>>;

/** "as-of" as commander names it: "asOf" */
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Every attribute of any element, once; those of one element first, in its own order.
 *
 * @param own what the command calls by these names itself
 */
function attributesOfAll(own: ReadonlySet<string>, first?: string): readonly AttributeOption[] {
  const all = new Map<string, AttributeOption>();
  const elements = [...elementsOf(readManifest())].sort((a, b) => Number(b.name === first) - Number(a.name === first));
  for (const { attributes } of elements) for (const one of attributes) if (!all.has(one.name)) all.set(one.name, one);
  return [...all.values()].filter(({ name }) => !own.has(name));
}

/** Flags have no value; a list may have none, for all. */
function optionFor({ name, kind, choices, description }: AttributeOption): Option {
  const value = kind === "flag" ? "" : choices?.many ? " [value]" : " <value>";
  return new Option(`--${name}${value}`, description.replace(/`/g, ""));
}

/** An option for each attribute. */
export const attributeOptions = (own: ReadonlySet<string>): readonly Option[] => attributesOfAll(own).map(optionFor);

/** The attributes among the options, in the order of the element. */
export function attributesIn(options: Given, own: ReadonlySet<string>, element: string): Readonly<Record<string, string | true>> {
  return Object.fromEntries(
    attributesOfAll(own, element).flatMap(({ name }) => {
      const value = options[camel(name)];
      return value === undefined || value === false ? [] : [[name, value] as const];
    }),
  );
}

/** `monusco-stat` and `stat` are the same. */
export const elementName = (written: string): string => written.replace(/^monusco-/, "");

function inWords({ where, message }: RequestProblem, element: string): string {
  if (where !== "element") return `${where === "language" ? "--lang" : `--${where}`} ${message}`;
  const names = elementsOf(readManifest()).map(({ name }) => name);
  return `the element ${message}${didYouMean(nearest(element, names))}`;
}

/** @throws MisuseError with a line for each problem */
export function refuse(problems: readonly RequestProblem[], element: string): void {
  if (problems.length > 0) throw new MisuseError(problems.map((one) => inWords(one, element)).join("\n"));
}

/**
 * An address of a server, with a slash at its end.
 *
 * @throws MisuseError where it is none
 */
export function baseIn(written: string): string {
  try {
    const { protocol, href, username, password, search, hash } = new URL(written);
    if (/^https?:$/.test(protocol) && [username, password, search, hash].every((part) => part === ""))
      return href.endsWith("/") ? href : `${href}/`;
  } catch {
    // Said below.
  }
  throw new MisuseError(
    `--base must be an address such as ${EXAMPLE_BASE}, without ?, # and password, not ${harmless(JSON.stringify(written))}`,
  );
}
