import { html, nothing } from "lit";
import type { Dataset } from "../../data/schema.js";
import type { DatasetController } from "../../store/dataset-controller.js";

/** Says that no native speaker has read the words that are shown, where the dataset lists their language as a draft. */
export function draftNote(data: DatasetController, dataset: Dataset): unknown {
  const { tag, messages } = data.language;
  const isDraft = dataset.languages.some((one) => one.tag === tag && one.status === "draft");
  return isDraft ? html`<p class="draft" part="draft">${messages.draftTranslation}</p>` : nothing;
}
