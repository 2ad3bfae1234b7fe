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
    .replace(/\+.*/, "")
    .toUpperCase();
}
