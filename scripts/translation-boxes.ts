/** Places of the widgets that have only so much room for words, at their narrowest. */
import { textWidth } from "../src/components/shared/drawing/text-width.js";

interface Box {
  /** What it is, for the one who translates. */
  readonly name: string;
  /** Paths of messages, or JSON pointers of the dataset. */
  readonly holds: RegExp;
  /** How wide its lines are, in em of its own type. */
  readonly width: number;
  /** How many lines it has. */
  readonly lines: number;
}

export const BOXES: readonly Box[] = [
  { name: "label of a figure, one line of a card", holds: /^\/metrics\/[^/]+\/label$/, width: 16, lines: 1 },
  { name: "unit beside a figure", holds: /^\/metrics\/[^/]+\/unit$/, width: 12, lines: 1 },
  { name: "name of a series beside its line", holds: /^\/metrics\/[^/]+\/series\/\d+\/label$/, width: 14, lines: 3 },
  { name: "name of a phase in the strip", holds: /^\/handover\/phases\/\d+\/title$/, width: 11, lines: 1 },
  { name: "title of an event in a narrow column", holds: /^\/handover\/events\/\d+\/title$/, width: 17, lines: 4 },
  { name: "title of an area in a narrow column", holds: /^\/focusAreas\/\d+\/title$/, width: 15, lines: 2 },
  { name: "whether a figure still holds", holds: /^\/(fresh|due|overdue)$/, width: 14, lines: 1 },
  { name: "qualifier before a figure", holds: /^\/relations\//, width: 9, lines: 1 },
  {
    name: "button",
    holds: /^\/(tryAgain|close|copyCitation|copied|download|copyText|copyBibtex|showTable|showList|showAllEvents)$/,
    width: 17,
    lines: 1,
  },
  { name: "entry of the download menu", holds: /^\/download(Csv|Svg|Ics|Text|Bibtex)$/, width: 15, lines: 1 },
  {
    name: "word beside a mark of a chart",
    holds: /^\/(lowest|highest|latest|projectionMark|breakInCount|today)$/,
    width: 11,
    lines: 1,
  },
  { name: "what became of a base, in the key", holds: /^\/outcomes\//, width: 17, lines: 1 },
  { name: "name on the map", holds: /^\/(neighbours|lakes)\//, width: 10, lines: 1 },
  { name: "kind of a document", holds: /^\/resourceKinds\//, width: 8, lines: 1 },
  { name: "kind of an event, in a choice", holds: /^\/eventKinds\//, width: 18, lines: 1 },
  { name: "head of a choice", holds: /^\/aspects\//, width: 12, lines: 1 },
];

/** The box that a text stands in, where it is too long for it, and how long it is. */
export function tooLong(path: string, text: string): { readonly box: Box; readonly width: number } | undefined {
  const box = BOXES.find(({ holds }) => holds.test(path));
  if (!box) return undefined;
  const width = textWidth(text, 1);
  // Lines break at words and are never quite full.
  const room = box.lines === 1 ? box.width : box.width * box.lines * 0.85;
  return width > room ? { box, width } : undefined;
}
