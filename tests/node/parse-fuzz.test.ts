import { expect } from "chai";
import { inputs, shaped } from "../hostile/datasets.js";
import { checkParse } from "../hostile/parsing.js";
import { watchPrototypes } from "../hostile/prototypes.js";
import { property } from "./fuzz.js";

describe("parse, of whatever JSON can hold,", () => {
  const changed = watchPrototypes();
  const seen = { datasets: 0, others: 0 };

  property({
    name: "gives a dataset that reads the same again, or places that are wrong",
    arbitraries: [inputs],
    check: (input) => void seen[checkParse(input) ? "datasets" : "others"]++,
  });

  property({
    name: "takes most of what has the shape of its schema",
    perThousand: 200,
    arbitraries: [shaped],
    check: (input) => void seen[checkParse(input) ? "datasets" : "others"]++,
  });

  after(() => {
    expect(changed(), "prototypes").to.deep.equal([]);
    // Neither of the two is the exception; one case alone may be either.
    const all = seen.datasets + seen.others;
    if (all >= 1000) expect(Math.min(seen.datasets, seen.others) / all).to.be.above(0.2);
  });
});
