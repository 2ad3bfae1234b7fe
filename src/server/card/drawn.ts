import { fit } from "./fit.js";
import { foot, head, linesAt, remarks, type Column } from "./frame.js";
import type { Ground } from "./ground.js";
import { frozenRemark } from "./words.js";

/** A card without the document round it. */
export interface Drawn {
  readonly title: string;
  readonly svg: string;
  /** What only those need who read the document: credits of what is drawn. */
  readonly more?: string;
}

/** The whole breadth between the margins. */
export const columnOf = ({ width, margin }: Ground): Column => ({ x: margin, width: width - 2 * margin });

/** A card of something of which nothing is known: it says so, as the widget does. */
export function emptyCard(ground: Ground, title: string, words: string, acronym: string): Drawn {
  const column = columnOf(ground);
  const size = ground.isWide ? 44 : 52;
  const top = head(ground, title, column);
  const set = fit(words, column.width, [[size, 4]]);
  const below = remarks(
    ground,
    frozenRemark(ground.reading),
    column,
    top.edge + 60 + set.lines.length * size * 1.42,
    size * 0.75,
  );
  const svg = [
    top.svg,
    linesAt(ground, set, column.x, top.edge + 40 + size, { fill: ground.colours.muted }),
    below.svg,
    foot(ground, "", acronym, column).svg,
  ].join("");
  return { title, svg };
}
