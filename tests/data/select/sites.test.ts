/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment --
   a dataset that a test changes has no type */
import { expect } from "chai";
import { firstDay } from "../../../src/data/edtf.js";
import type { Dataset } from "../../../src/data/schema.js";
import { sitesOf, sourcesOn, siteTable } from "../../../src/data/select.js";
import { datasetOf, real } from "../datasets.js";

const TODAY = "2026-11-24";

const withSite = (more: object): Dataset =>
  datasetOf((input) => {
    input["handover"].sites[0] = { ...input["handover"].sites[0], ...more };
  });

describe("the sites to show", () => {
  it("are all there, by the day they were given up; those of no known day last", () => {
    const { sites, newerExist } = sitesOf(real, TODAY);
    expect(sites).to.have.length(real.handover.sites.length);
    const days = sites.map(({ site }) => (site.transferred === undefined ? "9999" : firstDay(site.transferred)));
    expect(days).to.deep.equal([...days].sort());
    expect(newerExist).to.equal(false);
  });

  it("keep their remarks today, and have none where the view is frozen", () => {
    expect(sitesOf(real, TODAY).sites.some(({ site }) => site.note !== undefined)).to.equal(true);
    expect(sitesOf(real, TODAY, "2024-07-12").sites.some(({ site }) => site.note !== undefined)).to.equal(false);
  });

  it("that are to be given up later are still held", () => {
    const [one] = sitesOf(withSite({ transferred: "2027" }), TODAY).sites;
    expect(one!.status).to.equal("held");
    expect(sitesOf(withSite({ transferred: "2026" }), TODAY).sites[0]!.status).to.equal("army");
  });

  it("stand as they stood, with the documents of that day", () => {
    const { sites, newerExist } = sitesOf(real, TODAY, "2024-05-02");
    const statuses = new Map(sites.map(({ site, status }) => [site.id, status]));
    expect(statuses.get("kamanyola")).to.equal("police");
    expect(statuses.get("kavumu-remaining")).to.equal("held");
    expect(newerExist).to.equal(true);
    expect(sites.flatMap(({ site }) => site.sources)).not.to.include("kt-2024-06-25");
    expect(sitesOf(real, TODAY, "1998-01-01").sites).to.be.empty;
  });

  it("have newer news only where something changed since", () => {
    expect(sitesOf(real, TODAY, "2026-11-01").newerExist).to.equal(false);
    expect(sitesOf(withSite({ transferred: "2027" }), TODAY, TODAY).newerExist, "still to come").to.equal(false);
  });

  it("that were given up on no known day are not given up on a day in the past", () => {
    const uvira = sitesOf(real, TODAY, "2024-06-26").sites.find(({ site }) => site.id === "uvira")!;
    expect(uvira.status).to.equal("unknown");
    expect(sitesOf(real, TODAY).sites.find(({ site }) => site.id === "uvira")!.status).to.equal("army");
  });

  it("rest on no document of a later day, in a frozen view", () => {
    const mikenge = sitesOf(real, TODAY, "2024-07-12").sites.find(({ site }) => site.id === "mikenge")!;
    expect(mikenge.site.sources).to.deep.equal(["monde24-2024-07"]);
    // Where nothing else is there, a thing still rests on something.
    expect(sourcesOn(["theafrica-2024-12"], real, "2024-03-15")).to.deep.equal(["theafrica-2024-12"]);
    expect(sourcesOn(["agora-2024-01", "theafrica-2024-12"], real, "2024-03-15")).to.deep.equal(["agora-2024-01"]);
    expect(sourcesOn(["theafrica-2024-12"], real, undefined)).to.deep.equal(["theafrica-2024-12"]);
  });
});

describe("the order and the dates of sites", () => {
  const withDates = (...dates: readonly (string | undefined)[]): Dataset =>
    datasetOf((input) => {
      const [site] = input["handover"].sites as [object];
      input["handover"].events = [];
      input["handover"].sites = dates.map((transferred, index) => ({ ...site, id: `s${index}`, transferred }));
    });
  const told = ({ sites }: ReturnType<typeof sitesOf>): readonly string[] =>
    sites.map(({ site, status }) => `${site.id} ${status} ${site.transferred ?? ""}`.trim());

  it("is that of the first day of each, then of the last, and undated sites come last, today and on a day", () => {
    const dataset = withDates(undefined, "2024-06", "2024-05", "2024-05-01");
    const all = ["s3 army 2024-05-01", "s2 army 2024-05", "s1 army 2024-06"];
    expect(told(sitesOf(dataset, TODAY))).to.deep.equal([...all, "s0 army"]);
    expect(told(sitesOf(dataset, TODAY, "2024-07-01"))).to.deep.equal([...all, "s0 unknown"]);
  });

  it("have a site given up on its day, and within a month nobody can say", () => {
    const day = withDates("2024-08-10");
    expect(told(sitesOf(day, TODAY, "2024-08-09"))).to.deep.equal(["s0 held"]);
    expect(told(sitesOf(day, TODAY, "2024-08-10"))).to.deep.equal(["s0 army 2024-08-10"]);
    const month = withDates("2024-08");
    expect(told(sitesOf(month, TODAY, "2024-07-31"))).to.deep.equal(["s0 held"]);
    expect(told(sitesOf(month, TODAY, "2024-08-01"))).to.deep.equal(["s0 unknown"]);
  });

  it("have no site held today that is given up today", () => {
    expect(told(sitesOf(withDates(TODAY), TODAY))).to.deep.equal([`s0 army ${TODAY}`]);
    expect(told(sitesOf(withDates("2026-11-25"), TODAY))).to.deep.equal(["s0 held 2026-11-25"]);
  });
});

describe("the table of the sites", () => {
  it("has a row for each site below the names of its columns, with as many fields", () => {
    const rows = siteTable(real, sitesOf(real, TODAY).sites);
    expect(rows).to.have.length(real.handover.sites.length + 1);
    expect(new Set(rows.map((row) => row.length)).size).to.equal(1);
    expect(rows[0]).to.include.members(["id", "outcome", "date", "counted_by_mission", "part_en", "note_fr"]);
  });

  it("says what became of a site, where it lies and what says so", () => {
    const rows = siteTable(real, sitesOf(real, TODAY).sites);
    const row = rows.find(([id]) => id === "kavumu-remaining")!;
    const field = (name: string): string => row[rows[0]!.indexOf(name)]!;
    expect(["name", "part_en", "part_fr", "outcome", "date"].map(field)).to.deep.equal([
      "Kavumu",
      "remaining sites",
      "autres sites",
      "civil-authority",
      "2024-06-25",
    ]);
    expect(field("counted_by_mission")).to.equal("false");
    expect(field("source_ids")).to.equal("infosdirect-2024-06-25 | kt-2024-05-01");
    expect(field("sources").split(" | ")).to.have.length(2);
    expect(field("publishers")).to.equal("Infos Direct | kt.cd");
    expect(field("urls")).to.match(/^https:.* \| https:/);
    expect(field("published")).to.equal("2024-06-25 | 2024-05-01");
    expect(field("note_en")).not.to.equal("");
    expect(field("note_fr")).not.to.equal("").and.not.to.equal(field("note_en"));
  });
});
