import { expect } from "chai";
import fc from "fast-check";
import { calendar, type CalendarEntry } from "../../src/format/calendar.js";

interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** A reader of RFC 5545 as far as the writer goes, strict about lines, names and empty values. */
function read(text: string): readonly Property[] {
  expect(text.endsWith("\r\n")).to.equal(true);
  const lines = text.slice(0, -2).split("\r\n");
  for (const line of lines) {
    expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
    // eslint-disable-next-line no-control-regex
    expect(/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line), line).to.equal(false);
  }
  return lines
    .join("\r\n")
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .map((line) => {
      const [, name, parameters, value] = /^([A-Z-]+)((?:;[A-Z-]+=[^";:,]+)*):(.+)$/su.exec(line) ?? [];
      if (name === undefined) throw new Error(`not a line: ${line}`);
      const pairs = parameters!.split(";").slice(1).map((pair) => pair.split("=") as [string, string]); // prettier-ignore
      return { name, parameters: Object.fromEntries(pairs), value: value! };
    });
}

/** What a text says; what is not escaped, and should be, fails. */
function unescape(value: string): string {
  expect(/^(?:[^\\;,]|\\[\\;,nN])*$/su.test(value), value).to.equal(true);
  return value.replace(/\\(.)/gsu, (_, letter: string) => (/n/i.test(letter) ? "\n" : letter));
}

const entry: CalendarEntry = {
  uid: "kamanyola@monusco",
  summary: "First base handed over",
  description: "The national police takes over.",
  url: "https://example.org/a,b;c",
  from: "2024-02-28",
  until: "2024-02-29",
  category: "Base handed over or closed",
};

const write = (...entries: readonly CalendarEntry[]): string =>
  calendar({ name: "Hand-over", language: "en", stamp: "2026-11-24", entries })!;

const valuesOf = (text: string, name: string): readonly string[] =>
  read(text)
    .filter((one) => one.name === name)
    .map(({ value }) => value);

describe("calendar", () => {
  it("is a calendar of whole days, with stamps in UTC", () => {
    const properties = read(write(entry));
    expect(properties.map(({ name }) => name)).to.deep.equal([
      ...["BEGIN", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME"],
      ...[
        "BEGIN",
        "UID",
        "DTSTAMP",
        "DTSTART",
        "DTEND",
        "SUMMARY",
        "DESCRIPTION",
        "URL",
        "CATEGORIES",
        "STATUS",
        "TRANSP",
        "END",
      ],
      "END",
    ]);
    const of = (name: string): Property => properties.find((one) => one.name === name)!;
    expect(of("VERSION").value).to.equal("2.0");
    expect(of("DTSTAMP").value).to.equal("20261124T000000Z");
    expect(of("DTSTART")).to.deep.equal({ name: "DTSTART", parameters: { VALUE: "DATE" }, value: "20240228" });
    expect(of("DTEND")).to.deep.equal({ name: "DTEND", parameters: { VALUE: "DATE" }, value: "20240229" });
    expect(of("SUMMARY").parameters).to.deep.equal({ LANGUAGE: "en" });
    expect(of("TRANSP").value).to.equal("TRANSPARENT");
  });

  it("says what is not certain", () => {
    expect(valuesOf(write(entry, { ...entry, isTentative: true }), "STATUS")).to.deep.equal(["CONFIRMED", "TENTATIVE"]);
  });

  it("escapes texts, and leaves an address as it is", () => {
    const text = write({ ...entry, summary: "a, b; c\\d\r\ne\u0007" });
    expect(valuesOf(text, "SUMMARY")).to.deep.equal(["a\\, b\\; c\\\\d\\ne"]);
    expect(valuesOf(text, "URL")).to.deep.equal(["https://example.org/a,b;c"]);
  });

  it("lets nothing of a text become a line of its own", () => {
    const hostile = "x\r\nEND:VEVENT\r\nBEGIN:VALARM";
    const text = write({ ...entry, uid: hostile, summary: hostile, description: hostile, url: hostile, category: hostile });
    expect(valuesOf(text, "BEGIN")).to.deep.equal(["VCALENDAR", "VEVENT"]);
    expect(valuesOf(text, "END")).to.deep.equal(["VEVENT", "VCALENDAR"]);
  });

  it("leaves out what is empty, and an end that is not after the start", () => {
    const text = write({
      uid: "a@b",
      summary: "A",
      description: "",
      url: "",
      category: "",
      from: "9999-12-31",
      until: "9999-12-31",
    });
    for (const name of ["DESCRIPTION", "URL", "CATEGORIES", "DTEND"]) expect(valuesOf(text, name), name).to.deep.equal([]);
  });

  it("leaves out what an entry does not have", () => {
    const text = write({ uid: "a@b", summary: "A", from: "2024-02-28", until: "2024-02-29" });
    for (const name of ["DESCRIPTION", "URL", "CATEGORIES"]) expect(valuesOf(text, name), name).to.deep.equal([]);
  });

  it("is none without an entry", () => {
    expect(calendar({ name: "None", language: "en", stamp: "2026-11-24", entries: [] })).to.equal(undefined);
  });

  it("folds by octets, never within a letter, and can be read again whatever the words are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 300 }), (words) => {
        const summary = `S${words}`;
        // eslint-disable-next-line no-control-regex
        const kept = summary.replace(/\r\n|\r/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
        expect(unescape(valuesOf(write({ ...entry, summary }), "SUMMARY")[0]!)).to.equal(kept);
      }),
    );
    const octets = (text: string): number => new TextEncoder().encode(text).length;
    // The first and the last letter of each length in UTF-8: no line ends before it is full.
    for (const letter of ["~", "\u0080", "\u07ff", "\u0800", "\uffff", "\u{10000}", "\u{10ffff}"]) {
      const lines = write({ ...entry, summary: letter.repeat(200) }).split("\r\n");
      const first = lines.findIndex((line) => line.startsWith("SUMMARY"));
      const folded = lines.slice(first, lines.findIndex((line) => line.startsWith("DESCRIPTION"))); // prettier-ignore
      expect(folded.length, letter).to.be.greaterThan(2);
      for (const line of folded) expect(octets(line), letter).to.be.at.most(75);
      for (const line of folded.slice(0, -1)) expect(octets(line + letter), letter).to.be.greaterThan(75);
    }
    const accents = "Désengagement ".repeat(20);
    expect(unescape(valuesOf(write({ ...entry, description: accents }), "DESCRIPTION")[0]!)).to.equal(accents);
  });
});
