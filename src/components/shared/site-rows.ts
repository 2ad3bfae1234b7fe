import { css, html, nothing, type TemplateResult } from "lit";
import type { Dataset } from "../../data/schema.js";
import type { SiteOn } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { corrections } from "./corrections.js";
import { note } from "./doubt.js";
import { outcomeMark } from "./outcome.js";
import { isUnsure, outcomeInline, siteName, sitePointers, siteWhen } from "./site.js";
import type { SourceList } from "./source-list.js";

/**
 * Sites as rows of a list: mark, name, what became of it, date, sources, corrections, remark.
 *
 * @param more what else there is to say of a site, after its date
 */
export function siteRows(
  data: DatasetController,
  dataset: Dataset,
  sites: readonly SiteOn[],
  sources: SourceList,
  more: (one: SiteOn) => string | undefined = () => undefined,
): readonly TemplateResult[] {
  const pointerOf = sitePointers(dataset);
  return sites.map((one) => {
    const { site, status } = one;
    return html`<li class="row" part="site">
      ${outcomeMark(status, isUnsure(one))}
      <div>
        <p>${siteSentence(data, one, more(one))}${sources.cite(site.sources)}</p>
        ${corrections(data, dataset, pointerOf(site))}${note(data, site.note)}
      </div>
    </li>`;
  });
}

/** A site in one line: "Kamanyola, to the police, 28 February 2024". */
export function siteSentence(data: DatasetController, one: SiteOn, more?: string): TemplateResult {
  const { comma, semicolon } = data.language.messages;
  const when = siteWhen(data, one);
  const date = when === undefined ? nothing : html`${comma}<span part="date">${when}</span>`;
  return html`<b part="name">${siteName(data, one.site)}</b>${comma}${outcomeInline(data, one.status)}${date}${more === undefined ? nothing : `${semicolon}${more}`}`;
}

export const siteRowStyles = css`
  .row {
    display: grid;
    grid-template-columns: 1.9em minmax(0, 1fr);
    font-size: var(--_size-small);
    line-height: calc(var(--_line-height) - 0.05);
    padding-block: calc(0.35em * var(--_space-row));
    max-inline-size: 44em;
  }
  .row .mark {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block-start: 0.1em;
  }
  .row b {
    font-weight: var(--_strong);
  }
  .row [part="date"] + .reference {
    margin-inline-start: 0.3em;
  }
  @media print {
    /* A remark on paper needs no word that opens it. */
    .row .note > summary {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
  }
`;
