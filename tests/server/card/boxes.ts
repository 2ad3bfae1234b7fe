/** Where the words of a card are, measured by the renderer of its PNG. */
import { Resvg } from "@resvg/resvg-wasm";
import { createPngRenderer, type PngFiles } from "../../../src/server/card/png.js";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What is written there. */
  readonly text: string;
}

const known = new Map<string, Omit<Box, "text"> | undefined>();

/** The boxes of all words, as their letters are drawn. */
export async function boxesOf(svg: string, files: PngFiles): Promise<readonly Box[]> {
  // Starts the module.
  await createPngRenderer(files);
  const family = /<svg[^>]* font-family="([^"]*)"/.exec(svg)![1]!;
  return [...svg.matchAll(/<text[^>]*>.*?<\/text>/gs)].flatMap(([element]) => {
    // A halo is no letter; places are taken off, so that what is written twice is measured once.
    const [, x = "", y = ""] = /^<text x="([^"]*)" y="([^"]*)"/.exec(element)!;
    const isTurned = element.includes(" transform=");
    const bare = element.replace(/ stroke="[^"]*" stroke-width="[^"]*"/, "");
    const measured = isTurned ? bare : bare.replace(/^<text x="[^"]*" y="[^"]*"/, '<text x="0" y="0"');
    const box = boxOf(measured, family, files);
    const [dx, dy] = isTurned ? [0, 0] : [Number(x), Number(y)];
    return box ? [{ ...box, x: box.x + dx, y: box.y + dy, text: element.replace(/<[^>]*>/g, "") }] : [];
  });
}

function boxOf(element: string, family: string, { fonts }: PngFiles): Omit<Box, "text"> | undefined {
  if (known.has(element)) return known.get(element);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1200" font-family="${family}">${element}</svg>`;
  const drawing = new Resvg(svg, { font: { fontBuffers: [...fonts], defaultFontFamily: "Noto Sans" } });
  const found = drawing.getBBox();
  const box = found && { x: found.x, y: found.y, width: found.width, height: found.height };
  found?.free();
  drawing.free();
  known.set(element, box);
  return box;
}

/** The part that two boxes share, as the lesser of its width and height; nothing where it is not positive. */
export const sharedBy = (a: Box, b: Box): number =>
  Math.min(
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  );
