import { expect } from "chai";
import fc from "fast-check";
import { csv } from "../../src/format/csv.js";

/** A reader of RFC 4180, written apart from the writer. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  while (place < text.length) {
    const match = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    match.lastIndex = place;
    const [whole, quoted, bare, end] = match.exec(text) ?? [];
    if (whole === undefined) throw new Error(`not a field at ${place}: ${JSON.stringify(text.slice(place, place + 40))}`);
    row.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
    place += whole.length;
  }
  return rows;
}

describe("csv", () => {
  it("ends each line with CRLF, the last one too", () => {
    expect(csv([["date", "value"], ["2024-05", "7.3"]])).to.equal("date,value\r\n2024-05,7.3\r\n"); // prettier-ignore
  });

  it("quotes what would end a field, and doubles its quotes", () => {
    expect(csv([["a,b", 'say "no"', "two\nlines", "two\r\nlines"]])).to.equal(
      '"a,b","say ""no""","two\nlines","two\r\nlines"\r\n',
    );
  });

  it("keeps blanks at the ends of a field, and quotes no others", () => {
    expect(csv([[" a", "b ", "a b"]])).to.equal('" a","b ",a b\r\n');
  });

  it("makes no formula of anything, and leaves numbers alone", () => {
    for (const hostile of [
      "=1+1",
      "=1-1",
      "+1",
      "-1+1",
      "@SUM(A1)",
      "\t=1",
      "  =1",
      "＝1+1",
      "＋1",
      "－1",
      "＠SUM(A1)",
      '=HYPERLINK("https://example.org")',
    ]) {
      expect(read(csv([[hostile]]))[0]![0], hostile).to.equal(`'${hostile}`);
    }
    expect(csv([["-5", "-12", "-7.25", "12"]])).to.equal("-5,-12,-7.25,12\r\n");
  });

  it("has no NUL, which ends a text for some programs", () => {
    expect(csv([["a\0b\0"]])).to.equal("ab\r\n");
  });

  it("can be read again, whatever the fields are", () => {
    const field = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\0", ""));
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const again = read(csv(rows)).map((row) => row.map((one) => one.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, "")));
        const plain = rows.map((row) => row.map((one) => one.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, "")));
        expect(again).to.deep.equal(plain);
      }),
    );
  });
});
