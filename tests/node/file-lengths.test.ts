import { expect } from "chai";
import { read, tracked } from "./files.js";

/** No file that a hand writes is longer: who reads it should have it in view, and who changes it should find one subject. */
const MOST = 300;

/** What no hand writes or no one reads from top to bottom, and why it may be long. */
const MAY_BE_LONG: readonly { readonly files: RegExp; readonly why: string }[] = [
  { files: /(^|\/)package-lock\.json$/, why: "written by npm" },
  { files: /^package\.json$/, why: "every export and every dependency is a line" },
  { files: /^custom-elements\.json$/, why: "written by the analyzer" },
  { files: /^data\/(monusco|schema)\.json$/, why: "the facts, and the schema that is made of the sources" },
  { files: /^api\/(now|released)\//, why: "written by npm run api, one fact a line" },
  { files: /^bench\/results\//, why: "what was measured" },
  { files: /^docs\/quality\/mutation\.json$/, why: "every mutant that lives on, judged" },
  { files: /^tests\/(format\/vectors\.json|i18n\/words\/)/, why: "written by npm run vectors" },
  { files: /^tests\/hostile\/xss\.txt$/, why: "each line is one hostile text" },
  { files: /^docs\/[\w-]+\.md$/, why: "a page is as long as its subject: its headings are its seams, and one address finds it" },
];

/** Pictures; their bytes have no lines. */
const isPicture = (file: string): boolean => /\.(png|br)$/.test(file);

const linesOf = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

/** The files of too many lines, each with their number. A file that was taken out is not there to be read. */
async function tooLong(all: readonly string[], textOf: (file: string) => Promise<string>): Promise<string[]> {
  const found = await Promise.all(
    all.filter((file) => !isPicture(file)).map(async (file) => ({ file, lines: linesOf(await textOf(file).catch(() => "")) })),
  );
  return found.filter(({ lines }) => lines > MOST).map(({ file, lines }) => `${file}: ${lines} lines`);
}

const isExempt = (entry: string): boolean => MAY_BE_LONG.some(({ files: names }) => names.test(entry.split(": ")[0]!));

describe("the length of a file", () => {
  let long: readonly string[];

  before(async () => {
    const all = await tracked();
    expect(all.length).to.be.greaterThan(1000);
    long = await tooLong(all, read);
  });

  it(`is ${MOST} lines at most`, () => {
    expect(long.filter((entry) => !isExempt(entry))).to.deep.equal([]);
  });

  it("is excused by nothing that excuses no file", () => {
    const idle = MAY_BE_LONG.filter(({ files: names }) => !long.some((entry) => names.test(entry.split(": ")[0]!)));
    expect(idle.map(({ files: names }) => names.source)).to.deep.equal([]);
  });

  it("is counted by its lines, with or without an end to the last", async () => {
    const of = (text: string): Promise<string[]> => tooLong(["a.ts"], () => Promise.resolve(text));
    expect(await of("x\n".repeat(MOST))).to.deep.equal([]);
    expect(await of("x\n".repeat(MOST) + "x")).to.deep.equal([`a.ts: ${MOST + 1} lines`]);
    expect(await of("x\n".repeat(MOST + 1))).to.deep.equal([`a.ts: ${MOST + 1} lines`]);
    expect(await tooLong(["a.png"], () => Promise.resolve("\n".repeat(1000)))).to.deep.equal([]);
  });
});
