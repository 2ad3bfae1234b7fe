/**
 * The snippets for React, Vue and Svelte as applications: each is compiled and bundled as its users do, with the package as it is built. In
 * Chromium alone: the engine sees the same elements of the same package as in the other tests.
 */
import { expect } from "chai";
import { closeBuilder, openBuilder, type Builder } from "./builder.js";
import { nothingWrong, until } from "./page.js";
import { closePasted, eventually, paste } from "./paste.js";
import { shownText } from "./render.js";

const ELEMENTS = [
  "brief",
  "focus-area",
  "handover-map",
  "handover-progress",
  "handover-timeline",
  "picture",
  "resources",
  "sources",
  "stat",
  "trend",
];

const DATA = ["live", "embedded", "frozen"];

describe("the snippets of the builder", () => {
  let builder: Builder;

  before(async () => {
    builder = await openBuilder(`#element=stat&width=640&base=${encodeURIComponent(`${location.origin}/base/`)}`);
  });
  after(closeBuilder);
  afterEach(closePasted);

  for (const framework of ["react", "vue", "svelte"])
    it(`for ${framework} show what the preview shows: each element, its figures live, embedded or frozen in turn`, async function () {
      await builder.press("channel", framework);
      const made: { readonly element: string; readonly wanted: string; readonly code: string }[] = [];
      for (const [index, element] of ELEMENTS.entries()) {
        await builder.press("element", element);
        const data = DATA[index % DATA.length]!;
        await builder.press("data", data);
        if (data === "frozen") await builder.set("as-of", "2025-06-30");
        const root = (): Element | null | undefined => builder.widget().shadowRoot?.querySelector(".root:not([aria-busy=true])");
        await until(() => root() != null, `the preview of ${element}`);
        made.push({ element, wanted: builder.previewText(), code: builder.code(framework) });
      }
      const folder = `/pasted/${framework}-all`;
      const sent = await fetch(folder, { method: "POST", body: JSON.stringify(made.map(({ code }) => code)) });
      expect(sent.ok, `the bundler takes them: ${await sent.text()}`).to.equal(true);
      for (const [index, { element, wanted }] of made.entries()) {
        const script = `<div id="app"></div><script type="module" src="${folder}/start-${index}.js"></script>`;
        const { page, window } = await paste(script);
        const read = (): string => {
          const widget = page.querySelector(`monusco-${element}`);
          return widget?.shadowRoot?.querySelector(".root") ? shownText(widget) : "";
        };
        expect(await eventually(read, wanted), element).to.equal(wanted);
        expect(window.recorded, element).to.deep.equal(nothingWrong);
        closePasted();
      }
    });
});
