import { expect } from "chai";
import { importsOf, violations, type Module } from "./directions.js";
import { filesBelow, read } from "./files.js";

/** The origin of the server's dataset is asked in one file; the others hand on its handler, whose standard name it is. */
const FETCH_STANDARD = [
  "server/app.ts",
  "server/dataset/service.ts",
  "server/node/listen.ts",
  "server/worker.ts",
  "server/worker/files.ts",
];

/** Which files may use what only a few may. The rest of src/ must not name it. */
const RESERVED: readonly { readonly what: string; readonly pattern: RegExp; readonly files: readonly string[] }[] = [
  { what: "the registry of elements", pattern: /\bcustomElements\b/, files: ["define-element.ts", "audit/places.ts"] },
  {
    what: "fetch",
    pattern: /\bfetch\b/,
    files: ["store/dataset-store.ts", "audit/network.ts", "cli/refresh/http.ts", ...FETCH_STANDARD],
  },
  { what: "markup from data", pattern: /unsafeHTML|unsafeSVG|innerHTML|insertAdjacentHTML|outerHTML/, files: [] },
  { what: "style attributes, which a CSP blocks", pattern: /styleMap|\bstyle="/, files: [] },
  { what: "code from text", pattern: /\beval\(|new Function\b/, files: [] },
  {
    what: "the engine's own languages",
    pattern: /\bIntl\b|localeCompare|toLocale\w*String/,
    files: ["format/intl.ts", "format/time-zone.ts"],
  },
  { what: "storage", pattern: /\b(localStorage|sessionStorage|indexedDB)\b|document\.cookie/, files: [] },
];

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

describe("the house", () => {
  let modules: (Module & { readonly text: string })[];

  before(async () => {
    const paths = (await filesBelow("src")).filter((path) => path.endsWith(".ts"));
    modules = await Promise.all(
      paths.map(async (path) => {
        const text = await read(`src/${path}`);
        return { path, text, imports: importsOf(text) };
      }),
    );
  });

  it("has every file in a room, and every import in its direction", () => {
    expect(violations(modules)).to.deep.equal([]);
  });

  for (const { what, pattern, files } of RESERVED) {
    it(`names ${what} ${files.length > 0 ? `in ${files.join(", ")} alone` : "nowhere"}`, () => {
      const found = modules.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);
      expect(found.filter((path) => !files.includes(path))).to.deep.equal([]);
    });
  }
});

describe("the check of the house", () => {
  const check = (path: string, ...imports: string[]): string[] => violations([{ path, imports }]);

  it("finds what goes against the direction", () => {
    expect(check("data/parse.ts", "../store/dataset-store.js")).to.have.lengthOf(1);
    expect(check("store/dataset-store.ts", "../components/stat/stat.js")).to.have.lengthOf(1);
    expect(check("format/number.ts", "../i18n/language.js")).to.have.lengthOf(1);
    expect(check("styles/shared.ts", "../data/schema.js")).to.have.lengthOf(1);
    expect(check("components/stat/stat.ts", "../../index.js")).to.have.lengthOf(1);
  });

  it("finds one element that knows another", () => {
    expect(check("components/stat/stat.ts", "../focus-area/focus-area.js")).to.have.lengthOf(1);
    expect(check("components/stat/stat.ts", "../shared/text.js", "./stat.styles.js")).to.deep.equal([]);
    expect(check("components/brief/define.ts", "../stat/define.js")).to.deep.equal([]);
    expect(check("components/brief/brief.ts", "../stat/define.js")).to.have.lengthOf(1);
    expect(check("components/brief/define.ts", "../stat/stat.js")).to.have.lengthOf(1);
  });

  it("finds packages and Node where they must not be", () => {
    expect(check("data/parse.ts", "lit")).to.have.lengthOf(1);
    expect(check("components/stat/stat.ts", "node:fs")).to.have.lengthOf(1);
    expect(check("cli/main.ts", "node:fs", "../server/app.js")).to.deep.equal([]);
    expect(check("store/context.ts", "@lit/context", "lit/decorators.js")).to.deep.equal([]);
  });

  it("finds files in no room", () => {
    expect(check("helpers/misc.ts")).to.deep.equal(["helpers/misc.ts is in no room"]);
    expect(check("misc.ts")).to.deep.equal(["misc.ts is in no room"]);
    expect(check("store/x.ts", "../misc.js")).to.have.lengthOf(1);
  });

  it("reads every way to import", () => {
    const text = `import a from "./a.js";\nimport type { B } from "./b.js";\nexport * from "./c.js";\nconst d = import("./d.js");\nimport "./e.js";`;
    expect(importsOf(text)).to.have.members(["./a.js", "./b.js", "./c.js", "./d.js", "./e.js"]);
  });
});
