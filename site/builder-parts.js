/** Everything that the builder needs, loaded at its start: afterwards it asks nobody, and works without a network. */
import * as embed from "./dist/monusco-embed.js";
import { element } from "./element.js";
import { propertiesOf } from "./theme-css.js";

/** Where the builder lies, and with it the files of the widgets. */
export const HERE = new URL(".", import.meta.url).href;

async function read(file) {
  const response = await fetch(new URL(file, HERE));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}

const json = async (file) => (await read(file)).json();

/** The themes dress only what has their class: the page says so by a class of its own. */
async function loadTheme(name) {
  const file = `dist/themes/${name}.css`;
  const css = await (await read(file)).text();
  document.head.append(element("link", { rel: "stylesheet", href: new URL(file, HERE).href }));
  return [name, propertiesOf(css)];
}

/** Once for each file that code can name: what it weighs, as it is and packed. */
export async function weigh(file) {
  const bytes = await (await read(file)).blob();
  if (!("CompressionStream" in window)) return { bytes: bytes.size };
  const packed = bytes.stream().pipeThrough(new window.CompressionStream("gzip"));
  return { bytes: bytes.size, packed: (await new window.Response(packed).blob()).size };
}

/** @throws {Error} that names what could not be had */
export async function loadParts() {
  const [manifest, integrity, received] = await Promise.all([
    json("custom-elements.json"),
    json("dist/integrity.json"),
    json("dataset.json"),
  ]);
  const { dataset, problems } = embed.parse(received);
  if (!dataset) throw new Error(`dataset.json: ${problems?.[0]?.pointer} ${problems?.[0]?.message}`);
  const themes = embed.themesIn(integrity);
  const properties = Object.fromEntries(await Promise.all(themes.map(loadTheme)));
  await Promise.all(dataset.languages.map(({ tag }) => embed.requestLanguage(tag)));
  return { embed, elements: embed.elementsOf(manifest), dataset, integrity, themes, properties };
}

/** The server that the code names: the editor's own, else the one that the build was told, else this one. */
export const siteOf = ({ dataset, elements, integrity, themes }, base) => ({
  base: base ?? integrity.base ?? HERE,
  version: integrity.version,
  integrity: integrity.files,
  elements,
  themes,
  dataset,
});
