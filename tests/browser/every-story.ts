/** Every story of the library, as Storybook would make it, and the pages that one can stand in. */
import { html, type TemplateResult } from "lit";
import * as accessibility from "../../stories/accessibility.stories.js";
import * as anotherMission from "../../stories/another-mission.stories.js";
import * as briefStories from "../../stories/brief.stories.js";
import * as data from "../../stories/data.stories.js";
import * as focusArea from "../../stories/focus-area.stories.js";
import * as handoverMapStories from "../../stories/handover-map.stories.js";
import * as handoverProgressStories from "../../stories/handover-progress.stories.js";
import * as timeline from "../../stories/handover-timeline.stories.js";
import * as pictureStories from "../../stories/picture.stories.js";
import * as resourcesStories from "../../stories/resources.stories.js";
import * as sourcesStories from "../../stories/sources.stories.js";
import * as stat from "../../stories/stat.stories.js";
import * as broadsheetDark from "../../stories/theme-broadsheet-dark.stories.js";
import * as highContrast from "../../stories/theme-high-contrast.stories.js";
import * as lowData from "../../stories/theme-low-data.stories.js";
import * as newspaper from "../../stories/theme-newspaper.stories.js";
import * as unBlue from "../../stories/theme-un-blue.stories.js";
import * as tokens from "../../stories/theming-tokens.stories.js";
import * as trendStories from "../../stories/trend.stories.js";

interface StoryLike {
  readonly args?: object;
  readonly render?: (args: never, context: never) => unknown;
  readonly tags?: readonly string[];
}

interface StoryFile {
  readonly default: StoryLike & { readonly title?: string };
}

/** A story, ready to be mounted. */
export interface Story {
  readonly name: string;
  /** `complains`: the console hears an error, once; `warns`: it hears what is wrong with how the element is used, once. */
  readonly tags: readonly string[];
  /** Its markup, made anew each time. */
  readonly content: () => TemplateResult;
}

/** The stories of one file. */
export interface Stories {
  readonly title: string;
  readonly stories: readonly Story[];
}

const FILES = [
  accessibility,
  data,
  stat,
  focusArea,
  timeline,
  anotherMission,
  trendStories,
  handoverProgressStories,
  handoverMapStories,
  resourcesStories,
  pictureStories,
  briefStories,
  sourcesStories,
] as unknown as readonly StoryFile[];

const THEMING = [tokens, newspaper, broadsheetDark, unBlue, highContrast, lowData] as unknown as readonly StoryFile[];

function storiesOf(file: StoryFile): Stories {
  const stories = Object.entries(file as unknown as Record<string, StoryLike>).filter(([name]) => name !== "default");
  return {
    title: file.default.title!,
    stories: stories.map(([name, story]) => ({
      name,
      tags: story.tags ?? [],
      content: () => {
        const render = story.render ?? file.default.render;
        return render!({ ...file.default.args, ...story.args } as never, {} as never) as TemplateResult;
      },
    })),
  };
}

/** The stories of the elements. */
export const EVERY_STORY: readonly Stories[] = FILES.map(storiesOf);

/** Those of tokens and themes: a whole page each. */
export const THEMING_STORIES: readonly Stories[] = THEMING.map(storiesOf);

/** Which of how many parts of something: a runner loses its patience with a file that takes minutes. */
export type Part = readonly [which: number, of: number];

/** A part of the stories, as long as any other. */
export function partOf([which, of]: Part): readonly Stories[] {
  let index = 0;
  return EVERY_STORY.map(({ title, stories }) => ({ title, stories: stories.filter(() => index++ % of === which - 1) })).filter(
    ({ stories }) => stories.length > 0,
  );
}

/** What an author's page can be. */
export interface Page {
  readonly language: string;
  readonly scheme: "light" | "dark";
  /** Of the column that the story stands in, in pixels. */
  readonly width: number;
}

const directionOf = (language: string): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");

/** A story in a page of a language, a scheme and a width, as the toolbar of Storybook puts it there. */
export const inPage = ({ language, scheme, width }: Page, content: TemplateResult): TemplateResult =>
  html`<div
    class="page"
    lang=${language}
    dir=${directionOf(language)}
    style="color-scheme: ${scheme}; background: Canvas; color: CanvasText; font: 1rem/1.5 sans-serif; inline-size: ${width}px"
  >
    ${content}
  </div>`;
