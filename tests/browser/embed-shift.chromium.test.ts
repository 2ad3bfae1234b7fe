/** That the code of the builder, pasted as it is, shifts nothing: each element in a column of an article, which is on the screen before the script. */
import { executeServerCommand } from "@web/test-runner-commands";
import { expect } from "chai";
import manifest from "../../custom-elements.json" with { type: "json" };
import dataset from "../../data/monusco.json" with { type: "json" };
import { elementsOf, embedCode, parse, type EmbedCode, type Manifest, type Site } from "../../src/embed/index.js";
import { isDrawn, nothingWrong, until } from "./page.js";
import { closePasted, paste, type Pasted } from "./paste.js";
import { WIDGETS } from "./render.js";

const ELEMENTS = [
  ["stat", { metric: "displaced" }],
  ["trend", { metric: "displaced" }],
  ["focus-area", { area: "elections" }],
  ["handover-timeline", {}],
  ["handover-progress", {}],
  ["handover-map", {}],
  ["resources", {}],
  ["picture", {}],
  ["sources", { all: true }],
  ["brief", {}],
] as const;

const CASES = [
  { space: "sheet", data: "live", language: "en", width: 640 },
  { space: "sheet", data: "embedded", language: "fr", width: 320 },
  { space: "sheet", data: "embedded", language: "ar", width: 640 },
  { space: "inline", data: "live", language: "ar", width: 360 },
  { space: "inline", data: "embedded", language: "en", width: 1100 },
  { space: "inline", data: "live", language: "fr", width: 640 },
] as const;

const GAP = 20;
const HEIGHT = 900;

type Page = Pasted["window"] & Pick<typeof globalThis, "performance"> & { readonly shifts: string[]; readonly letGo: () => void };

/** Keeps what shifts, and holds data back until the test lets them go. */
const WATCH = `<script>
  window.shifts = [];
  const add = (list) => {
    for (const { value, sources } of list.getEntries())
      window.shifts.push(value + ": " + sources.map(({ node }) => node?.parentElement?.closest("section")?.title).join(", "));
  };
  new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
  const [fetchNow, isLetGo] = [window.fetch, new Promise((resolve) => (window.letGo = resolve))];
  window.fetch = (...asked) => isLetGo.then(() => fetchNow(...asked));
</script>`;

const SCRIPT = /<script type="module" src="([^"]+)"[^>]*><\/script>\n?/;

const styled = (width: number): string =>
  `<style>body { margin: 0; font: 1rem/1.6 sans-serif } main { display: flex; align-items: flex-start; gap: ${GAP}px } section { flex: none; width: ${width}px }</style>`;

const column = ({ tag }: EmbedCode, index: number): string =>
  `<section title="${ELEMENTS[index]![0]}"><p>Before it.</p>${tag}<p>What follows is read on.</p>${"<p>The article goes on for some time.</p>".repeat(20)}</section>`;

async function theSite(): Promise<Site> {
  const parsed = parse(dataset);
  if (!parsed.ok) throw new Error("data/monusco.json is no dataset");
  const { version, files } = (await (await fetch("/dist/integrity.json")).json()) as {
    version: string;
    files: Site["integrity"];
  };
  const elements = elementsOf(manifest as Manifest);
  return { base: `${location.origin}/base/`, version, integrity: files, elements, themes: [], dataset: parsed.dataset };
}

/** Three frames: what was to be drawn is drawn, and its shift told. */
async function drawn(page: Window): Promise<void> {
  for (let count = 0; count < 3; count++) await new Promise((resolve) => page.requestAnimationFrame(() => setTimeout(resolve)));
}

describe("the code of the builder", () => {
  const { innerWidth: width, innerHeight: height } = window;

  afterEach(closePasted);

  // The next file of tests gets this window.
  after(() => executeServerCommand("resize", { width, height }));

  for (const { width, ...asked } of CASES)
    it(`shifts nothing: ${JSON.stringify({ width, ...asked })}`, async () => {
      const site = await theSite();
      const codes = await Promise.all(
        ELEMENTS.map(([element, attributes]) => embedCode({ element, attributes, ...asked }, { site, today: "2026-11-24" })),
      );
      const heads = new Set(codes.flatMap(({ head }) => head.replace(SCRIPT, "").split(/\n(?=<(?:link|style))/)));
      const columns = codes.map(column).join("\n");
      const size = { width: (width + GAP) * ELEMENTS.length, height: HEIGHT };
      await executeServerCommand("resize", { ...size, height: HEIGHT + 100 });
      const { window: opened, page } = await paste(
        `${WATCH}${[...heads].join("\n")}${styled(width)}<main>${columns}</main>${codes[0]!.provider}`,
        { size },
      );
      const window = opened as Page;
      await drawn(window);
      const script = page.createElement("script");
      script.type = "module";
      script.src = SCRIPT.exec(codes[0]!.head)![1]!;
      page.body.append(script);
      const widgets = [...page.querySelectorAll(WIDGETS)];
      await until(() => widgets.every(({ shadowRoot }) => shadowRoot?.querySelector(".root")), "the script");
      await drawn(window);
      window.letGo();
      const isIn = ({ shadowRoot }: Element): boolean => shadowRoot!.querySelector<HTMLElement>(".root")!.lang === asked.language;
      await until(() => widgets.every((one) => isDrawn(one) && isIn(one)), "the data");
      await drawn(window);
      expect(window.shifts).to.deep.equal([]);
      expect(window.recorded).to.deep.equal(nothingWrong);
    });
});
