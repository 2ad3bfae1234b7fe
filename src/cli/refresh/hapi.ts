/** HDX HAPI, version 2: the humanitarian figures that OCHA's Centre for Humanitarian Data brings together. */
import { foodSecurity } from "./hapi-food-security.js";
import { displaced } from "./hapi-idps.js";
import { needs } from "./hapi-needs.js";
import { rowReader } from "./hapi-rows.js";
import type { GetJson } from "./http.js";
import type { Question, Service } from "./service.js";

export const HAPI_BASE = "https://hapi.humdata.org/api/v2/";

const HOW_TO =
  "It is the base64 of a name and an address, such as: export HAPI_APP_IDENTIFIER=$(printf 'my-app:me@example.org' | base64)";

/** Why the service cannot be asked without another identifier. */
const WANTING = {
  missing: `the environment variable HAPI_APP_IDENTIFIER is not set. ${HOW_TO}`,
  wrong: `the environment variable HAPI_APP_IDENTIFIER holds something else than it should. ${HOW_TO}`,
};

/**
 * The service with its three endpoints.
 *
 * @param wanting what is the matter with the app identifier: then it cannot be asked
 */
export function hapi(get: GetJson, base: string, wanting: keyof typeof WANTING | undefined, question: Question): Service {
  const read = rowReader(get, base, question.tell);
  return {
    id: "hapi",
    name: "HDX HAPI",
    ...(wanting !== undefined && { missing: WANTING[wanting] }),
    endpoints: [displaced(read, base, question), foodSecurity(read, question), needs(read, question)],
  };
}
