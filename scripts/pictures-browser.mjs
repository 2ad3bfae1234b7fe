/**
 * A Chromium that draws the same everywhere: it knows no fonts but those of our packages (all of Noto, and no hinting), no clock but that of the
 * stories, no subpixels, no motion. It shows one story at a time on a page whose modules are bundled anew from the stories.
 */
import { build } from "esbuild";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { CHROMIUM_ARGS, findEngine } from "./browsers.mjs";
import { nameOf } from "./pictures-cases.mjs";
import { root, StepError } from "./run.mjs";
import { findFile, typeOf } from "./static-files.mjs";

const ARGS = [
  ...CHROMIUM_ARGS,
  "--disable-lcd-text",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
];

const FONTS = ["noto-sans", "noto-sans-arabic", "noto-sans-mono", "noto-serif"];
const FAMILIES = { "sans-serif": "Noto Sans", serif: "Noto Serif", monospace: "Noto Sans Mono" };

/** For fontconfig: these fonts, and no other of the machine. */
const fontsIn = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${FONTS.map((name) => `<dir>${resolve(root, "node_modules/@expo-google-fonts", name)}</dir>`).join("\n")}
<cachedir>${folder}</cachedir>
${Object.entries(FAMILIES)
  .map(
    ([generic, family]) =>
      `<alias binding="same"><family>${generic}</family><prefer><family>${family}</family><family>Noto Sans Arabic</family></prefer></alias>`,
  )
  .join("\n")}
<match target="font">
<edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="rgba" mode="assign"><const>none</const></edit>
</match>
</fontconfig>
`;

/** What reaches a little beyond its column, such as a ring of focus, is in the picture too. */
const HTML = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures</title>
<style>body { margin: 0 } main { display: flow-root; width: max-content } .page { padding: 8px }</style>
<script type="module" src="/dist/monusco-widgets.js"></script>
<script type="module" src="/stories/page.js"></script>
</html>`;

const MOUNTS = Object.fromEntries(["data", "dist", "src", "stories"].map((folder) => [`/${folder}/`, resolve(root, folder)]));

/** The module of the page. Its address is in the folder of the stories, which name files by their place beside it. */
async function bundled() {
  const { outputFiles } = await build({
    entryPoints: [resolve(root, "tests/pictures/page.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    tsconfig: resolve(root, "tsconfig.json"),
  });
  return outputFiles[0].text;
}

/** What the browser asks for. */
async function contentOf(path, bundle) {
  if (path === "/") return { type: "text/html; charset=utf-8", body: HTML };
  if (path === "/stories/page.js") return { type: "text/javascript; charset=utf-8", body: bundle };
  const found = await findFile(MOUNTS, path);
  return found?.file ? { type: typeOf(found.file), body: await readFile(found.file) } : undefined;
}

function serverOf(bundle) {
  const server = createServer(async ({ url }, response) => {
    const content = await contentOf(new URL(url, "http://localhost").pathname, bundle).catch(() => undefined);
    response.writeHead(content ? 200 : 404, content ? { "content-type": content.type } : {});
    response.end(content?.body);
  });
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => done(server));
  });
}

/** One page, open: `names` of all stories, and `take(name)`, its picture as PNG. */
async function openPage(browser, address, { language, scheme, width }) {
  const page = await browser.newPage();
  await page.emulateTimezone("UTC");
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  // Higher than most stories: a picture that reaches beyond the view is made in a view of another size.
  await page.setViewport({ width: width + 40, height: 1600, deviceScaleFactor: 1 });
  await page.goto(address);
  await page.waitForFunction("window.pictures !== undefined");
  await page.evaluate(() => window.pictures.languagesCame());
  const client = await page.createCDPSession();
  return {
    names: await page.evaluate(() => window.pictures.names),
    async take(name) {
      const size = await page.evaluate((story, on) => window.pictures.show(story, on), name, { language, scheme, width });
      const { data } = await client.send("Page.captureScreenshot", {
        format: "png",
        optimizeForSpeed: true,
        captureBeyondViewport: true,
        clip: { x: 0, y: 0, ...size, scale: 1 },
      });
      return Buffer.from(data, "base64");
    },
    close: () => page.close(),
  };
}

/**
 * Starts the browser, lets it work and ends it.
 *
 * @template R
 * @param {(open: (page: import("./pictures-cases.mjs").Page) => ReturnType<typeof openPage>) => Promise<R>} work
 * @returns {Promise<R>}
 */
export async function withBrowser(work) {
  const { env, missing } = await findEngine("chromium");
  if (missing) throw new StepError(missing);
  const folder = await mkdtemp(join(tmpdir(), "monusco-widgets-fonts-"));
  const config = join(folder, "fonts.conf");
  await writeFile(config, fontsIn(folder));
  const server = await serverOf(await bundled());
  const browser = await puppeteer.launch({
    executablePath: env.CHROME_PATH,
    args: ARGS,
    env: { ...process.env, FONTCONFIG_FILE: config, TZ: "UTC" },
  });
  try {
    const address = `http://127.0.0.1:${server.address().port}/`;
    return await work((page) => openPage(browser, `${address}?${nameOf(page)}`, page));
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  }
}
