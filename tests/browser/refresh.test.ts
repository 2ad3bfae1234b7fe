import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import type { MonuscoData } from "../../src/components/data/data.js";
import { mount, settle, unmount } from "./render.js";

describe("monusco-data refresh", () => {
  const { setInterval, clearInterval } = globalThis;
  let timers: Map<number, { readonly run: () => void; readonly after: number }>;

  beforeEach(() => {
    timers = new Map();
    let next = 1;
    globalThis.setInterval = ((run: () => void, after: number) => {
      timers.set(next, { run, after });
      return next++;
    }) as unknown as typeof setInterval;
    globalThis.clearInterval = ((id: number) => void timers.delete(id)) as unknown as typeof clearInterval;
  });

  afterEach(() => {
    globalThis.setInterval = setInterval;
    globalThis.clearInterval = clearInterval;
    unmount();
  });

  async function mounted(refresh: string): Promise<MonuscoData & { asked: number }> {
    const place = await mount(html`<monusco-data src="/data/monusco.json?refresh" refresh=${refresh}></monusco-data>`);
    const element = place.querySelector("monusco-data") as MonuscoData & { asked: number };
    element.asked = 0;
    element.reload = () => void element.asked++;
    return element;
  }

  it("asks again after so many minutes, while the page is looked at", async () => {
    const element = await mounted("15");
    expect([...timers.values()].map(({ after }) => after)).to.deep.equal([900_000]);
    const [timer] = [...timers.values()];
    timer!.run();
    expect(element.asked).to.equal(document.visibilityState === "visible" ? 1 : 0);
    Object.defineProperty(document, "visibilityState", { configurable: true, value: "hidden" });
    try {
      const before = element.asked;
      timer!.run();
      expect(element.asked).to.equal(before);
    } finally {
      delete (document as { visibilityState?: unknown }).visibilityState;
    }
  });

  it("winds one clock, and none for less than a minute or what is no number", async () => {
    const element = await mounted("1");
    expect([...timers.values()].map(({ after }) => after)).to.deep.equal([60_000]);
    element.refresh = 5;
    await settle(element.parentElement!);
    expect([...timers.values()].map(({ after }) => after)).to.deep.equal([300_000]);
    for (const none of [0, 0.5, -3, Number.NaN]) {
      element.refresh = none;
      await settle(element.parentElement!);
      expect(timers.size, String(none)).to.equal(0);
    }
  });

  it("stops when it leaves the page, and goes on when it comes back", async () => {
    const element = await mounted("2");
    const place = element.parentElement!;
    element.remove();
    expect(timers.size).to.equal(0);
    place.append(element);
    await settle(place);
    expect(timers.size).to.equal(1);
  });
});
