/**
 * What one looks at: pictures-report/, which is not committed. A sheet of the stories of each page, and of each picture that failed what it was,
 * what it is and where the two differ.
 */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { PNG } from "pngjs";
import { root } from "./run.mjs";

const FOLDER = resolve(root, "pictures-report");

const pngOf = ({ width, height, data }) => {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return PNG.sync.write(png);
};

/** What differs in red, on what is, faint. */
function difference(is, was) {
  const data = new Uint8Array(is.width * is.height * 4);
  for (let y = 0, at = 0; y < is.height; y++) {
    for (let x = 0; x < is.width; x++, at += 4) {
      const there = (Math.min(y, was.height - 1) * was.width + Math.min(x, was.width - 1)) * 4;
      const off = Math.max(...[0, 1, 2].map((channel) => Math.abs(is.data[at + channel] - was.data[there + channel])));
      const faint = 255 - (255 - is.data[at + 1]) / 4;
      data.set(off > 48 ? [214, 0, 60, 255] : [faint, faint, faint, 255], at);
    }
  }
  return { width: is.width, height: is.height, data };
}

/** Takes away what an earlier run told of failures. */
export const forgetFailures = () => rm(resolve(FOLDER, "failed"), { recursive: true, force: true });

/** Writes the three pictures of a failure. @returns {Promise<string>} the folder, from here */
export async function tellFailure(story, page, is, was) {
  const folder = resolve(FOLDER, "failed", `${story}.${page}`);
  await mkdir(folder, { recursive: true });
  await writeFile(resolve(folder, "is.png"), pngOf(is));
  if (was) {
    await writeFile(resolve(folder, "was.png"), pngOf(was));
    await writeFile(resolve(folder, "difference.png"), pngOf(difference(is, was)));
  }
  return relative(process.cwd(), folder);
}

const fileOf = (story, page) => resolve(FOLDER, "all", page, `${story}.png`);

/** Keeps a picture for the sheet. */
export async function keepForSheet(story, page, bytes) {
  await mkdir(dirname(fileOf(story, page)), { recursive: true });
  await writeFile(fileOf(story, page), bytes);
}

const STYLE = `body { font: 14px/1.4 sans-serif; margin: 1rem } figure { margin: 0 0 2rem } h2 { margin: 3rem 0 1rem }
.row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start } img { border: 1px solid #999; max-width: 100%; background: #888 }`;

function sheetOf(title, files) {
  const sections = [...new Set(files.map((file) => dirname(file)))].map((group) => {
    const figures = files
      .filter((file) => dirname(file) === group)
      .map((file) => `<figure><figcaption>${file}</figcaption><img loading="lazy" alt="" src="${file}"></figure>`);
    return `<h2>${group}</h2>\n<div class="row">\n${figures.join("\n")}\n</div>`;
  });
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>${title}</title>\n<style>${STYLE}</style>\n<h1>${title}</h1>\n${sections.join("\n")}\n</html>\n`;
}

/** Writes the page with all pictures that are there. @returns {Promise<string>} its path, from here */
export async function writeSheet() {
  const files = (await readdir(FOLDER, { recursive: true })).filter((file) => file.endsWith(".png")).sort();
  const file = resolve(FOLDER, "index.html");
  await writeFile(file, sheetOf("Pictures", files));
  return relative(process.cwd(), file);
}
