import type { DatasetController } from "../../../store/dataset-controller.js";
import { anchorOf, wordsRun, type Direction } from "./direction.js";

/**
 * What is laid out from left to right, and stands the other way round where the page runs so: places are mirrored, shapes and words are not.
 * See ADR 18.
 */
export class Sheet {
  readonly #isMirrored: boolean;
  readonly width: number;
  /** Of the words. */
  readonly direction: Direction;

  constructor({ direction, language }: DatasetController, width: number) {
    this.width = width;
    this.direction = wordsRun(language.tag);
    this.#isMirrored = direction === "rtl";
  }

  /** A place, or the left edge of something that is as wide as that. */
  x(place: number, size = 0): number {
    return this.#isMirrored ? this.width - place - size : place;
  }

  /** For words that in the layout have this end at their place. */
  anchor(end: "start" | "middle" | "end"): "start" | "middle" | "end" {
    if (end === "middle") return "middle";
    return anchorOf((end === "start") === this.#isMirrored ? "right" : "left", this.direction);
  }
}
