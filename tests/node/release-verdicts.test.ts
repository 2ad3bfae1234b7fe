/** What each kind of change of the API report is judged as. */
import { expect } from "chai";
import { judge } from "../../scripts/release/bump.mjs";
import { compare } from "../../scripts/release/compare.mjs";
import { ruleFor, RULES } from "../../scripts/release/rules.mjs";
import { readFact } from "../../scripts/api/facts.mjs";

type Change = ReturnType<typeof compare>[number];

/** Before, after, the gravest level, and how the message of it begins. */
type Case = readonly [string, readonly string[], readonly string[], string, string];

const STAT = ["monusco-stat", "monusco-stat > attribute variant", 'monusco-stat > attribute variant > value "card"'];
const GIVEN = ["type Options", "type Options > given by callers", "type Options > member base: string"];
const GOT = ["type Report", "type Report > got by callers", "type Report > member at?: string"];
const PARSE = ["function parse", "function parse > parameter 1: string", "function parse > returns: string | undefined"];
const UNIT = ["schema > metric", "schema > metric.unit", 'schema > metric.unit > value "people"'];

const without = (lines: readonly string[], ...texts: string[]): string[] =>
  lines.filter((line) => !texts.some((text) => line.includes(text)));

const CASES: readonly Case[] = [
  ["an attribute goes", [...STAT, "monusco-stat > attribute trend: boolean"], STAT, "breaking", "monusco-stat lost its attribute trend"],
  ["an attribute comes", STAT, [...STAT, "monusco-stat > attribute trend: boolean"], "addition", "monusco-stat gained its attribute trend"],
  ["a value of an attribute goes", STAT, without(STAT, "card"), "breaking", 'monusco-stat, attribute variant lost its value "card"'],
  ["a value of an attribute comes", without(STAT, "card"), STAT, "addition", 'monusco-stat, attribute variant gained its value "card"'],
  ["an element goes with all it has", STAT, [], "breaking", "monusco-stat is gone"],
  ["a default changes", ["a-b > attribute c > default: 1"], ["a-b > attribute c > default: 2"], "breaking", "a-b, attribute c, default changed from 1 to 2"],
  ["a default comes to what was there", ["a-b > attribute c"], ["a-b > attribute c", "a-b > attribute c > default: 2"], "breaking", "a-b, attribute c gained its default: 2"],
  ["a default comes with its attribute", ["a-b"], ["a-b", "a-b > attribute c", "a-b > attribute c > default: 2"], "addition", "a-b gained its attribute c"],
  ["a part goes", ["a-b", "a-b > part base"], ["a-b"], "breaking", "a-b lost its part base"],
  ["a slot goes", ["a-b", "a-b > slot note"], ["a-b"], "breaking", "a-b lost its slot note"],
  ["a state goes", ["a-b", "a-b > state due"], ["a-b"], "breaking", "a-b lost its state due"],
  ["an event goes", ["a-b", "a-b > event c: C"], ["a-b"], "breaking", "a-b lost its event c"],
  ["an event has another class", ["a-b > event c: C"], ["a-b > event c: D"], "breaking", "a-b, event c changed from C to D"],
  ["a custom property goes", ["a-b", "a-b > custom property --c"], ["a-b"], "breaking", "a-b lost its custom property --c"],
  ["a custom property looks different", ["style > custom property --c > default: 1px"], ["style > custom property --c > default: 2px"], "addition", "style, custom property --c, default changed"],
  ["a field has another type", ["a-b > field c: string"], ["a-b > field c: number"], "breaking", "a-b, field c changed from string to number"],
  ["a field takes one more word", ['a-b > field c: "d"'], ['a-b > field c: "d" | "e"'], "addition", "a-b, field c changed"],
  ["a field takes a word less", ['a-b > field c: "d" | "e"'], ['a-b > field c: "d"'], "breaking", "a-b, field c changed"],
  ["a field can no longer be set", ["a-b > field c: string"], ["a-b > field c: readonly string"], "breaking", "a-b, field c changed"],
  ["what an event carries has another type", ["class E > member id: readonly string"], ["class E > member id: readonly number"], "breaking", "class E, member id changed"],
  ["a door goes", ["package > door ./stat", "package > door ./stat > class S"], [], "breaking", "package lost its door ./stat"],
  ["a door comes", [], ["package > door ./stat", "package > door ./stat > class S"], "addition", "package gained its door ./stat"],
  ["a name is exported no more", ["package > door .", "package > door . > function parse"], ["package > door ."], "breaking", "package, door . lost its function parse"],
  ["a parameter has another type", PARSE, ["function parse", "function parse > parameter 1: number", PARSE[2]!], "breaking", "function parse, parameter 1 changed from string to number"],
  ["a parameter takes more", PARSE, ["function parse", "function parse > parameter 1: URL | string", PARSE[2]!], "addition", "function parse, parameter 1 changed"],
  ["a parameter comes", PARSE, [...PARSE, "function parse > parameter 2: string"], "breaking", "function parse gained its parameter 2: string"],
  ["a parameter comes that may be left out", PARSE, [...PARSE, "function parse > parameter 2?: string"], "addition", "function parse gained its parameter 2: string (may be left out)"],
  ["a parameter may no longer be left out", ["function f > parameter 1?: A"], ["function f > parameter 1: A"], "breaking", "function f, parameter 1 changed from A (may be left out) to A"],
  ["a parameter goes", PARSE, without(PARSE, "parameter"), "breaking", "function parse lost its parameter 1"],
  ["less comes back", PARSE, ["function parse", PARSE[1]!, "function parse > returns: string"], "addition", "function parse, returns changed"],
  ["more comes back", ["function parse > returns: string"], ["function parse > returns: string | undefined"], "breaking", "function parse, returns changed"],
  ["a member must be given now", ["type O > given by callers", "type O > member a?: A"], ["type O > given by callers", "type O > member a: A"], "breaking", "type O, member a changed from A (may be left out) to A"],
  ["a member need not be given any more", GIVEN, [...GIVEN.slice(0, 2), "type Options > member base?: string"], "addition", "type Options, member base changed"],
  ["a member that must be given comes", GIVEN, [...GIVEN, "type Options > member now: Date"], "breaking", "type Options gained its member now"],
  ["an element comes to the table of tags", ["type MonuscoElements", "type MonuscoElements > given by callers"], ["type MonuscoElements", "type MonuscoElements > given by callers", "type MonuscoElements > member monusco-x: object"], "addition", "type MonuscoElements gained its member monusco-x"],
  ["a member that may be given comes", GIVEN, [...GIVEN, "type Options > member now?: Date"], "addition", "type Options gained its member now"],
  ["a member comes to what callers get", GOT, [...GOT, "type Report > member now: Date"], "addition", "type Report gained its member now"],
  ["a member may be missing in what they get", ["type R > got by callers", "type R > member a: A"], ["type R > got by callers", "type R > member a?: A"], "breaking", "type R, member a changed"],
  ["a member of a parameter comes", ["function f > parameter 1: object"], ["function f > parameter 1: object", "function f > parameter 1 > member a: A"], "breaking", "function f, parameter 1 gained its member a"],
  ["a type has one more word", ["type K"], ["type K", 'type K > alternative "a"'], "addition", 'type K gained its alternative "a"'],
  ["a type has a word less", ["type K", 'type K > alternative "a"'], ["type K"], "breaking", 'type K lost its alternative "a"'],
  ["something else can come", GOT, [...GOT, "type Report > alternative null"], "breaking", "type Report gained its alternative null"],
  ["a field of the dataset must be there now", UNIT, [...UNIT, "schema > metric.unit > limit required"], "breaking", "schema, metric.unit gained its limit required"],
  ["a field comes that must be there", UNIT, [...UNIT, "schema > metric.note", "schema > metric.note > limit required"], "breaking", "schema, metric.note gained its limit required"],
  ["a field comes that may be left out", UNIT, [...UNIT, "schema > metric.note"], "addition", "schema gained its metric.note"],
  ["an object comes with what it must have", ["schema > dataset"], ["schema > dataset", "schema > dataset.a", "schema > dataset.a.b", "schema > dataset.a.b > limit required"], "addition", "schema gained its dataset.a"],
  ["a field need not be there any more", [...UNIT, "schema > metric.unit > limit required"], UNIT, "addition", "schema, metric.unit lost its limit required"],
  ["a value of the dataset goes", UNIT, without(UNIT, "people"), "breaking", 'schema, metric.unit lost its value "people"'],
  ["a limit of the dataset is another", ["schema > id > limit maxLength: 9"], ["schema > id > limit maxLength: 8"], "breaking", "schema, id, limit maxLength changed from 9 to 8"],
  ["an option must be there now", ["w > command c"], ["w > command c", "w > command c > option --d: a value", "w > command c > option --d > limit required"], "breaking", "w, command c, option --d gained its limit required"],
  ["Node must be newer", ["package > engine node: >=20.19"], ["package > engine node: >=22"], "breaking", "package, engine node changed"],
  ["Node may be older", ["package > engine node: >=20.19"], ["package > engine node: >=18"], "addition", "package, engine node changed"],
  ["one more version of a peer will do", ["package > peer react: ^18.0.0"], ["package > peer react: ^18.0.0 || ^19.0.0"], "addition", "package, peer react changed"],
  ["a peer comes", [], ["package > peer react: ^19.0.0"], "breaking", "package gained its peer react"],
  ["a peer comes that need not be there", [], ["package > peer react?: ^19.0.0"], "addition", "package gained its peer react"],
  ["a dependency is of another major version", ["package > dependency lit: 3.3.3"], ["package > dependency lit: 4.0.0"], "breaking", "package, dependency lit changed"],
  ["a dependency is newer", ["package > dependency lit: 3.3.3"], ["package > dependency lit: 3.4.0"], "addition", "package, dependency lit changed"],
  ["a dependency goes", ["package > dependency lit: 3.3.3"], [], "addition", "package lost its dependency lit"],
  ["a type behind the doors goes", ["inner type K", "inner type K > member a: A"], [], "none", "inner type K is gone"],
  ["a type behind the doors loses a member", ["inner type K", "inner type K > member a: A"], ["inner type K"], "breaking", "inner type K lost its member a"],
  ["a type is used in another way", ["type K"], ["type K", "type K > given by callers"], "none", "type K gained its given by callers"],
]; // prettier-ignore

describe("a change of the API", () => {
  for (const [name, before, after, level, words] of CASES) {
    it(`${level}: ${name}`, () => {
      const [gravest] = compare(before, after);
      expect(gravest?.words).to.match(new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}`));
      expect(gravest?.level).to.equal(level);
    });
  }

  it("is none where nothing has changed, or only the order", () => {
    expect(compare(STAT, STAT)).to.deep.equal([]);
    expect(compare(STAT, [...STAT].reverse())).to.deep.equal([]);
  });

  it("shows its lines, and those of its parts are left out", () => {
    expect(compare(STAT, []).flatMap(({ lines }) => lines)).to.deep.equal(["- monusco-stat"]);
    const [changed] = compare(["a-b > field c: string"], ["a-b > field c: number"]);
    expect(changed?.lines).to.deep.equal(["- a-b > field c: string", "+ a-b > field c: number"]);
  });

  it("is tried for every rule that there is", () => {
    const facts = CASES.flatMap(([, before, after]) => [...before, ...after]).map(readFact);
    const used = new Set(facts.map((fact) => ruleFor(fact)));
    expect(RULES.filter((rule) => !used.has(rule)).map(({ why }) => why)).to.deep.equal([]);
  });
});

describe("the next version", () => {
  const change = (level: Change["level"]): Change => ({ level, words: "", lines: [] });
  const [breaking, addition, none] = [change("breaking"), change("addition"), change("none")];

  const enough: readonly (readonly [string, string, readonly Change[], string, boolean])[] = [
    ["0.1.0", "0.1.0", [], "0.1.0", true],
    ["0.1.0", "0.1.0", [none], "0.1.0", true],
    ["0.1.0", "0.1.0", [addition], "0.1.1", false],
    ["0.1.0", "0.1.1", [addition], "0.1.1", true],
    ["0.1.0", "0.1.1", [addition, breaking], "0.2.0", false],
    ["0.1.0", "0.2.0", [breaking, addition], "0.2.0", true],
    ["0.9.3", "1.0.0", [breaking], "0.10.0", true],
    ["1.2.3", "1.2.4", [addition], "1.3.0", false],
    ["1.2.3", "1.3.0", [addition], "1.3.0", true],
    ["1.2.3", "1.3.0", [breaking], "2.0.0", false],
    ["1.2.3", "2.0.0", [breaking], "2.0.0", true],
  ];

  for (const [released, next, changes, needed, isEnough] of enough) {
    it(`${next} after ${released} is ${isEnough ? "" : "not "}enough for ${changes.map(({ level }) => level).join(" and ") || "nothing"}`, () => {
      const judged = judge(released, next, changes);
      expect(judged.needed).to.equal(needed);
      expect(judged.tooMuch.length === 0).to.equal(isEnough);
    });
  }
});
