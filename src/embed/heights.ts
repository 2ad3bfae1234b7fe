/** How high an element with these attributes will be, in a language: from the table that `npm run heights` has measured. */
import { combined, highest, merged, type HeightSteps } from "./height-steps.js";
import { HEIGHTS } from "./heights-table.js";

type Attributes = Readonly<Record<string, string | true>>;

/** What a note on the day that a figure is frozen to adds, at most. */
const FROZEN: HeightSteps = [
  { from: 0, height: 6 },
  { from: 18, height: 4.2 },
  { from: 30, height: 3 },
];

/** A list of sources on the page gives the marks longer numbers, which can ask for one line more. */
const NUMBERED: HeightSteps = [{ from: 0, height: 1.3 }];

/** Of a part of a timeline or a brief no more is kept free than a screen: what follows starts below it all the same. */
const MOST_OF_A_PART = 64;

const steps = (text: string): HeightSteps =>
  text.split(" ").map((step) => {
    const [from, height] = step.split(":").map(Number);
    return { from: from!, height: height! };
  });

/** The steps of a case in a language; of all languages together where it is none of ours. */
function caseIn(name: string, language: string): HeightSteps | undefined {
  const lines = Object.hasOwn(HEIGHTS, name) ? HEIGHTS[name]!.split("|") : [];
  const of = lines.map((line) => {
    const [languages, ...rest] = line.split(" ");
    return { languages: languages!.split(","), steps: rest.join(" ") };
  });
  if (of.length === 0) return undefined;
  const own = of.find(({ languages }) => languages.includes(language));
  return own ? steps(own.steps) : highest(of.map((one) => steps(one.steps)));
}

/** The case of that name, else the highest of all that begin so: a metric that the table does not know. */
function find(start: readonly string[], id: string | true | undefined, language: string): HeightSteps {
  const prefix = `${start.join(" ")} `;
  const known = typeof id === "string" ? caseIn(prefix + id, language) : undefined;
  if (known) return known;
  const depth = start.length + 1;
  const names = Object.keys(HEIGHTS).filter((name) => name.startsWith(prefix) && name.split(" ").length === depth);
  return highest(names.map((name) => caseIn(name, language)!));
}

const sum = (...lists: readonly HeightSteps[]): HeightSteps =>
  combined(lists, (heights) => heights.reduce((total, height) => total + height, 0));

function stat({ metric, variant, compare, trend, ...others }: Attributes, language: string): HeightSteps | undefined {
  if (variant === "inline") return undefined;
  const kind = variant === "compact" ? "compact" : "card";
  const plain = find(["stat", kind], metric, language);
  const more = [
    ...(compare !== undefined ? [find(["stat", kind, "compare"], metric, language)] : []),
    ...(trend !== undefined ? [find(["stat", kind, "trend"], metric, language)] : []),
  ];
  const base =
    more.length === 0
      ? plain
      : combined([plain, ...more], ([first = 0, ...rest]) => rest.reduce((total, height) => total + height - first, first));
  return others["as-of"] === undefined ? base : sum(base, FROZEN);
}

const atMost = (list: HeightSteps, most: number): HeightSteps =>
  merged(
    list.map(({ from, height }) => ({ from, height: Math.min(height, most) })),
    0,
  );

function timeline(attributes: Attributes, language: string): HeightSteps {
  const kind = attributes.layout === "horizontal" ? "horizontal" : "vertical";
  const isPart = ["phase", "kind", "place", "from", "to", "as-of"].some((name) => attributes[name] !== undefined);
  const all = caseIn(`handover-timeline ${kind}${attributes.controls === undefined ? "" : " controls"}`, language)!;
  return isPart ? atMost(all, MOST_OF_A_PART) : all;
}

/**
 * The heights of an element.
 *
 * @param element its name without prefix: `stat`
 * @param language a BCP 47 tag; a region does not matter
 * @returns undefined where nothing is to be kept free: a stat in a sentence, `data`, a list of what the page happens to cite
 */
export function heightsOf(element: string, attributes: Attributes, language: string): HeightSteps | undefined {
  const tag = language.toLowerCase().split("-")[0]!;
  switch (element) {
    case "stat":
      return stat(attributes, tag);
    case "trend":
      return find(["trend"], attributes.metric, tag);
    case "focus-area":
      return sum(find(["focus-area"], attributes.area, tag), NUMBERED);
    case "handover-timeline":
      return timeline(attributes, tag);
    case "handover-progress":
      return caseIn(`handover-progress ${attributes.variant === "compact" ? "compact" : "full"}`, tag);
    case "resources":
      return resources(attributes, tag);
    case "sources":
      return attributes.all === undefined ? undefined : caseIn("sources all", tag);
    case "brief":
      return attributes.sections === undefined ? caseIn("brief", tag) : atMost(caseIn("brief", tag)!, MOST_OF_A_PART);
    default:
      return caseIn(element, tag);
  }
}

function resources({ kind, featured }: Attributes, language: string): HeightSteps | undefined {
  if (featured !== undefined) return caseIn("resources featured", language);
  return (typeof kind === "string" ? caseIn(`resources ${kind}`, language) : undefined) ?? caseIn("resources all", language);
}
