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

interface Shown {
  readonly content: Story["content"];
  /** Has the style sheet of a theme, which is fetched. */
  readonly isThemed: boolean;
}

const contents = new Map<string, Shown>(
  [...EVERY_STORY, ...THEMING_STORIES].flatMap(({ title, stories }) =>
    stories.map(({ name, content }) => {
      const isThemed = title.includes("/Themes/");
      return [`${shortened(title)}/${name}`, { content, isThemed }] as const;
    }),
  ),
);

/** Those that stories speak whatever the language of the page. */
const MODULES = ["ar", "es", "ln", "sw"];

/** Waits for every language: a picture of the moment before its words have come is one of another language. */
async function languagesCame(): Promise<void> {
  for (const language of MODULES) await languageCame(language);
}

const isLoaded = async (image: HTMLImageElement): Promise<void> => image.decode().catch(() => undefined);

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Mounts a story and answers, when nothing of it is to come any more, how large it is. */
async function show(name: string, page: Page): Promise<Box> {
  const story = contents.get(name);
  if (!story) throw new Error(`there is no story ${name}`);
  const place = await mount(inPage(page, story.content()));
  for (let tries = 0; story.isThemed && !place.querySelector("style"); tries++) {
    if (tries === 600) throw new Error(`the theme of ${name} has not come`);
    await frame();
  }
  await settle(place);
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

Object.assign(window, { pictures: { names: [...contents.keys()], show, languagesCame } });
