/**
 * A spreadsheet takes these at the start of a field for a formula, some after blanks, some in their broad form; after an apostrophe it shows text.
 * Numbers are numbers.
 */
const inert = (field: string): string =>
  /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(field) && !/^-\d+(\.\d+)?$/.test(field) ? `'${field}` : field;

/** RFC 4180: quoted where a comma, a quote or a line break would end the field, or where a reader would cut blanks. */
const quoted = (field: string): string => (/[",\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/**
 * A table as text/csv, RFC 4180: lines end with CRLF. No field is taken for a formula, whatever the data say. A file of it starts with a byte
 * order mark, else spreadsheets of the desktop read its accents wrongly; that is for who writes the file.
 *
 * @param rows the first holds the names of the columns
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((field) => quoted(inert(field.replaceAll("\0", "")))).join(",")}\r\n`).join("");
