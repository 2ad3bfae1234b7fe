import { expect } from "chai";
import { fileSize } from "../../src/format/file-size.js";
import { formatName } from "../../src/format/media-type.js";

describe("files", () => {
  it("have a size in decimal units, never 1000 of one", () => {
    const sizes = [0, 999, 1000, 12_040, 999_499, 999_500, 1_482_113, 2_000_000_000].map((bytes) => {
      const { value, unit } = fileSize(bytes);
      return `${value} ${unit}`;
    });
    expect(sizes).to.deep.equal(["0 B", "999 B", "1 kB", "12 kB", "999 kB", "1 MB", "1.5 MB", "2000 MB"]);
  });

  it("have a format that readers know by name", () => {
    const types = [
      "application/pdf",
      "text/csv; charset=utf-8",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/geo+json",
      "application/ld+json",
      "image/svg+xml",
      "application/pdf ;version=1.7",
      "application/vnd.rar",
      "application/x-7z-compressed",
      "application/max-x-vnd.1",
      "pdf",
    ];
    expect(types.map(formatName)).to.deep.equal(
      ["PDF", "CSV", "XLSX", "GeoJSON", "LD", "SVG"].concat(["PDF", "RAR", "7Z-COMPRESSED", "MAX-X-VND.1", "PDF"]),
    );
  });
});
