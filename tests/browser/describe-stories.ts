import { expect } from "chai";
import type { TemplateResult } from "lit";
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
import * as trendStories from "../../stories/trend.stories.js";
import { violationsIn } from "./accessibility.js";
import { complaintsOf } from "./complaints.js";
import { mount, unmount } from "./render.js";

interface StoryLike {
  readonly args?: object;
  readonly render?: (args: never, context: never) => unknown;
  /** `complains`: the console hears an error, once; `warns`: it hears what is wrong with how the element is used, once. */
  readonly tags?: readonly string[];
}

interface StoryFile {
  readonly default: StoryLike & { readonly title?: string };
}

const FILES: readonly StoryFile[] = [
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

/** The markup of a story, as Storybook would make it. */
function contentOf(file: StoryFile, story: StoryLike): TemplateResult {
  const render = story.render ?? file.default.render;
  return render!({ ...file.default.args, ...story.args } as never, {} as never) as TemplateResult;
}

/**
 * Every story renders, is accessible, throws nothing into the page and keeps the console quiet. The elements must be registered.
 *
 * @param accessibility whether axe looks at each; once for each engine is enough, and it takes most of the time
 * @param part which of how many parts of the stories: a runner loses its patience with a file that takes minutes
 */
export function describeStories({ accessibility = true, part = [1, 1] as readonly [number, number] } = {}): void {
  const [which, of] = part;
  for (const file of FILES.filter((_, index) => index % of === which - 1)) {
    describe(file.default.title!, function () {
      // A limit, no measure: axe reads every row of the longest tables.
      this.timeout(60_000);
      afterEach(unmount);
      for (const [name, story] of Object.entries(file as unknown as Record<string, StoryLike>)) {
        if (name === "default") continue;
        it(name, async () => {
          let place: HTMLElement | undefined;
          const complaints = await complaintsOf(async () => {
            place = await mount(contentOf(file, story));
          });
          const widgets = place!.querySelectorAll(
            "monusco-stat, monusco-focus-area, monusco-handover-timeline, monusco-trend, monusco-handover-progress, monusco-handover-map, monusco-resources, monusco-picture, monusco-brief, monusco-sources",
          );
          expect(widgets.length).to.be.greaterThan(0);
          for (const widget of widgets) expect(widget.shadowRoot?.querySelector(".root"), widget.outerHTML).not.to.equal(null);
          expect(complaints.thrown).to.deep.equal([]);
          expect(complaints.errors, "errors").to.have.length(story.tags?.includes("complains") ? 1 : 0);
          expect(complaints.warnings, "warnings").to.have.length(story.tags?.includes("warns") ? 1 : 0);
          if (accessibility) expect(await violationsIn(place!)).to.deep.equal([]);
        });
      }
    });
  }
}
