/** Half of a surrogate pair, which is no character; and characters that XML 1.0 has no way to write. */
const LONE = /[\ud800-\udfff]/gu;
// eslint-disable-next-line no-control-regex -- these are what must go
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** A text of a dataset as one line of characters that any document and any header can carry: who made it up need not have meant well. */
export const clean = (text: string): string => text.replace(LONE, "\ufffd").replace(UNWRITABLE, "").replace(/[\t\r\n\u2028\u2029]+/g, " "); // prettier-ignore

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** A text as it stands between tags or in an attribute. */
export const escaped = (text: string): string => clean(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** No more of a text than so many letters, with the sign that some are missing. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${[...text.slice(0, most)].slice(0, -1).join("").trimEnd()}…`;
}
