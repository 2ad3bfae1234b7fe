import { html, nothing, type TemplateResult } from "lit";
import type { Dataset } from "../../data/schema.js";
import type { TextByLanguage } from "../../i18n/text.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import type { Reading } from "../../store/reading.js";
import { localized } from "./text.js";

type Confidence = Dataset["handover"]["events"][number]["confidence"];

/** The word for what keeps a fact from being certain, as it stands inside a line; undefined where its document was read. */
export function doubt(data: Reading, confidence: Confidence): string | undefined {
  const { uncertain, notVerified } = data.language.messages;
  return { found: undefined, known: notVerified.toLowerCase(), unsure: uncertain.toLowerCase() }[confidence];
}

/** What the maintainers of the data remark on a fact, folded. Their remarks are of today: a frozen view leaves them out. */
export function note(data: DatasetController, text: TextByLanguage | undefined): TemplateResult | typeof nothing {
  if (!text || data.asOf !== undefined) return nothing;
  return html`<details class="note"><summary>${data.language.messages.note}</summary><p>${localized(data, text)}</p></details>`;
}
