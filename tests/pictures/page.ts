/** The page that the pictures are taken of: one story at a time, in a page of a language, a scheme and a width, for `scripts/pictures.mjs`. */
import { EVERY_STORY, inPage, THEMING_STORIES, type Page, type Story } from "../browser/every-story.js";
import { languageCame } from "../browser/languages.js";
import { mount, settle } from "../browser/render.js";

/** A place of the page, in pixels. */
interface Box {
  readonly width: number;
  readonly height: number;
}

/** `Elements/monusco-stat` and `Theming/Themes/Newspaper` by their last name, as one would type it. */
const shortened = (title: string): string =>
  title
    .split("/")
    .at(-1)!
    .replace(/^monusco-/, "")
    .replace(/\W+/g, "-")
    .toLowerCase();

const contents = new Map<string, Story["content"]>(
  [...EVERY_STORY, ...THEMING_STORIES].flatMap(({ title, stories }) =>
    stories.map(({ name, content }) => [`${shortened(title)}/${name}`, content] as const),
  ),
);

const isLoaded = async (image: HTMLImageElement): Promise<void> => image.decode().catch(() => undefined);

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Mounts a story and answers, when nothing of it is to come any more, how large it is. */
async function show(name: string, page: Page): Promise<Box> {
  const content = contents.get(name);
  if (!content) throw new Error(`there is no story ${name}`);
  const place = await mount(inPage(page, content()));
  // The style sheet of a theme is fetched.
  for (let tries = 0; name.startsWith("theme-") && !place.querySelector("style") && tries < 200; tries++) await settle(place);
  await Promise.all(imagesIn(place).map(isLoaded));
  await document.fonts.ready;
  await frame();
  const { width, height } = place.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/** Every image below a node, also inside widgets. */
const imagesIn = (root: ParentNode): readonly HTMLImageElement[] =>
  [...root.querySelectorAll<HTMLElement>("*")].flatMap((element) => [
    ...(element instanceof HTMLImageElement ? [element] : []),
    ...(element.shadowRoot ? imagesIn(element.shadowRoot) : []),
  ]);

Object.assign(window, { pictures: { names: [...contents.keys()], show, languageCame } });
