/** Files, as bytes, and why one cannot be read, in words. */
import { readFile } from "node:fs/promises";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist: what stands before its last / is a file",
  EISDIR: "is a folder",
  EACCES: "may not be read",
  ENAMETOOLONG: "does not exist: its name is too long",
  ELOOP: "is a link that leads back to itself",
};

/** A file as a message names it: an empty name can be seen, too. */
export const fileName = (file: string): string => (file === "" ? '""' : file);

/**
 * Reads a file. Never rejects.
 *
 * @returns its bytes; else the reason, as the continuation of its name: "does not exist"
 */
export async function readBytes(file: string): Promise<Uint8Array | string> {
  if (file === "") return "is no file name";
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return REASONS[code] ?? `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
