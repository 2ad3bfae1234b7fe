import { expect } from "chai";
import { parseEdtf } from "../../src/data/edtf.js";
import { languageOf } from "../../src/i18n/language.js";

const CASES: readonly [edtf: string, english: string, short: string, french: string][] = [
  ["2024", "2024", "2024", "2024"],
  ["2024-05", "May 2024", "May 2024", "mai 2024"],
  ["2024-09", "September 2024", "Sept 2024", "septembre 2024"],
  ["2024-05-25", "25 May 2024", "25 May 2024", "25 mai 2024"],
  ["2026-01-28", "28 January 2026", "28 Jan 2026", "28 janvier 2026"],
  ["2024-05~", "about May 2024", "about May 2024", "vers mai 2024"],
  ["2000-05-04?", "perhaps 4 May 2000", "perhaps 4 May 2000", "peut-être le 4 mai 2000"],
  ["2024-07-01", "1 July 2024", "1 Jul 2024", "1er juillet 2024"],
  ["2024-05-30~", "about 30 May 2024", "about 30 May 2024", "vers le 30 mai 2024"],
  ["2024-07-01/2024-07-03", "1\u202f–\u20093 July 2024", "1\u202f–\u20093 Jul 2024", "1er–3 juillet 2024"],
  ["2024-07/..", "since July 2024", "since Jul 2024", "depuis juillet 2024"],
  ["2026-01/2026-06", "January\u202f–\u2009June 2026", "Jan\u202f–\u2009Jun 2026", "janvier\u202f–\u2009juin 2026"],
  ["2017-07/2018-06", "July 2017\u202f–\u2009June 2018", "Jul 2017\u202f–\u2009Jun 2018", "juillet 2017\u202f–\u2009juin 2018"],
  ["2026-02-23/2026-02-27", "23\u202f–\u200927 February 2026", "23\u202f–\u200927 Feb 2026", "23–27 février 2026"],
  [
    "2026-02-23/2026-03-02",
    "23 February\u202f–\u20092 March 2026",
    "23 Feb\u202f–\u20092 Mar 2026",
    "23 février\u202f–\u20092 mars 2026",
  ],
  ["../2024", "until 2024", "until 2024", "jusqu’en 2024"],
  ["../2024-06-30", "until 30 June 2024", "until 30 Jun 2024", "jusqu’au 30 juin 2024"],
  ["2024-XX", "2024", "2024", "2024"],
  ["2024-05-XX", "May 2024", "May 2024", "mai 2024"],
  ["202X", "2020\u202f–\u20092029", "2020\u202f–\u20092029", "2020\u202f–\u20092029"],
  ["2024/2024-05", "2024\u202f–\u2009May 2024", "2024\u202f–\u2009May 2024", "2024\u202f–\u2009mai 2024"],
  ["2024-05/2024", "May 2024\u202f–\u20092024", "May 2024\u202f–\u20092024", "mai 2024\u202f–\u20092024"],
  ["2024-05/2024-05-25", "May\u202f–\u200925 May 2024", "May\u202f–\u200925 May 2024", "mai\u202f–\u200925 mai 2024"],
  ["2024-05-03/2024-05", "3 May\u202f–\u2009May 2024", "3 May\u202f–\u2009May 2024", "3 mai\u202f–\u2009mai 2024"],
  [
    "2023-05-03/2024-05-25",
    "3 May 2023\u202f–\u200925 May 2024",
    "3 May 2023\u202f–\u200925 May 2024",
    "3 mai 2023\u202f–\u200925 mai 2024",
  ],
  ["2021/2022", "2021\u202f–\u20092022", "2021\u202f–\u20092022", "2021\u202f–\u20092022"],
];

describe("dates", () => {
  for (const [edtf, english, short, french] of CASES) {
    it(`writes ${edtf} with the precision it has`, () => {
      const date = parseEdtf(edtf)!;
      expect(languageOf("en").date(date)).to.equal(english);
      expect(languageOf("en").date(date, "short")).to.equal(short);
      expect(languageOf("fr").date(date)).to.equal(french);
    });
  }

  it("says nothing of what is open on both sides", () => {
    expect(languageOf("en").dateParts({ start: null, end: null })).to.deep.equal([]);
  });

  it("gives the first centuries four digits for the machine", () => {
    expect(languageOf("en").dateParts(parseEdtf("0045-06")!)).to.deep.equal([{ text: "June 45", datetime: "0045-06" }]);
  });

  it("gives each date of an interval its machine's form", () => {
    expect(languageOf("en").dateParts(parseEdtf("2026-01/2026-06-05")!)).to.deep.equal([
      { text: "January", datetime: "2026-01" },
      "\u202f–\u2009",
      { text: "5 June 2026", datetime: "2026-06-05" },
    ]);
    expect(languageOf("en").dateParts(parseEdtf("2024-07/..")!)).to.deep.equal([
      "since ",
      { text: "July 2024", datetime: "2024-07" },
    ]);
  });
});
