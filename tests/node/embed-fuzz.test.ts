import { expect } from "chai";
import fc from "fast-check";
import { firstDay, lastDay, parseEdtf } from "../../src/data/edtf.js";
import { joinNumber } from "../../src/format/number.js";
import { languageOf } from "../../src/i18n/language.js";
import { requestLanguage } from "../../src/i18n/locales.js";
import { accepted, datasetOf } from "../hostile/datasets.js";
import { watchPrototypes } from "../hostile/prototypes.js";
import { picks, requestOf } from "../hostile/requests.js";
import { edtf } from "../../src/data/schema/fields.js";
import { arbitraryOf } from "../hostile/schema-walk.js";
import { LANGUAGES } from "../embed/site.js";
import { property } from "./fuzz.js";
import { checkCode, checkDescription, checkSnapshot } from "./published.js";

describe("what is made of any dataset that is one", () => {
  const changed = watchPrototypes();

  before(() => Promise.all(LANGUAGES.map(async (tag) => requestLanguage(tag))));

  property({
    name: "dates and numbers have words in every language",
    arbitraries: [
      arbitraryOf(edtf as never) as fc.Arbitrary<string>,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(...LANGUAGES),
    ],
    check(date, value, tag) {
      const language = languageOf(tag);
      expect(firstDay(date) <= lastDay(date), date).to.equal(true);
      for (const words of [language.date(parseEdtf(date)!, "long"), language.date(parseEdtf(date)!, "short")])
        expect(words, date)
          .to.match(/\S/)
          .and.not.match(/undefined|NaN|\[object|Invalid/);
      for (const notation of ["standard", "compact"] as const)
        expect(joinNumber(language.number(value, notation)), String(value))
          .to.match(/\d/)
          .and.not.match(/undefined|NaN|Infinity|\[object/);
    },
  });

  property({
    name: "embed code and JSON-LD hold nothing but what we write",
    perThousand: 300,
    arbitraries: [accepted, picks],
    async check(input, picked) {
      const dataset = datasetOf(input);
      checkDescription(dataset, picked.language);
      const request = requestOf(picked, dataset);
      if (request) await checkCode(request, dataset);
    },
  });

  property({
    name: "snapshots and their formats hold nothing but what we write",
    perThousand: 100,
    arbitraries: [accepted, picks],
    async check(input, picked) {
      const dataset = datasetOf(input);
      const request = requestOf(picked, dataset);
      if (request) await checkSnapshot(request, dataset);
    },
  });

  after(() => expect(changed(), "prototypes").to.deep.equal([]));
});
