import { expect } from "chai";
import { html } from "lit";
import "../../src/define.js";
import type { MonuscoData } from "../../src/components/data/data.js";
import { corrected, invented, real } from "../../stories/datasets.js";
import { mount, settle, unmount } from "./render.js";

interface Described {
  readonly "@graph": readonly { readonly "@type": string; readonly "@id": string; readonly name?: string }[];
}

const described = (): readonly Described[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as Described,
  );

const ids = (): readonly string[] => described().map((one) => one["@graph"][0]!["@id"]);

describe("the page's JSON-LD", () => {
  afterEach(unmount);

  it("is there only where it is asked for", async () => {
    const place = await mount(html`<monusco-data .value=${invented}></monusco-data>`);
    expect(ids()).to.deep.equal([]);
    const data = place.querySelector<MonuscoData>("monusco-data")!;
    data.jsonld = true;
    await settle(place);
    expect(ids()).to.deep.equal(["#invented"]);
    data.jsonld = false;
    await settle(place);
    expect(ids()).to.deep.equal([]);
  });

  it("is one for each dataset", async () => {
    await mount(
      html`<monusco-data jsonld .value=${invented}></monusco-data><monusco-data jsonld .value=${corrected}></monusco-data
        ><monusco-data jsonld .value=${invented}></monusco-data>`,
    );
    expect(ids()).to.have.members(["#invented", "#corrected"]);
    unmount();
    expect(ids()).to.deep.equal([]);
  });

  it("is of the dataset in the bundle where an element has none of its own", async () => {
    await mount(html`<monusco-data jsonld></monusco-data>`);
    expect(ids()).to.deep.equal([`#${real.id}`]);
  });

  it("follows another dataset, and goes with a broken one", async () => {
    const place = await mount(html`<monusco-data jsonld .value=${invented}></monusco-data>`);
    const data = place.querySelector<MonuscoData>("monusco-data")!;
    data.value = corrected;
    await settle(place);
    expect(ids()).to.deep.equal(["#corrected"]);
    const { error } = console;
    console.error = () => undefined;
    data.value = { version: 1 };
    await settle(place);
    console.error = error;
    expect(ids()).to.deep.equal([]);
  });

  it("of two datasets of one id is that of the last who asks, and that of the other when they leave", async () => {
    const named = (en: string): object => ({ ...invented, title: { en } });
    const place = await mount(
      html`<monusco-data jsonld .value=${named("First")}></monusco-data><monusco-data jsonld .value=${named("Second")}></monusco-data>`,
    );
    const name = (): string | undefined => described()[0]!["@graph"][0]!.name;
    expect(name()).to.equal("Second");
    place.querySelectorAll("monusco-data")[1]!.remove();
    expect(name()).to.equal("First");
    expect(ids()).to.have.length(1);
  });

  it("comes back with its element", async () => {
    const place = await mount(html`<monusco-data jsonld .value=${invented}></monusco-data>`);
    const data = place.querySelector<MonuscoData>("monusco-data")!;
    data.remove();
    expect(ids()).to.deep.equal([]);
    place.append(data);
    await settle(place);
    expect(ids()).to.deep.equal(["#invented"]);
  });

  it("speaks the page's language, live", async () => {
    const place = await mount(html`<div lang="en"><monusco-data jsonld .value=${real}></monusco-data></div>`);
    const name = (): string | undefined => described()[0]!["@graph"][0]!.name;
    expect(name()).to.equal(real.title.en);
    place.querySelector("div")!.lang = "fr";
    await new Promise((resolve) => setTimeout(resolve));
    expect(name()).to.equal(real.title["fr"]);
  });

  it("is in the language of the last who wants it there, also when one leaves", async () => {
    const place = await mount(
      html`${["en", "fr", "en", "fr", "en"].map(
        (lang) => html`<div lang=${lang}><monusco-data jsonld .value=${invented}></monusco-data></div>`,
      )}`,
    );
    const name = (): string | undefined => described()[0]!["@graph"][0]!.name;
    for (const title of ["Invented figures", "Chiffres inventés", "Invented figures", "Chiffres inventés", "Invented figures"]) {
      expect(name()).to.equal(title);
      place.querySelector(":scope > div:last-of-type")!.remove();
    }
    expect(described()).to.deep.equal([]);
  });
});
