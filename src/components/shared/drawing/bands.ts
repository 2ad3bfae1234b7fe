import { css, html, type TemplateResult } from "lit";

/**
 * A width for which a drawing is made. Every widget that draws makes one drawing for each, and a container query chooses: nothing measures,
 * and a page without script shows the same. The unit of a drawing is a sixteenth of the em of the text around it: a hair under or over a pixel.
 */
export interface Band {
  readonly name: "small" | "narrow" | "middle" | "wide" | "full";
  /** Width of the drawing, in its units. */
  readonly width: number;
}

export const BANDS: readonly Band[] = [
  { name: "small", width: 272 },
  { name: "narrow", width: 328 },
  { name: "middle", width: 488 },
  { name: "wide", width: 680 },
  { name: "full", width: 1000 },
];

/** The drawings of all bands; each is one `<svg>`. */
export const inBands = (draw: (band: Band) => TemplateResult): readonly TemplateResult[] =>
  BANDS.map((band) => html`<div class="band ${band.name}">${draw(band)}</div>`);

/** The drawing of a band that is in the document: what is handed out as a picture. */
export const drawingOf = (root: ParentNode | null, name: Band["name"]): SVGSVGElement | undefined =>
  root?.querySelector<SVGSVGElement>(`.band.${name} > svg`) ?? undefined;

export const bandStyles = css`
  .band {
    display: none;
  }
  .band > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  @container (inline-size < 20em) {
    .band.small {
      display: block;
    }
  }
  @container (20em <= inline-size < 26em) {
    .band.narrow {
      display: block;
    }
  }
  @container (26em <= inline-size < 36em) {
    .band.middle {
      display: block;
    }
  }
  @container (36em <= inline-size < 56em) {
    .band.wide {
      display: block;
    }
  }
  @container (inline-size >= 56em) {
    .band.full {
      display: block;
    }
  }
`;
