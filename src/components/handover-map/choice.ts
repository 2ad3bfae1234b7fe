import { svg, type TemplateResult } from "lit";
import type { SiteOn } from "../../data/select.js";
import type { DatasetController } from "../../store/dataset-controller.js";
import { outcomeInline, siteDateText, siteDoubt, siteNameText } from "../shared/site.js";
import type { Layout } from "./drawing.js";
import type { PlacedSite } from "./places.js";

/** A pointer that comes closer to a mark than this, in units of the drawing, means it: the nearest, so that no target covers another. */
const REACH = 26;

/** What a choice of sites does. */
export interface Choice {
  /** Id of the site that is chosen. */
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

/** From north to south: that is the way the arrow keys go. */
const sitesOf = ({ places }: Layout): readonly PlacedSite[] =>
  [...places].sort((a, b) => a.y - b.y || a.x - b.x).flatMap(({ sites }) => sites);

/** The sites of a map as a list to choose from, laid over it: one stop of the tab key, then the arrow keys. */
export function choiceOf(data: DatasetController, layout: Layout, { chosen, choose }: Choice): TemplateResult {
  const sites = sitesOf(layout);
  const current = sites.some(({ site }) => site.id === chosen) ? chosen : sites[0]?.site.id;
  return svg`<g role="listbox" class="screen-only" part="choices" aria-label=${data.language.messages.chooseSite} @keydown=${(event: KeyboardEvent) => move(event, data.direction === "rtl" ? MIRRORED : STEPS)}>
    ${sites.map(
      (one) => svg`<g
        role="option"
        class="choice ${one.site.id === chosen ? "chosen" : ""}"
        tabindex=${one.site.id === current ? 0 : -1}
        aria-selected=${one.site.id === chosen ? "true" : "false"}
        aria-label=${inWords(data, one)}
        @focus=${() => choose(one.site.id)}
        @click=${() => choose(one.site.id)}
      ><circle cx=${one.x} cy=${one.y} r="12"/></g>`,
    )}
  </g>`;
}

/** "Kamanyola, to the police, 28 February 2024" */
const inWords = (data: DatasetController, one: SiteOn): string =>
  [siteNameText(data, one.site), outcomeInline(data, one.status), siteDateText(data, one), siteDoubt(data, one)]
    .filter((words) => words !== undefined && words !== "")
    .join(data.language.messages.comma);

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Where lines run from right to left, the next one is to the left. No map is mirrored: east stays on the right. */
const MIRRORED: typeof STEPS = { ...STEPS, ArrowRight: -1, ArrowLeft: 1 };

/** Moves the focus along the sites; what gets it is chosen. */
function move(event: KeyboardEvent, steps: typeof STEPS): void {
  const options = [...(event.currentTarget as Element).querySelectorAll<SVGGElement>('[role="option"]')];
  const index = options.findIndex((option) => option === event.target);
  const step = steps[event.key];
  const next =
    event.key === "Home" ? 0 : event.key === "End" ? options.length - 1 : step === undefined ? undefined : index + step;
  if (index < 0 || next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  options[(next + options.length) % options.length]!.focus();
}

/** The site that a pointer over the drawing means. */
export function siteAt(layout: Layout, event: PointerEvent): string | undefined {
  const matrix = (event.currentTarget as SVGSVGElement).getScreenCTM();
  if (!matrix) return undefined;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  const near = sitesOf(layout)
    .map((one) => ({ id: one.site.id, distance: Math.hypot(one.x - x, one.y - y) }))
    .filter(({ distance }) => distance <= REACH)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.id;
}
