/** Where a dataset names a thing that stands elsewhere in it. */
import { toPath, toPointer, valueAt, type Path } from "../../data/pointer.js";
import { isFields } from "./shape.js";

/** Whether a message of the parser is about a name that leads nowhere. */
export const isDangling = (message: string): boolean => /^names the .*does not exist$/.test(message);

/** The list or object that holds what is named at a place; undefined for a place that names nothing. */
function homePath(pointer: string): Path | undefined {
  const path = toPath(pointer);
  const field = path.findLast((key) => !/^\d+$/.test(key));
  if (field === "source" || field === "sources") return ["sources"];
  if (field === "series" || field === "breaksWith") return [...path.slice(0, 2), "series"];
  if (field === "metrics") return ["metrics"];
  if (field === "phase") return ["handover", "phases"];
  return field === "sites" ? ["handover", "sites"] : undefined;
}

/** The same as a pointer. */
export function homeOf(pointer: string): string | undefined {
  const path = homePath(pointer);
  return path && toPointer(path);
}

/** The names that could stand at a place. */
export function namesFor(document: unknown, pointer: string): readonly string[] {
  const path = homePath(pointer);
  const home = path && valueAt(document, path);
  if (isFields(home)) return Object.keys(home);
  if (!Array.isArray(home)) return [];
  return home.map((item) => valueAt(item, ["id"])).filter((id) => typeof id === "string");
}
