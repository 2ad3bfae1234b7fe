export type SizeUnit = "B" | "kB" | "MB";

/** A size in decimal units, as file managers and telephone bills count: bytes below 1 kB, whole kilobytes, megabytes with one digit more. */
export function fileSize(bytes: number): { readonly value: number; readonly unit: SizeUnit } {
  if (bytes >= 999_500) return { value: Math.round(bytes / 1e5) / 10, unit: "MB" };
  return bytes >= 1000 ? { value: Math.round(bytes / 1000), unit: "kB" } : { value: bytes, unit: "B" };
}
