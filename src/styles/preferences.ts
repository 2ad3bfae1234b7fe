import { css } from "lit";

/**
 * What the reader asks for is more than what the page's designer asked for: more contrast, the colours of the system, paper. Colours come
 * through the private properties, since forced colours do not reach what SVG paints.
 */
export const preferences = css`
  @media (prefers-contrast: more) {
    :host {
      --_muted: currentColor;
      --_control: currentColor;
      --_rule: color-mix(in srgb, currentColor 62%, transparent);
      --_chart-2: var(--_chart-2-text);
      --_chart-3: currentColor;
      --_outcome-civil-authority: var(--_chart-2-text);
      --_outcome-unknown: currentColor;
      --_map-border: currentColor;
      --_focus-width: 3px;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_rule: GrayText;
      --_rule-strong: CanvasText;
      --_control: CanvasText;
      --_accent: LinkText;
      --_due: CanvasText;
      --_overdue: CanvasText;
      --_surface: Canvas;
      --_surface-text: CanvasText;
      --_paper: Canvas;
      --_chart-1: CanvasText;
      --_chart-2: LinkText;
      --_chart-2-text: LinkText;
      --_chart-3: CanvasText;
      --_outcome-army: CanvasText;
      --_outcome-police: CanvasText;
      --_outcome-civil-authority: CanvasText;
      --_outcome-closed: CanvasText;
      --_outcome-unknown: CanvasText;
      --_map-land: Canvas;
      --_map-neighbour: Canvas;
      --_map-border: CanvasText;
      --_map-water: Canvas;
      --_focus: Highlight;
    }
  }
  /* Paper is white, whatever the page is on a screen: grounds are not printed, and the ink chooses the colours of drawings. */
  @media print {
    :host {
      --_text: #000000;
      --_paper: #ffffff;
    }
  }
`;
