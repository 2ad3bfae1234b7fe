import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { PngFiles } from "./png.js";

/** The fonts of a card, by the packages that have them. */
const FONT_FILES = [
  "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
  "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
  "@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf",
] as const;

const WASM_FILE = "@resvg/resvg-wasm/index_bg.wasm";

/**
 * Reads what the renderer of pictures needs from the packages that have it.
 *
 * @param from the address of a file beside whose `node_modules` they lie
 * @throws where one of them is not installed
 */
export async function pngFiles(from: string = import.meta.url): Promise<PngFiles> {
  const { resolve } = createRequire(from);
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(resolve(name)));
  const [wasm, ...fonts] = await Promise.all([WASM_FILE, ...FONT_FILES].map(read));
  return { wasm: wasm!, fonts };
}
