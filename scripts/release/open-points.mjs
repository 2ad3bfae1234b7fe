/** What stands between this state of the project and a release. None of it stops a dry run; `--strict` lets none pass. */
import { dayOf } from "./changelog.mjs";

/**
 * @param {object} state
 * @param {object} state.description package.json
 * @param {string} state.changelog
 * @param {readonly string[]} state.uncommitted paths that git does not have as they are
 * @param {readonly string[]} state.tags of the repository
 * @param {number} state.pending how many changesets are not used up
 * @param {boolean} state.tested
 * @returns {string[]}
 */
export function openPoints({ description, changelog, uncommitted, tags, pending, tested }) {
  const { version, repository } = description;
  return [
    !tested && "THE TESTS WERE LEFT OUT (--without-tests): nothing here says that it works",
    !repository &&
      "package.json has no `repository`: npm publishes with provenance only from the repository that is named there. Add it, with `homepage` and `bugs`, once there is one",
    !dayOf(changelog, version) && `CHANGELOG.md calls ${version} unreleased: npm run release:version gives it a day`,
    pending > 0 && `${pending} changesets are pending: npm run release:version makes their version`,
    tags.includes(`v${version}`) && `the tag v${version} is there already`,
    uncommitted.length > 0 &&
      `made of files that are not committed: ${uncommitted.slice(0, 5).join(", ")}${uncommitted.length > 5 ? ", …" : ""}`,
  ].filter((point) => point !== false);
}
