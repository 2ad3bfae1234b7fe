import type { TemplateResult } from "lit";
import { MARK, outcomeShape, type SiteStatus } from "../../components/shared/outcome.js";
import { across, attributes, type Ground } from "./ground.js";
import type { Due } from "./words.js";
import { escaped } from "./xml.js";

/** The markup of a template that has nothing but texts and other templates in it, as the marks of outcomes have. */
function markup(value: unknown): string {
  if (typeof value !== "object" || value === null || !("strings" in value)) return escaped(String(value));
  const { strings, values } = value as TemplateResult;
  return strings.map((text, index) => (index === 0 ? text : markup(values[index - 1]) + text)).join("");
}

/** A mark of an outcome whose left upper corner is at a place of the picture. */
export const outcomeAt = (
  { colours }: Ground,
  status: SiteStatus,
  isUnsure: boolean,
  x: number,
  y: number,
  size: number,
): string =>
  `<g${attributes({ color: colours.outcomes[status], transform: `translate(${round(x)} ${round(y)}) scale(${size / MARK})` })}>${markup(outcomeShape(status, isUnsure))}</g>`;

const round = (value: number): number => Math.round(value * 10) / 10;

/** A disc that empties with age, as high as the words beside it; `x` is told from the side where reading starts. */
export function discAt(ground: Ground, disc: Due, x: number, baseline: number, size: number): string {
  const radius = size * 0.3;
  const [cx, cy] = [across(ground, x + radius + 2), baseline - size * 0.35];
  const colour = ground.colours[disc];
  const ring = `<circle${attributes({ cx: round(cx), cy: round(cy), r: round(radius), fill: "none", stroke: colour, "stroke-width": round(size * 0.1) })}/>`;
  if (disc === "overdue") return ring;
  const d = `M${round(cx)} ${round(cy - radius)}a${round(radius)} ${round(radius)} 0 0 0 0 ${round(2 * radius)}Z`;
  return `${ring}<path${attributes({ d, fill: colour })}/>`;
}
