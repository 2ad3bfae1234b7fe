/** The renderer of pictures for the tests, from the packages that have it. */
import { pngFiles } from "../../src/server/card/node-files.js";
import { createPngRenderer } from "../../src/server/card/png.js";
import type { RenderPng } from "../../src/server/options.js";

export async function createPng(): Promise<RenderPng> {
  const render = await createPngRenderer(await pngFiles());
  return (svg) => Promise.resolve(render(svg));
}
