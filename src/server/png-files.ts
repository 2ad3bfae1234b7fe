/** Where the renderer of pictures and its fonts lie in the package's dist/, and what is made of them. */
import { createPngRenderer } from "./card/png.js";
import type { RenderPng } from "./options.js";

const WASM = "server/resvg.wasm";

const FONTS = [
  "server/fonts/NotoSans_400Regular.ttf",
  "server/fonts/NotoSans_600SemiBold.ttf",
  "server/fonts/NotoSansArabic_400Regular.ttf",
  "server/fonts/NotoSansArabic_600SemiBold.ttf",
];

/**
 * The renderer, read when the first picture is asked for.
 *
 * @param read gives a file by its path in dist/; it fails where there is none
 * @param module the renderer's module, where the runtime has it already: an edge lets nobody compile one
 */
export const pngFrom =
  (read: (path: string) => Promise<Uint8Array>, module?: WebAssembly.Module): (() => Promise<RenderPng>) =>
  async () => {
    const wasm = module ?? (await read(WASM));
    const fonts = await Promise.all(FONTS.map(read));
    const render = await createPngRenderer({ wasm, fonts });
    return (svg) => Promise.resolve(render(svg));
  };
