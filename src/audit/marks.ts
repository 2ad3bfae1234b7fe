import { draw } from "./elements.js";
import type { Seen } from "./look.js";
import { boxOf } from "./places.js";
import type { Finding } from "./report.js";
import { FINDINGS } from "./report.js";

/** The outlines over the widgets, each with its number. They are one drawing over the window: nothing of the page is touched. */
export class Marks {
  readonly svg = draw("svg", { "aria-hidden": "true", class: "marks" });
  #seen: readonly Seen[] = [];
  #grave = new Set<string>();
  #frame = 0;
  readonly #isMirrored: boolean;

  /**
   * @param isMirrored where lines of the page start on the right
   */
  constructor(isMirrored: boolean) {
    this.#isMirrored = isMirrored;
  }

  show(seen: readonly Seen[], findings: readonly Finding[]): void {
    this.#seen = seen;
    this.#grave = new Set(findings.flatMap(({ code, widget }) => (widget && FINDINGS[code][0] === "problem" ? [widget] : [])));
    this.#place();
  }

  open(): void {
    addEventListener("scroll", this.#soon, { capture: true, passive: true });
    addEventListener("resize", this.#soon);
  }

  close(): void {
    removeEventListener("scroll", this.#soon, { capture: true });
    removeEventListener("resize", this.#soon);
    cancelAnimationFrame(this.#frame);
  }

  readonly #soon = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#place());
  };

  #place(): void {
    const pieces = this.#seen.flatMap(({ place: { element }, facts: { label } }) => {
      const { x, y, width, height } = boxOf(element);
      if (width * height === 0) return [];
      const kind = this.#grave.has(label) ? "problem" : "fine";
      const room = 12 + label.length * 8;
      // A number stands beside its widget, else above it, where there is room in the window.
      const isBeside = this.#isMirrored ? x + width + room <= innerWidth : x >= room;
      const outside = this.#isMirrored ? x + width : x - room;
      const inside = this.#isMirrored ? x + width - room : x;
      const left = isBeside ? outside : Math.min(Math.max(0, inside), innerWidth - room);
      const top = isBeside || y < 22 ? Math.max(0, y - 1) : y - 21;
      return [
        draw("rect", { class: `outline ${kind}`, x: x - 1, y: y - 1, width: width + 2, height: height + 2 }),
        draw("rect", { class: `badge ${kind}`, x: left, y: top, width: room, height: 20 }),
        draw("text", { class: "number", x: left + room / 2, y: top + 14.5, "text-anchor": "middle" }, label),
      ];
    });
    this.svg.replaceChildren(...pieces);
  }
}
