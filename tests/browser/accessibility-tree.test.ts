/**
 * What a reader of screens meets in each element, as committed text for Chromium and for Firefox: read it aloud when it changes. `npm run
 * accessibility-trees` writes it anew.
 */
import { executeServerCommand } from "@web/test-runner-commands";
import { expect } from "chai";
import { html, type TemplateResult } from "lit";
import { corrected, invented, real, unreachable, waiting, within } from "../../stories/datasets.js";
import "./bundle.js";
import { inPage } from "./every-story.js";
import { unfold } from "./flat-tree.js";
import { languageCame } from "./languages.js";
import { mount, settle, unmount } from "./render.js";
import { skip } from "./skip.js";

interface Told {
  readonly actual: string;
  readonly expected: string;
}

interface Case {
  readonly content: () => TemplateResult;
  readonly languages?: readonly string[];
  /** What is folded is opened first. */
  readonly unfolded?: boolean;
  /** Opens this popover first. */
  readonly popover?: string;
}

const ALL = ["en", "fr", "ar"];

const CASES: Readonly<Record<string, Case>> = {
  stat: {
    content: () => within(real, html`<monusco-stat metric="displaced" trend compare="previous"></monusco-stat>`),
    languages: ALL,
  },
  "stat-compact": { content: () => within(real, html`<monusco-stat metric="in-need" variant="compact"></monusco-stat>`) },
  "stat-inline": {
    content: () =>
      within(
        real,
        html`<p>At the last count <monusco-stat metric="displaced" variant="inline"></monusco-stat> were displaced.</p>`,
      ),
  },
  "stat-popover": { content: () => within(real, html`<monusco-stat metric="displaced"></monusco-stat>`), popover: "#source" },
  "stat-corrected": { content: () => within(corrected, html`<monusco-stat metric="corrected"></monusco-stat>`) },
  "stat-loading": { content: () => waiting(html`<monusco-stat metric="displaced"></monusco-stat>`) },
  "stat-failed": { content: () => unreachable(html`<monusco-stat metric="displaced"></monusco-stat>`) },
  "stat-empty": { content: () => within(invented, html`<monusco-stat metric="none"></monusco-stat>`) },
  trend: { content: () => within(real, html`<monusco-trend metric="in-need"></monusco-trend>`), languages: ALL },
  "trend-table": {
    content: () => within(real, html`<monusco-trend metric="in-need" from="2022"></monusco-trend>`),
    unfolded: true,
  },
  timeline: {
    content: () => within(real, html`<monusco-handover-timeline from="2024"></monusco-handover-timeline>`),
    languages: ALL,
  },
  "timeline-strip": {
    content: () =>
      within(real, html`<monusco-handover-timeline layout="horizontal" controls hash="timeline"></monusco-handover-timeline>`),
  },
  progress: { content: () => within(real, html`<monusco-handover-progress></monusco-handover-progress>`) },
  "progress-compact": {
    content: () => within(real, html`<monusco-handover-progress variant="compact"></monusco-handover-progress>`),
    unfolded: true,
  },
  map: { content: () => within(real, html`<monusco-handover-map></monusco-handover-map>`) },
  "focus-area": { content: () => within(real, html`<monusco-focus-area area="civilian-protection"></monusco-focus-area>`) },
  resources: { content: () => within(real, html`<monusco-resources featured></monusco-resources>`) },
  picture: { content: () => within(real, html`<monusco-picture></monusco-picture>`) },
  sources: {
    content: () => within(real, html`<monusco-stat metric="displaced"></monusco-stat><monusco-sources></monusco-sources>`),
  },
  brief: { content: () => within(real, html`<monusco-brief sections="lead figures progress sources"></monusco-brief>`) },
};

describe("the accessibility tree", () => {
  before(async () => {
    for (const language of ALL) await languageCame(language);
  });
  afterEach(unmount);

  for (const [name, { content, languages = ["en"], unfolded = false, popover }] of Object.entries(CASES)) {
    for (const language of languages) {
      it(`${name}, ${language}`, async function () {
        const place = await mount(inPage({ language, scheme: "light", width: 680 }, content()));
        if (unfolded) unfold(place);
        if (popover) place.querySelector("monusco-stat")!.shadowRoot!.querySelector<HTMLElement>(popover)!.showPopover();
        await settle(place);
        const told = await executeServerCommand<Partial<Told>, { name: string }>("accessibility-tree", {
          name: `${name}.${language}`,
        });
        if (told.actual === undefined) skip(this, "it cannot be asked what it tells assistive technology");
        expect(told.actual).to.equal(told.expected);
      });
    }
  }
});
