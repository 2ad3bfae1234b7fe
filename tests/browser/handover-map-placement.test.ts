import { expect } from "chai";
import fc from "fast-check";
import { BANDS } from "../../src/components/shared/drawing/bands.js";
import { FRAMES, groundBox, isWithin, project, unitsOf } from "../../src/components/handover-map/frames.js";
import { EAST } from "../../src/components/handover-map/geography.js";
import { placesIn } from "../../src/components/handover-map/places.js";
import { bodyOf, overlap, placeLabels, type Box, type Labelled } from "../../src/components/handover-map/placement.js";
import type { SiteOn } from "../../src/data/select.js";
import { real } from "../../stories/datasets.js";

const sites: readonly SiteOn[] = real.handover.sites.map((site) => ({ site, status: site.outcome }));

const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

/** What is wrong with labels: they overlap, cover a mark or leave the frame. */
function faults(
  marks: readonly Labelled[],
  frame: { readonly width: number; readonly height: number },
  taken: readonly Box[] = [],
): readonly string[] {
  const labels = placeLabels(marks, frame, taken);
  const boxes = labels.flatMap((label) => label?.box ?? []);
  const bodies = [...marks.map(bodyOf), ...taken];
  return [
    ...pairs(boxes)
      .filter(([a, b]) => overlap(a, b))
      .map(() => "two labels overlap"),
    ...boxes.filter((box) => bodies.some((body) => overlap(box, body))).map(() => "a label covers something"),
    ...boxes
      .filter(({ x, y, width, height }) => x < 0 || y < 0 || x + width > frame.width || y + height > frame.height)
      .map(() => "a label leaves the frame"),
  ];
}

describe("places on the map", () => {
  it("lie within the ground that was drawn, in every band", () => {
    for (const frame of Object.values(FRAMES)) {
      const [x, y, width, height] = groundBox(frame).split(" ").map(Number) as [number, number, number, number];
      expect([x >= 0, y >= 0, x + width <= EAST.width, y + height <= EAST.height]).to.deep.equal([true, true, true, true]);
    }
  });

  it("are projected by a formula that undoes itself", () => {
    const { x, y } = project(FRAMES.wide, [28.81, -2.31]);
    expect(FRAMES.wide.west + x / FRAMES.wide.scale).to.be.closeTo(28.81, 1e-9);
    expect(FRAMES.wide.north - y / FRAMES.wide.scale).to.be.closeTo(-2.31, 1e-9);
    expect(unitsOf(FRAMES.wide, 111.195)).to.be.closeTo(FRAMES.wide.scale, 1e-9);
  });

  it("hold every site with coordinates once, in every band, and no two marks touch", () => {
    const placeable = sites.filter(({ site }) => site.coordinates !== undefined);
    for (const { name } of BANDS) {
      const placed = placesIn(FRAMES[name], sites).flatMap((place) => place.sites);
      expect(placed.map(({ site }) => site.id).sort(), name).to.deep.equal(placeable.map(({ site }) => site.id).sort());
      for (const [a, b] of pairs(placed))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.site.id} ${b.site.id}`).to.be.at.least(15);
    }
  });

  it("show two sites of one place side by side", () => {
    const place = placesIn(FRAMES.narrow, sites).find(({ sites: together }) => together.some(({ site }) => site.id === "kavumu"));
    expect(place?.sites.map(({ site }) => site.id)).to.have.members(["kavumu", "kavumu-remaining"]);
    expect(place?.sites[0]?.x).not.to.equal(place?.sites[1]?.x);
  });

  it("wear a ring as wide as their accuracy says", () => {
    const ring = (id: string): number | undefined =>
      placesIn(FRAMES.full, sites).find((place) => place.sites.some(({ site }) => site.id === id))?.ring;
    expect(ring("mikenge")).to.be.closeTo(unitsOf(FRAMES.full, 20), 1e-9);
    expect(ring("bukavu")).to.equal(undefined);
    // Smaller than its mark: round the mark.
    expect(ring("kamanyola")).to.be.above(8);
  });

  it("that lie outside the frame are left out", () => {
    const away = sites.map(({ site, status }) => ({ site: { ...site, coordinates: [15.3, -4.3] as [number, number] }, status }));
    expect(placesIn(FRAMES.full, away)).to.be.empty;
    expect(isWithin(FRAMES.full, { x: -1, y: 5 })).to.equal(false);
  });
});

describe("labels on the map", () => {
  it("of all sites have room in every band: none overlaps another, covers a mark or leaves the frame", () => {
    for (const { name } of BANDS) {
      const frame = FRAMES[name];
      const marks = placesIn(frame, sites).map((place) => ({
        ...place,
        lines: [...new Set(place.sites.map(({ site }) => site.name))],
      }));
      expect(
        placeLabels(marks, frame).filter((label) => label === undefined),
        name,
      ).to.be.empty;
      expect(faults(marks, frame), name).to.deep.equal([]);
    }
  });

  it("never collide, wherever the marks are", () => {
    const mark = fc.record({
      x: fc.integer({ min: 8, max: 320 }),
      y: fc.integer({ min: 8, max: 420 }),
      halfWidth: fc.integer({ min: 8, max: 40 }),
      halfHeight: fc.integer({ min: 8, max: 40 }),
      lines: fc.array(fc.string({ minLength: 1, maxLength: 18 }), { maxLength: 3 }),
    });
    const taken: Box = { x: 40, y: 300, width: 90, height: 30 };
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 25 }), (marks) => {
        expect(faults(marks, FRAMES.narrow, [taken])).to.deep.equal([]);
      }),
      { numRuns: 60 },
    );
  });

  it("that had to move away have a line to their mark", () => {
    const row = Array.from({ length: 8 }, (_, index) => ({
      x: 150,
      y: 100 + index * 17,
      halfWidth: 8,
      halfHeight: 8,
      lines: ["A long name", "that takes", "three lines"],
    }));
    const labels = placeLabels(row, { width: 328, height: 430 });
    expect(labels.some((label) => label?.leader !== undefined)).to.equal(true);
    expect(faults(row, { width: 328, height: 430 })).to.deep.equal([]);
  });

  it("are the same each time", () => {
    const marks = placesIn(FRAMES.middle, sites).map((place) => ({ ...place, lines: [place.sites[0]!.site.name] }));
    expect(placeLabels(marks, FRAMES.middle)).to.deep.equal(placeLabels(marks, FRAMES.middle));
  });
});
