import { expect } from "chai";
import { getCSSLanguageService, newCSSDataProvider, type CSSDataV1 } from "vscode-css-languageservice";
import { getLanguageService, newHTMLDataProvider, type HTMLDataV1 } from "vscode-html-languageservice";
import { getLanguageService as getJsonLanguageService } from "vscode-json-languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { read, readJson } from "./files.js";

/** The text with a place for the cursor, `|`, as a document and the place. */
function at(name: string, language: string, marked: string) {
  const document = TextDocument.create(`file:///${name}`, language, 1, marked.replace("|", ""));
  return { document, position: document.positionAt(marked.indexOf("|")) };
}

describe("in an editor with the language services of VS Code", () => {
  let completeHtml: (marked: string) => string[];
  let hoverHtml: (marked: string) => string;

  before(async () => {
    const provider = newHTMLDataProvider("monusco", await readJson<HTMLDataV1>("dist/editors/vscode.html-custom-data.json"));
    const service = getLanguageService({ useDefaultDataProvider: false, customDataProviders: [provider] });
    completeHtml = (marked) => {
      const { document, position } = at("page.html", "html", marked);
      return service.doComplete(document, position, service.parseHTMLDocument(document)).items.map(({ label }) => label);
    };
    hoverHtml = (marked) => {
      const { document, position } = at("page.html", "html", marked);
      return JSON.stringify(service.doHover(document, position, service.parseHTMLDocument(document))?.contents);
    };
  });

  it("tags complete, and say what they are", () => {
    expect(completeHtml("<monusco-|")).to.include.members(["monusco-stat", "monusco-handover-timeline", "monusco-data"]);
    expect(hoverHtml("<monusco-s|tat></monusco-stat>")).to.include("One figure with the date it holds for");
  });

  it("attributes complete, and say their default", () => {
    expect(completeHtml("<monusco-stat |></monusco-stat>")).to.include.members(["metric", "variant", "as-of"]);
    expect(hoverHtml('<monusco-trend heading-l|evel="2"></monusco-trend>')).to.include("Default: `3`");
  });

  it("values complete: of a union, and ids of the embedded dataset", () => {
    expect(completeHtml('<monusco-stat variant="|"></monusco-stat>')).to.include.members(["card", "inline", "compact"]);
    expect(completeHtml('<monusco-stat metric="|"></monusco-stat>')).to.include.members(["displaced", "in-need"]);
    expect(completeHtml('<monusco-focus-area area="|"></monusco-focus-area>')).to.include.members([
      "civilian-protection",
      "elections",
    ]);
    expect(completeHtml('<monusco-handover-timeline kind="|"></monusco-handover-timeline>')).to.include("handover");
  });

  it("custom properties complete in CSS", async () => {
    const provider = newCSSDataProvider(await readJson<CSSDataV1>("dist/editors/vscode.css-custom-data.json"));
    const service = getCSSLanguageService({ useDefaultDataProvider: false, customDataProviders: [provider] });
    const { document, position } = at("page.css", "css", ":root { --monusco-| }");
    const { items } = service.doComplete(document, position, service.parseStylesheet(document));
    expect(items.map(({ label }) => label)).to.include.members(["--monusco-color-accent", "--monusco-measure"]);
  });

  it("a dataset completes by its $schema, and what is wrong with it is named", async () => {
    const schema = await read("data/schema.json");
    const service = getJsonLanguageService({ schemaRequestService: () => Promise.resolve(schema) });
    const { document, position } = at("dataset.json", "json", '{ "$schema": "./schema.json", | }');
    const found = await service.doComplete(document, position, service.parseJSONDocument(document));
    expect(found?.items.map(({ label }) => label)).to.include.members(["metrics", "focusAreas", "handover", "sources"]);
    const problems = await service.doValidation(document, service.parseJSONDocument(document));
    expect(problems.map(({ message }) => message).join()).to.include("metrics");
  });
});

describe("what editors of JetBrains read", () => {
  interface WebTypes {
    readonly contributions: {
      readonly html: {
        readonly elements: readonly {
          readonly name: string;
          readonly attributes: readonly { readonly name: string; readonly value: { readonly type: string } }[];
          readonly js: { readonly events: readonly { readonly name: string }[] };
        }[];
      };
    };
  }

  it("has each element with its attributes, values and events", async () => {
    const { elements } = (await readJson<WebTypes>("dist/editors/web-types.json")).contributions.html;
    const stat = elements.find(({ name }) => name === "monusco-stat");
    const typeOf = (attribute: string): string | undefined => stat?.attributes.find(({ name }) => name === attribute)?.value.type;
    expect(typeOf("variant")).to.equal('"card" | "inline" | "compact"');
    expect(typeOf("metric")).to.match(/(^| )"displaced" \| .* \| string$/);
    expect(typeOf("trend")).to.equal("boolean");
    expect(elements.find(({ name }) => name === "monusco-handover-timeline")?.js.events).to.have.lengthOf(1);
    const { version } = await readJson<{ version: string }>("package.json");
    expect(await readJson("dist/editors/web-types.json")).to.include({ name: "monusco-widgets", version });
  });
});
