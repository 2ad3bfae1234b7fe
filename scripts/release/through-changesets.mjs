/** What `changeset` is made of, asked for through it, so that it is the version that it works with. */
import { createRequire } from "node:module";

const ours = createRequire(import.meta.url);

const through = createRequire(ours.resolve("@changesets/cli/package.json"));

/**
 * @type {{
 *   lt(a: string, b: string): boolean,
 *   lte(a: string, b: string): boolean,
 *   gt(a: string, b: string): boolean,
 *   inc(version: string, by: string): string,
 *   major(version: string): number,
 *   minVersion(range: string): string,
 *   subset(part: string, whole: string): boolean,
 * }}
 */
export const semver = through("semver");

/** @type {(folder: string) => Promise<{ changesets: { id: string, summary: string }[], releases: { newVersion: string, type: string }[] }>} */
export const releasePlan = through("@changesets/get-release-plan").default;
