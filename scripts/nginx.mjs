/** Finds nginx, which the tests put before the server as a cache, and installs it where that is possible: as root on Debian. Node alone. */
import { findProgram, install, obstacle } from "./browsers.mjs";
import { fail, isMain, StepError } from "./run.mjs";

/** Debian's keeps it where only root looks. */
const NGINX = { variable: "NGINX_PATH", names: ["nginx"], places: ["/usr/sbin/nginx", "/opt/homebrew/bin/nginx"] };

const PACKAGE = "nginx-light";

/** @returns {Promise<{ path?: string, missing?: string, misnamed?: boolean }>} */
export const findNginx = () => findProgram(NGINX);

/**
 * The same, installed where it was missing and could be. A machine that cannot have it goes without, and its tests are skipped there; not in CI.
 *
 * @returns {Promise<{ path?: string, missing?: string }>}
 */
export async function ensureNginx() {
  let nginx = await findNginx();
  const reason = await obstacle();
  if (nginx.missing && !nginx.misnamed && !reason) {
    try {
      await install([PACKAGE]);
    } catch (error) {
      // The tests of nginx fail by name; the others run.
      if (!(error instanceof StepError)) throw error;
    }
    nginx = await findNginx();
  }
  const how = nginx.missing && !nginx.misnamed && reason ? `; cannot be installed: ${reason}. Install nginx` : "";
  console.log(`  ${"nginx".padEnd(10)}${nginx.path ?? `${nginx.missing}${how}`}`);
  return nginx;
}

if (isMain(import.meta)) await ensureNginx().catch(fail);
