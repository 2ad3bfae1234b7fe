/** The places that rows of one level count: each may stand there once. */
import type { Placed } from "./hapi-rows.js";
import { excerpt } from "./words.js";

interface PlacedRow extends Placed {
  readonly level: number;
}

/** Names as they are compared: `Nord-Kivu` is `NORD KIVU`. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const codeOf = ({ level, admin1_code, admin2_code }: PlacedRow): string =>
  (level === 2 ? admin2_code : admin1_code).trim().toUpperCase();

function namesOf({ level, admin1_code, provider_admin1_name, provider_admin2_name }: PlacedRow): string {
  if (level < 2) return plain(provider_admin1_name);
  const district = plain(provider_admin2_name);
  return district && `${admin1_code.trim() || plain(provider_admin1_name)} ${district}`;
}

/**
 * Whether the places of rows can be told apart: all by their codes, or all by their names.
 *
 * @param rows of one level
 * @returns why they cannot, as the continuation of what they are
 */
export function placesOf(rows: readonly PlacedRow[]): { readonly why?: string } {
  if (rows[0]!.level === 0) return rows.length > 1 ? { why: "counts the country twice" } : {};
  const codes = rows.map(codeOf);
  const isCoded = codes.every((code) => code !== "");
  const keys = isCoded ? codes : rows.map(namesOf);
  if (keys.includes("")) return { why: "has a row that names no place" };
  if (!isCoded && codes.some((code) => code !== "")) return { why: "names some places by code and others by name only" };
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  return twice === undefined ? {} : { why: `counts ${excerpt(twice)} twice` };
}
