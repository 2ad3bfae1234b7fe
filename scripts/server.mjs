/** dist/server: snapshots and the embed server, and what its share pictures are made with. */
import { copyFile, mkdir } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { root, tool } from "./run.mjs";

const PACKAGES = resolve(root, "node_modules");

const FONTS = [
  "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
  "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
  "@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf",
];

/** After the modules of src/ have their types. */
export async function buildServer() {
  const out = resolve(root, "dist/server");
  const outcome = await tool("rollup", ["-c", "rollup.server.mjs", "--silent"], { quiet: true });
  if (outcome.code !== 0) return outcome;
  await mkdir(resolve(out, "fonts"), { recursive: true });
  await copyFile(resolve(PACKAGES, "@resvg/resvg-wasm/index_bg.wasm"), resolve(out, "resvg.wasm"));
  for (const font of FONTS) await copyFile(resolve(PACKAGES, font), resolve(out, "fonts", basename(font)));
  // The fonts' own licence, which asks to go with them.
  await copyFile(resolve(PACKAGES, "@expo-google-fonts/noto-sans/LICENSE_FONT"), resolve(out, "fonts/OFL.txt"));
  return tool("tsc", ["-p", "tsconfig.server.json", "--emitDeclarationOnly"], { quiet: true });
}
