/** What the API report says of package.json: its doors, its command, and what it asks for. */
import { factLine } from "./facts.mjs";

const said = (about, record = {}) =>
  Object.entries(record).map(([name, value]) => factLine(["package", `${about} ${name}`], String(value)));

/** A door, and the conditions under which it opens. Where it leads is not told: the folders of `dist/` are nobody's business. */
const door = ([path, target]) => [
  factLine(["package", `door ${path}`]),
  ...(typeof target === "string" ? [] : Object.keys(target)).map((condition) =>
    factLine(["package", `door ${path}`, `condition ${condition}`]),
  ),
];

/** @param {Record<string, any>} description package.json */
export function packageLines({ exports, bin, engines, dependencies, peerDependencies, peerDependenciesMeta = {} }) {
  return [
    ...Object.entries(exports).flatMap(door),
    ...Object.keys(bin ?? {}).map((name) => factLine(["package", `command ${name}`])),
    ...said("engine", engines),
    ...said("dependency", dependencies),
    ...Object.entries(peerDependencies ?? {}).map(([name, range]) =>
      factLine(["package", `peer ${name}`], range, peerDependenciesMeta[name]?.optional === true),
    ),
  ];
}
