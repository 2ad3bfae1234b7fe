import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { pngOf } from "./png-file.js";

/** What the renderer needs: its module, and the fonts that a card is set in. The caller reads them, since every runtime does so in its own way. */
export interface PngFiles {
  readonly wasm: WebAssembly.Module | BufferSource;
  /** TrueType files of Noto Sans and Noto Sans Arabic, regular and 600. */
  readonly fonts: readonly Uint8Array[];
}

/** The module can be started once in a process or isolate, and says so by an error. */
let started: Promise<void> | undefined;

/**
 * Starts the renderer of pictures.
 *
 * @returns a function that makes a PNG of an SVG document, in its size; the same document makes the same bytes on every machine
 * @throws where the module cannot be started; asked again, it is tried again
 */
export async function createPngRenderer({ wasm, fonts }: PngFiles): Promise<(svg: string) => Uint8Array> {
  started ??= initWasm(wasm);
  try {
    await started;
  } catch (error) {
    started = undefined;
    throw error;
  }
  const fontBuffers = [...fonts];
  return (svg) => {
    const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: "Noto Sans", sansSerifFamily: "Noto Sans" } });
    try {
      const image = drawing.render();
      try {
        return pngOf({ width: image.width, height: image.height, pixels: image.pixels });
      } finally {
        // What the module holds is not freed by the garbage collector in time.
        image.free();
      }
    } finally {
      drawing.free();
    }
  };
}
