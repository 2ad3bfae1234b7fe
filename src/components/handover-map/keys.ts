import { svg, type TemplateResult } from "lit";
import { STATUSES, type SiteOn } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { outcomeShape } from "../shared/outcome.js";
import { isUnsure } from "../shared/site.js";
import { isApproximate } from "./places.js";
import { onMap } from "./position.js";

/** A mark with its words. */
export interface Key {
  /** In a field as large as a mark. */
  readonly shape: TemplateResult;
  readonly words: string;
}

const ring = svg`<circle class="approximate" cx="8" cy="8" r="7"/>`;

/** The marks that occur among some sites. */
export function keysOf(data: DatasetController, sites: readonly SiteOn[]): readonly Key[] {
  const { messages } = data.language;
  const keys = STATUSES.flatMap((status) => {
    const same = sites.filter((one) => one.status === status);
    // What is not known looks the same, certain or not.
    const kinds = status === "unknown" ? [same.length > 0, false] : [same.some((one) => !isUnsure(one)), same.some(isUnsure)];
    return [
      { occurs: kinds[0], shape: outcomeShape(status), words: messages.outcomes[status] },
      {
        occurs: kinds[1],
        shape: outcomeShape(status, true),
        words: `${messages.outcomes[status]}${messages.comma}${messages.uncertain.toLowerCase()}`,
      },
    ];
  });
  const isRing = sites.some((one) => onMap(one) && isApproximate(one));
  return [...keys, { occurs: isRing, shape: ring, words: messages.approximate }].filter(({ occurs }) => occurs);
}
