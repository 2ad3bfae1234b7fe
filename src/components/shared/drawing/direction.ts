export type Direction = "ltr" | "rtl";

/**
 * Which way the words of a drawing run: as its language does, which need not be as the page does. Of the languages of the interface only Arabic
 * runs from right to left. A drawing says so itself, else a right-to-left page would turn "7 – 11 June" round.
 *
 * @param language BCP 47
 */
export const wordsRun = (language: string): Direction => (/^ar(-|$)/i.test(language) ? "rtl" : "ltr");

/** The side of a place on which words stand: of those on its right side the left end is at the place. */
export type Edge = "left" | "middle" | "right";

/** What SVG calls the end of a text that is set at its place. Where a text starts is its right end where words run from right to left. */
export function anchorOf(edge: Edge, direction: Direction): "start" | "middle" | "end" {
  if (edge === "middle") return "middle";
  return (edge === "left") === (direction === "ltr") ? "start" : "end";
}
