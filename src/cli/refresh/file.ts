/** Reads the file that is to be refreshed. */
import { constants } from "node:fs";
import { access, readFile, stat } from "node:fs/promises";
import { parseText } from "../../data/parse.js";
import type { Dataset } from "../../data/schema.js";
import { MisuseError } from "../io.js";

const WHY: Readonly<Record<string, string>> = { ENOENT: "does not exist", EISDIR: "is a folder", EACCES: "may not be read" };

/** The text of bytes, its byte order mark included. @throws MisuseError where they are not UTF-8: others would stand there once it is written */
function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new MisuseError(
      `${file} is not written in UTF-8: nothing was asked. Save it as UTF-8, then see what \`validate\` says`,
    );
  }
}

/** @throws MisuseError where the file cannot be read or is no dataset */
export async function readRefreshed(file: string): Promise<{ readonly text: string; readonly dataset: Dataset }> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new MisuseError(`${file} ${WHY[error.code ?? ""] ?? `cannot be read (${error.code ?? error.message})`}`);
  });
  const text = decoded(file, bytes);
  const result = parseText(text.replace(/^\uFEFF/, ""));
  if (result.ok) return { text, dataset: result.dataset };
  const { pointer, message } = result.problems[0]!;
  throw new MisuseError(`${file} is no dataset: ${pointer || "it"} ${message}. \`validate\` names every problem`);
}

/**
 * Makes sure that a file may be written: another would be put in its place, for which only the folder would have to be open. A mode that lets
 * nobody write is meant, also for who may do everything.
 *
 * @throws MisuseError
 */
export async function mustBeWritable(file: string): Promise<void> {
  const { mode } = await stat(file);
  const isOpen = await access(file, constants.W_OK).then(
    () => (mode & 0o222) !== 0,
    () => false,
  );
  if (!isOpen) throw new MisuseError(`${file} may not be written: nothing was asked`);
}
