import { html, type TemplateResult } from "lit";
import type { DatasetController } from "../../store/dataset-controller.js";
import { placePopover } from "./place-popover.js";

/** A file that a widget makes of what it shows. */
export interface Download {
  /** What it is, in the reader's language: "Table (CSV)" */
  readonly label: string;
  /** Its name, with its extension. */
  readonly file: string;
  /** Its media type: `text/csv` */
  readonly type: string;
  /** Makes it, when it is asked for; undefined where there is nothing to make it of. */
  readonly text: () => string | undefined;
}

/** Without it spreadsheets of the desktop read the accents of a CSV file wrongly. */
const BYTE_ORDER_MARK = "\ufeff";

/** The size of a file as it will be saved, in bytes. */
export const sizeOf = ({ type, text }: Pick<Download, "type" | "text">): number => blobOf(type, text() ?? "").size;

const blobOf = (type: string, content: string): Blob =>
  new Blob([type === "text/csv" ? BYTE_ORDER_MARK : "", content], { type: `${type};charset=utf-8` });

/** Hands a file to the reader. No request is made, and no policy of the page stands in the way. */
export function save({ file, type, text }: Download): void {
  const content = text();
  if (content === undefined) return;
  const address = URL.createObjectURL(blobOf(type, content));
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  link.click();
  // Some browsers read it only a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A button that opens the list of files to take: a native popover, beside the button, with the focus kept by the browser. */
export function downloads(data: DatasetController, files: readonly Download[]): TemplateResult {
  const { messages } = data.language;
  return html`<button type="button" class="action screen-only" part="downloads" popovertarget="downloads">${messages.download}</button>
    <div popover class="popover menu" id="downloads" part="popover" role="group" aria-label=${messages.download} @beforetoggle=${placePopover}>
      <ul>
        ${files.map(
          (file) =>
            html`<li>
              <button type="button" part="download" @click=${() => save(file)} popovertarget="downloads" popovertargetaction="hide">${file.label}</button>
            </li>`,
        )}
      </ul>
    </div>`;
}
