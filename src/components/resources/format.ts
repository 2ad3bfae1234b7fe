/** Names of formats that are not the last word of their media type. */
const NAMES: Readonly<Record<string, string>> = {
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/vnd.oasis.opendocument.spreadsheet": "ODS",
  "application/vnd.oasis.opendocument.text": "ODT",
  "application/vnd.ms-excel": "XLS",
  "application/msword": "DOC",
  "application/geo+json": "GeoJSON",
  "image/svg+xml": "SVG",
  "text/plain": "TXT",
  "text/html": "HTML",
};

/** What readers call a media type: PDF, CSV, XLSX. */
export function formatName(mediaType: string): string {
  const type = mediaType.split(";")[0]!.trim().toLowerCase();
  if (Object.hasOwn(NAMES, type)) return NAMES[type]!;
  return type
    .split("/")
    .at(-1)!
    .replace(/^(vnd\.|x-)/, "")
    .replace(/\+.*$/, "")
    .toUpperCase();
}

const primary = (tag: string): string => tag.toLowerCase().split("-")[0]!;

/** Languages of a document, the reader's own first. */
export function inOrder(tags: readonly string[], preferred: readonly string[]): readonly string[] {
  const rank = (tag: string): number => {
    const found = preferred.findIndex((one) => primary(one) === primary(tag));
    return found < 0 ? preferred.length : found;
  };
  return [...tags].sort((a, b) => rank(a) - rank(b));
}
