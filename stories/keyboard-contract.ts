/** What each key does in each element: docs/accessibility.md and the page of Storybook say this, and tests/browser/keyboard-*.test.ts hold to it. */

export interface KeyRow {
  /** Where the focus is. */
  readonly at: string;
  /** Names of keys, as they stand on a keyboard. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** By tag; "every element" first. */
export const KEYBOARD_CONTRACT: Readonly<Record<string, readonly KeyRow[]>> = {
  "every element": [
    { at: "the mark of a source", keys: ["Enter"], does: "Opens the document of the source." },
    { at: "folded words", keys: ["Enter", "Space"], does: "Unfolds them, or folds them again." },
    { at: "the button of a popover", keys: ["Enter", "Space"], does: "Opens the popover; the focus stays on the button." },
    { at: "an open popover", keys: ["Tab"], does: "Goes through what is in it, then on; leaving it closes it." },
    { at: "an open popover", keys: ["Escape"], does: "Closes it; the focus is on its button again." },
    { at: "Try again", keys: ["Enter", "Space"], does: "Asks for the data once more; the focus stays." },
  ],
  "monusco-stat": [
    { at: "the source, or the figure of the inline variant", keys: ["Enter", "Space"], does: "Opens the source as a popover." },
    { at: "Open the document", keys: ["Enter"], does: "Follows the link." },
    { at: "Copy citation", keys: ["Enter", "Space"], does: "Copies; the button says that it did, or the text to copy is shown." },
    { at: "Close", keys: ["Enter", "Space"], does: "Closes the popover; the focus is on its button again." },
  ],
  "monusco-trend": [
    { at: "the drawing", keys: ["→", "↑"], does: "Reads out the next figure; where pages run from right to left, ← does." },
    { at: "the drawing", keys: ["←", "↓"], does: "Reads out the figure before; where pages run from right to left, → does." },
    { at: "the drawing", keys: ["Home", "End"], does: "Reads out the first or the last figure." },
    { at: "the table", keys: ["←", "→"], does: "Scrolls a table that is wider than its place." },
    { at: "a file of Download", keys: ["Enter", "Space"], does: "Saves it and closes the list; the focus is on Download again." },
  ],
  "monusco-handover-timeline": [
    { at: "a kind of event", keys: ["Enter", "Space"], does: "Keeps or lets go its events; how many are left is announced." },
    { at: "Province, Phase", keys: ["↑", "↓"], does: "Chooses, as in any list of choices of the system." },
    { at: "Show all events", keys: ["Enter", "Space"], does: "Shows all; the focus goes to the first choice." },
    { at: "the strip", keys: ["→", "↑"], does: "Tells the next event; where pages run from right to left, ← does." },
    { at: "the strip", keys: ["←", "↓"], does: "Tells the event before; where pages run from right to left, → does." },
    { at: "the strip", keys: ["Home", "End"], does: "Tells the first or the last event." },
    {
      at: "Earlier event, Later event",
      keys: ["Enter", "Space"],
      does: "Steps by one and announces the event; the focus stays.",
    },
    { at: "the date of an event", keys: ["Enter"], does: "Where dates are links or buttons: chooses the event." },
  ],
  "monusco-handover-map": [
    {
      at: "a site on the map",
      keys: ["↓", "→"],
      does: "Goes to the next site from north to south; where pages run from right to left, ← does.",
    },
    { at: "a site on the map", keys: ["↑", "←"], does: "Goes to the site before; where pages run from right to left, → does." },
    { at: "a site on the map", keys: ["Home", "End"], does: "Goes to the first or the last site." },
    { at: "a site on the map", keys: ["Tab"], does: "Leaves the map; coming back leads to the site that was chosen." },
  ],
  "monusco-handover-progress": [
    { at: "Show as a list", keys: ["Enter", "Space"], does: "Names the bases of the compact variant." },
  ],
  "monusco-resources": [
    { at: "a title", keys: ["Enter"], does: "Opens the document, or saves the table that is made of the data." },
    { at: "a title that saves a table", keys: ["Space"], does: "Saves it." },
  ],
  "monusco-sources": [
    {
      at: "Copy as text, Copy as BibTeX",
      keys: ["Enter", "Space"],
      does: "Copies; the button says that it did, or the text to copy is shown.",
    },
  ],
  "monusco-focus-area": [{ at: "the element", keys: [], does: "Has only what every element has." }],
  "monusco-picture": [{ at: "the element", keys: [], does: "Has nothing that takes the focus." }],
  "monusco-brief": [{ at: "the element", keys: ["Tab"], does: "Leads through its sections in the order in which they stand." }],
};
