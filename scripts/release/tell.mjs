/** What `npm run release:dry` says at its end. */

const size = (bytes) => `${bytes.toLocaleString("en-GB").padStart(11)} B`;

const title = (text) => console.log(`\n${text}\n${"-".repeat(text.length)}`);

/** The list of a tarball, file by file. */
export const fileList = (files) => files.map(({ path, size: bytes }) => `${size(bytes)}  ${path}\n`).join("");

/** The same by folders, two deep. */
function byFolder(files) {
  const sums = new Map();
  for (const { path, size: bytes } of files) {
    const name = /^(?:[^/]+\/){1,2}/.exec(path)?.[0] ?? path;
    const { count, sum } = sums.get(name) ?? { count: 0, sum: 0 };
    sums.set(name, { count: count + 1, sum: sum + bytes });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function tell({ description, packed, laid, entry, checked, points, time }) {
  const { name, version } = description;
  title(`${name} ${version}`);
  console.log(`tag            v${version}`);
  console.log(`tarball        release/${packed.file}, ${packed.files.length} files,${size(packed.bytes.length)}`);
  console.log(`               ${packed.sha512}`);
  console.log("repeatable     the second build, in another folder, made the same tarball to the byte");
  console.log(`hashes         release/integrity.json`);
  console.log(`CDN            release/cdn/, ${laid.length} files, each as it was built and as its hash says`);
  console.log(
    `API            ${checked.changes.length} changes since ${checked.released}; they ask for ${checked.needed}, and ${checked.next} comes`,
  );
  title("Files of the tarball, each in release/files.txt");
  for (const [folder, { count, sum }] of byFolder(packed.files))
    console.log(`${size(sum)}  ${folder}${count > 1 ? ` (${count} files)` : ""}`);
  title("Folder of the CDN");
  for (const file of laid) console.log(`  ${file}`);
  title(`CHANGELOG.md, ${version}`);
  console.log(entry);
  title(points.length > 0 ? "Open before a release" : "Nothing is open");
  for (const point of points) console.log(`! ${point}`);
  console.log(`\nNothing was published. ${time}`);
}
