import { css, type CSSResult } from "lit";
import { byInk, byScheme, lightInk, type Pair } from "./pair.js";

/**
 * Every public custom property, once: its name, its default and, in the comment before it, what it is for. The manifest and docs/theming.md
 * take them from here. Set any of them on a widget, on a wrapper or on `:root`; a widget reads them and never declares one itself, since a
 * rule on `:host` would win over what the page inherits to it. Lengths are in em: a widget follows the size of the text around it.
 *
 * Neutral roles are mixed from the ink (`currentColor`), so they follow a host that changes its text colour by a class. Never nest two of
 * them: the mix would be mixed again. A pair is one colour for light ground and one for dark.
 */
const tokensWith = (pair: Pair): CSSResult => css`
  :host {
    /** Family of labels, notes and axes */
    --_font: var(--monusco-font-family, inherit);
    /** Family of titles and large figures */
    --_font-heading: var(--monusco-font-family-heading, inherit);
    /** Ink */
    --_text: var(--monusco-color-text, inherit);
    /** Size of notes, sources and dates */
    --_size-micro: var(--monusco-font-size-micro, 0.8125em);
    /** Size of labels */
    --_size-small: var(--monusco-font-size-small, 0.875em);
    /** Size of running text */
    --_size-body: var(--monusco-font-size-body, 1em);
    /** Size of a widget's title */
    --_size-title: var(--monusco-font-size-title, 1.25em);
    /** Size of the figure of a card */
    --_size-figure: var(--monusco-font-size-figure, 2.75em);
    /** Size of the figure of a compact stat and of the figures of a focus area */
    --_size-figure-compact: var(--monusco-font-size-figure-compact, 1.5em);
    /** Height of a line of text, as a number */
    --_line-height: var(--monusco-line-height, 1.45);
    /** Height of a line of titles */
    --_line-height-tight: var(--monusco-line-height-tight, 1.25);
    /** Weight of titles, labels and names */
    --_strong: var(--monusco-font-weight-strong, 600);
    /** The longest line of text */
    --_measure: var(--monusco-measure, 36em);
    /** Room between the pieces of a widget, as a factor: 0.8 is tighter, 1.25 airier */
    --_space: var(--monusco-space, 1);
    /** Room above and below the rows of lists and tables, as a factor */
    --_space-row: var(--monusco-space-row, var(--monusco-space, 1));
    /** Thickness of hairlines */
    --_rule-width: var(--monusco-rule-width, 1px);
    /** Width of the heavy piece at the start of the head rule */
    --_tab-width: var(--monusco-tab-width, 2.5em);
    /** Height of the heavy piece at the start of the head rule */
    --_tab-height: var(--monusco-tab-height, 5px);
    /** Corners of the source popover and of buttons */
    --_radius: var(--monusco-radius, 0);
    /** Notes, dates and sources */
    --_muted: var(--monusco-color-muted, color-mix(in srgb, currentColor 84%, transparent));
    /** Hairlines between rows */
    --_rule: var(--monusco-color-rule, color-mix(in srgb, currentColor 24%, transparent));
    /** The head rule */
    --_rule-strong: var(--monusco-color-rule-strong, currentColor);
    /** Borders of buttons, dashed and dotted lines */
    --_control: var(--monusco-color-control, color-mix(in srgb, currentColor 62%, transparent));
    /** Links, the line of today, hand-overs */
    --_accent: var(--monusco-color-accent, ${pair("#0b5583", "#84c1ec")});
    /** The words "update due" and their mark */
    --_due: var(--monusco-color-due, ${pair("#7a4f00", "#e5b76b")});
    /** The words "update overdue" and their mark, and failures */
    --_overdue: var(--monusco-color-overdue, ${pair("#982d19", "#f5a08c")});
    /** Ground of the source popover; every other widget is transparent */
    --_surface: var(--monusco-color-surface, ${pair("#ffffff", "#1d2228")});
    /** Ink of the source popover */
    --_surface-text: var(--monusco-color-surface-text, ${pair("#16191d", "#e4e7ea")});
    /** The ground that drawings lie on: round their labels and in hollow marks. Set it where the page has another colour */
    --_paper: var(--monusco-color-paper, ${pair("#ffffff", "#121519")});
    /** First series of a chart, round marks; what was carried out on the strip of the timeline */
    --_chart-1: var(--monusco-chart-1, ${pair("#0b5583", "#84c1ec")});
    /** Second series, square marks */
    --_chart-2: var(--monusco-chart-2, ${pair("#c06a1a", "#d28a3f")});
    /** Names of the second series */
    --_chart-2-text: var(--monusco-chart-2-text, ${pair("#8f4a0c", "#e0a05c")});
    /** Further series, triangular marks */
    --_chart-3: var(--monusco-chart-3, ${pair("#646c73", "#98a1aa")});
    /** A base handed to the army: a square */
    --_outcome-army: var(--monusco-outcome-army, ${pair("#12395b", "#b9d8f3")});
    /** A base handed to the police: a disc */
    --_outcome-police: var(--monusco-outcome-police, ${pair("#1f6c79", "#4f9ba8")});
    /** A base handed to a civil authority: a diamond */
    --_outcome-civil-authority: var(--monusco-outcome-civil-authority, ${pair("#b67317", "#e0a556")});
    /** A base that was closed: a ring with a bar */
    --_outcome-closed: var(--monusco-outcome-closed, ${pair("#2b3036", "#e4e7ea")});
    /** A base of which nothing is known: dashes */
    --_outcome-unknown: var(--monusco-outcome-unknown, ${pair("#6c747c", "#8b949d")});
    /** The country of the mission, on the map */
    --_map-land: var(--monusco-map-land, ${pair("#ece9e2", "#2b3138")});
    /** Its neighbours */
    --_map-neighbour: var(--monusco-map-neighbour, ${pair("#f7f6f3", "#1c2126")});
    /** Lakes */
    --_map-water: var(--monusco-map-water, ${pair("#dfe8ee", "#17232c")});
    /** Borders */
    --_map-border: var(--monusco-map-border, ${pair("#a9a79f", "#58616a")});
    /** Shape of a picture's frame, width to height */
    --_picture-ratio: var(--monusco-picture-ratio, 3 / 2);
    /** Colour of the focus ring */
    --_focus: var(--monusco-focus-color, ${pair("#0b5583", "#9bd0f5")});
    /** Thickness of the focus ring */
    --_focus-width: var(--monusco-focus-width, 2px);
    /** Distance of the focus ring */
    --_focus-offset: var(--monusco-focus-offset, 2px);
  }
`;

/** By the scheme of the place, and by its ink wherever the engine can. */
export const tokens = css`
  ${tokensWith(byScheme)}
  @supports (color: rgb(from currentColor r g b / 1)) {
    :host {
      ${lightInk}
    }
    ${tokensWith(byInk)}
  }
`;
