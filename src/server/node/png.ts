/** The renderer of pictures on Node: from the packages that have it, where they are installed. */
import { createRequire } from "node:module";
import { pngFiles, WASM_FILE } from "../card/node-files.js";
import { createPngRenderer } from "../card/png.js";
import type { RenderPng } from "../options.js";

async function create(): Promise<RenderPng> {
  const render = await createPngRenderer(await pngFiles());
  return (svg) => Promise.resolve(render(svg));
}

/** What `ServerOptions.png` is here; undefined where the packages are missing: then there are pictures as SVG alone. */
export function pngHere(): (() => Promise<RenderPng>) | undefined {
  try {
    createRequire(import.meta.url).resolve(WASM_FILE);
    return create;
  } catch {
    return undefined;
  }
}
