import { expect } from "chai";
import fc from "fast-check";
import { toPath, toPointer, valueAt, walk, withValueAt } from "../../src/data/pointer.js";

describe("a JSON pointer", () => {
  it("writes the two signs that mean something to it as RFC 6901 does", () => {
    expect(toPointer(["a/b", "m~n", 0, ""])).to.equal("/a~1b/m~0n/0/");
    expect(toPath("/a~1b/m~0n/0/")).to.deep.equal(["a/b", "m~n", "0", ""]);
    expect(toPath("/~01")).to.deep.equal(["~1"]);
    expect([toPointer([]), toPath("")]).to.deep.equal(["", []]);
  });

  it("comes back from any path", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom("~", "/", "~1", "~0/"))), (path) => {
        expect(toPath(toPointer(path))).to.deep.equal(path);
      }),
    );
  });
});

describe("what stands at a path", () => {
  const eleven = Array.from({ length: 11 }, (_, index) => index * 10);
  const marked = Object.assign([1], { x1: 2, "1x": 3 });
  for (const [what, value, path, found] of [
    ["the whole", 5, [], 5],
    ["a member of a list", eleven, ["10"], 100],
    ["inside of both", { a: [{ b: 1 }] }, ["a", 0, "b"], 1],
    ["null itself", { a: null }, ["a"], null],
    ["nothing in null", { a: null }, ["a", "b"], undefined],
    ["nothing in undefined", undefined, ["a"], undefined],
    ["no letter of a text", "text", ["0"], undefined],
    ["no length of a list", [1], ["length"], undefined],
    ["no further key of a list", marked, ["x1"], undefined],
    ["no key of a list that begins like a place", marked, ["1x"], undefined],
    ["nothing that is inherited", {}, ["toString"], undefined],
  ] as const) {
    it(`is ${what}`, () => {
      expect(valueAt(value, path)).to.deep.equal(found);
    });
  }
});

describe("a copy with another value", () => {
  for (const [what, value, path, next, copy] of [
    ["is that value where the path is empty", { a: 1 }, [], 2, 2],
    ["has it in its place in an object", { a: 1, b: 2 }, ["a"], 3, { a: 3, b: 2 }],
    ["has it under a new key", { a: 1 }, ["b"], 2, { a: 1, b: 2 }],
    ["has it in its place in a list, and there alone", [1, 2, 3], ["1"], 9, [1, 9, 3]],
    ["lacks the key where nothing is to stand there", { a: 1, b: 2 }, ["a"], undefined, { b: 2 }],
    ["has it deep inside", { a: [{ b: 1 }, 2] }, ["a", "0", "b"], 5, { a: [{ b: 5 }, 2] }],
  ] as const) {
    it(what, () => {
      const before = JSON.stringify(value);
      expect(withValueAt(value, path, next)).to.deep.equal(copy);
      expect(JSON.stringify(value), "the value itself is left alone").to.equal(before);
    });
  }

  it("is the value itself where the way there does not exist", () => {
    for (const [value, path] of [
      [{ a: 1 }, ["b", "c"]],
      [{}, ["__proto__", "x"]],
      [5, ["a"]],
      [null, ["a"]],
      [[1], ["length", "x"]],
    ] as const)
      expect(withValueAt(value, path, 9)).to.equal(value);
    expect(withValueAt([1], ["5"], 9)).to.deep.equal([1]);
  });

  it("shares what is not on the way", () => {
    const value = { a: { b: 1 }, c: { d: 2 } };
    expect((withValueAt(value, ["a", "b"], 3) as typeof value).c).to.equal(value.c);
  });
});

describe("the places that a pattern fits", () => {
  const value = { a: { one: { id: 1 }, two: { id: 2 }, three: 3 }, b: 5, c: [{ id: 6 }] };
  for (const [pattern, places] of [
    ["a/*/id", ["/a/one/id 1", "/a/two/id 2"]],
    ["a/*", ['/a/one {"id":1}', '/a/two {"id":2}', "/a/three 3"]],
    ["b/*", []],
    ["b/*/id", []],
    ["c/*/id", ["/c/0/id 6"]],
    ["c/length", []],
    ["d", []],
  ] as const) {
    it(`are, of ${pattern}, ${places.length}`, () => {
      expect(walk(value, pattern).map(([path, one]) => `${toPointer(path)} ${JSON.stringify(one)}`)).to.deep.equal(places);
    });
  }
});
