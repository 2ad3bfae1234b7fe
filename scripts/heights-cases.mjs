/** What is measured: each element with the attributes that decide its height. The names are those that src/embed/space.ts asks for. */

/** The height of a line, in em. */
export const LINE = 1.45;

/** Elements whose citations, or whose own, are those of the whole page. */
export const WHOLE_PAGE = ["brief", "sources"];

/** Those that reach beyond a screen, and whose readers fold and filter what is in them: the room goes when they are there. */
const TALL = ["brief", "handover-timeline", "sources", "resources"];

export const isTall = ({ element, attributes }) =>
  TALL.includes(element) || (element === "handover-progress" && attributes.variant !== "compact");

export const attributesText = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${value}"`))
    .join("");

/** @returns {{ name: string, element: string, attributes: Record<string, string | true> }[]} */
export function casesOf({ metrics, focusAreas, resources }) {
  const of = (element, more, attributes) => ({ name: [element, ...more].join(" "), element, attributes });
  const metricIds = Array.isArray(metrics) ? metrics.map(({ id }) => id) : Object.keys(metrics);
  const stats = metricIds.flatMap((metric) =>
    ["card", "compact"].flatMap((variant) => [
      of("stat", [variant, metric], { metric, variant }),
      of("stat", [variant, "compare", metric], { metric, variant, compare: "previous" }),
      of("stat", [variant, "trend", metric], { metric, variant, trend: true }),
    ]),
  );
  const kinds = [...new Set(resources.map(({ kind }) => kind))];
  return [
    ...stats,
    ...metricIds.map((metric) => of("trend", [metric], { metric })),
    ...focusAreas.map(({ id }) => of("focus-area", [id], { area: id })),
    of("handover-timeline", ["vertical"], {}),
    of("handover-timeline", ["vertical", "controls"], { controls: true }),
    of("handover-timeline", ["horizontal"], { layout: "horizontal" }),
    of("handover-timeline", ["horizontal", "controls"], { layout: "horizontal", controls: true }),
    of("handover-progress", ["full"], {}),
    of("handover-progress", ["compact"], { variant: "compact" }),
    of("handover-map", [], {}),
    of("resources", ["all"], {}),
    of("resources", ["featured"], { featured: true }),
    ...kinds.map((kind) => of("resources", [kind], { kind })),
    of("picture", [], {}),
    of("sources", ["all"], { all: true }),
    of("brief", [], {}),
  ];
}
