import { expect } from "chai";
import fc from "fast-check";
import { above, below, placesIn, readDocument, type JsonDocument } from "../../src/cli/document.js";

const faultsOf = ({ faults }: JsonDocument): string[] =>
  faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe("a document with its places", () => {
  const text = '{\n  "a": [1, { "b/c": "x" }],\r\n\t"~": null\r}\n';

  it("finds a value by its pointer", () => {
    const { value, placeOf, textOf, faults, doubles } = readDocument(text);
    expect(value).to.deep.equal({ a: [1, { "b/c": "x" }], "~": null });
    expect(placeOf("")).to.deep.equal({ line: 1, column: 1 });
    expect(placeOf("/a")).to.deep.equal({ line: 2, column: 8 });
    expect(placeOf("/a/1/b~1c")).to.deep.equal({ line: 2, column: 21 });
    expect(placeOf("/~0")).to.deep.equal({ line: 3, column: 7 });
    expect(textOf("/a/1/b~1c")).to.equal('"x"');
    expect([faults, doubles]).to.deep.equal([[], []]);
  });

  it("finds a key by its pointer", () => {
    const { keyPlaceOf } = readDocument(text);
    expect(keyPlaceOf("/a")).to.deep.equal({ line: 2, column: 3 });
    expect(keyPlaceOf("/a/1/b~1c")).to.deep.equal({ line: 2, column: 14 });
    expect(keyPlaceOf("/a/0"), "a member of a list has none").to.deep.equal({ line: 2, column: 9 });
  });

  it("takes the closest value around what does not exist", () => {
    const { placeOf, textOf } = readDocument(text);
    expect(placeOf("/a/1/missing")).to.deep.equal({ line: 2, column: 12 });
    expect(placeOf("/missing/too")).to.deep.equal({ line: 1, column: 1 });
    expect(textOf("/a/1/missing")).to.equal(undefined);
  });

  it("counts columns as editors do, and leaves a byte order mark out", () => {
    const { placeOf } = readDocument('\uFEFF{ "😀": "é", "b": 1 }');
    expect(placeOf("/b")).to.deep.equal({ line: 1, column: 19 });
  });

  it("counts every kind of line break as one", () => {
    const placeAt = placesIn("a\nb\r\nc\rd");
    expect(
      [0, 1, 2, 3, 4, 5, 6, 7].map((offset) => placeAt(offset)).map(({ line, column }) => `${line}:${column}`),
    ).to.deep.equal([...["1:1", "1:2", "2:1", "2:2", "2:3", "3:1", "3:2", "4:1"]]);
  });

  it("finds every value of any JSON, however it is indented", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        const document = readDocument(json);
        const lines = json.split("\n");
        const visit = (one: unknown, pointer: string): void => {
          const { line, column } = document.placeOf(pointer);
          const found = document.textOf(pointer)!;
          expect(JSON.stringify(JSON.parse(found))).to.equal(JSON.stringify(one));
          expect(lines[line - 1]!.slice(column - 1).startsWith(found.split("\n")[0]!)).to.equal(true);
          if (typeof one === "object" && one !== null)
            for (const [key, inner] of Object.entries(one)) visit(inner, below(pointer, key));
        };
        visit(value, "");
      }),
    );
  });

  it("keeps a key that JavaScript would take for the prototype", () => {
    const { value } = readDocument('{ "__proto__": 1 }');
    expect(Object.keys(value as object)).to.deep.equal(["__proto__"]);
  });
});

describe("keys that stand twice", () => {
  it("are found in every object, and the last is what the value holds", () => {
    const { value, doubles } = readDocument('{\n  "a": 1,\n  "b": { "c": 1, "c": 2 },\n  "a": 3\n}');
    expect(value).to.deep.equal({ a: 3, b: { c: 2 } });
    expect(doubles.map(({ pointer, line, column }) => `${pointer} ${line}:${column}`)).to.deep.equal(["/b/c 3:18", "/a 4:3"]);
    expect(doubles[1]!.message).to.contain("first in line 2");
  });

  it("may stand in different objects", () => {
    expect(readDocument('[{ "a": 1 }, { "a": 1 }]').doubles).to.deep.equal([]);
  });
});

describe("a text that is not JSON", () => {
  const CASES: readonly (readonly [name: string, text: string, ...faults: string[]])[] = [
    ["nothing", "", "1:1 the file is empty"],
    ["white space", " \n", "1:1 the file is empty"],
    ["a comma too many, in an object", '{ "a": 1, }', "1:9 no comma stands before }: take it away"],
    ["a comma too many, in a list", "[1,\n]", "1:3 no comma stands before ]: take it away"],
    ["two commas", '{ "a": 1,, "b": 2 }', "1:10 nothing stands before this comma: take it away, or write what is missing"],
    ["no comma", '{ "a": 1\n"b": 2 }', "1:9 a comma is missing here"],
    ["no colon", '{ "a" 1 }', "1:6 a colon is missing here, between key and value"],
    ["no value", '{ "a": }', "1:8 a value is missing here"],
    ["a key without quotes", "{ a: 1 }", '1:3 a key stands in double quotes: "a"'],
    ["a word without quotes", '{ "a": yes }', "1:8 yes is no JSON value: a text stands in double quotes"],
    [
      "words of other languages",
      '{ "a": None,\n"b": NaN,\n"c": True }',
      "1:8 None is no JSON value: write null, or leave the key out",
      "2:6 NaN is no JSON value: leave out what has no value",
      "3:6 True is no JSON value: write true",
    ],
    ["a number that begins with a point", "[.5]", "1:2 write the number as 0.5"],
    ["a number that begins with 0", "[07]", "1:2 a number does not begin with 0"],
    ["a number that does not end", "[1.]", "1:2 this number is not finished"],
    ["a backslash", '["C:\\Users"]', "1:2 a backslash stands in this text without need: write \\\\ where one is meant"],
    ["a tab in a text", '["a\tb"]', "1:2 a control character stands in this text: write \\t for a tab, \\n for a line break"],
    ["two documents", '{ "a": 1 }\n{ "b": 2 }', "2:1 this text follows the end of the document: one object is the whole file"],
    [
      "a word after the document",
      '{ "a": 1 }\nhello',
      "2:1 this text follows the end of the document: one object is the whole file",
    ],
    [
      "a wrong bracket where a value is missing",
      "[}",
      "1:2 } stands here, but the [ of line 1 is still open: ] is missing before it",
    ],
    ["a comment that does not end", "[1 /* 2]", "1:4 this comment is not closed, and JSON has no comments"],
    [
      "two faults in two lines",
      '{\n"a": 1\n"b": [2,],\n"c": 3 }',
      "2:7 a comma is missing here",
      "3:8 no comma stands before ]: take it away",
    ],
    ["a bracket that is not closed", '{ "a": [1', "1:8 this [ is not closed: ] is missing"],
    [
      "two texts that are not closed",
      '{\n"a": "x,\n"b": 1,\n"c": "y\n}',
      '2:6 this text has no closing " on its line (a line break inside is written \\n)',
      '4:6 this text has no closing " on its line (a line break inside is written \\n)',
    ],
  ];
  for (const [name, text, ...faults] of CASES) {
    it(`says so: ${name}`, () => expect(faultsOf(readDocument(text))).to.deep.equal(faults));
  }

  it("is still read where it is clear what was meant", () => {
    expect(readDocument('// note\n{ "a": [1, 2,], /* x */ "b": { "c": 1, } "d": 2 }').value).to.deep.equal({
      a: [1, 2],
      b: { c: 1 },
      d: 2,
    });
    expect(readDocument("{ 'a': 1 }").value).to.equal(undefined);
  });

  it("is never too deep to be answered", () => {
    const { faults, value } = readDocument("[".repeat(100_000));
    expect(value).to.equal(undefined);
    expect(faults).to.have.lengthOf(1);
    expect(readDocument(`${"[".repeat(100)}${"]".repeat(100)}`).faults).to.deep.equal([]);
  });

  it("is answered whatever it is", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "'",
      "\\",
      "\n",
      "a",
      "1",
      "-",
      ".",
      "//",
      "/*",
      "<",
      " ",
      "null",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const { faults, value } = readDocument(text);
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(faults.length === 0).to.equal(isJson);
        if (isJson) expect(value).to.deep.equal(JSON.parse(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("pointers", () => {
  it("lead down and up", () => {
    expect(below("/a", "b/c~d")).to.equal("/a/b~1c~0d");
    expect(above("/a/b~1c")).to.equal("/a");
    expect(above("/a")).to.equal("");
  });
});
