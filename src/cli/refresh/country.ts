/** The country's code of three letters, as services want it. */
import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import type { Dataset } from "../../data/schema.js";
import { MisuseError } from "../io.js";

/**
 * The country to ask about: the mission's, or the one that is named where the mission's is none.
 *
 * @param written what `--country` says
 * @param isNeeded whether one of the services asks about a country; else an empty text may come back
 * @throws MisuseError where there is none, or two
 */
export function countryOf(written: string | undefined, { mission }: Dataset, isNeeded: boolean): string {
  const own = codes.find(([alpha2]) => alpha2 === mission.country.code)?.[1];
  const code = written?.trim().toUpperCase();
  if (code !== undefined && !codes.some(([, alpha3]) => alpha3 === code)) {
    throw new MisuseError(`--country must be an ISO 3166-1 code of three letters such as COD, not ${JSON.stringify(written)}`);
  }
  if (code !== undefined && own !== undefined && code !== own) {
    throw new MisuseError(
      `--country is ${code}, but /mission/country/code is ${mission.country.code} (${own}): the file is of that country`,
    );
  }
  const found = code ?? own;
  if (found !== undefined || !isNeeded) return found ?? "";
  throw new MisuseError(
    `/mission/country/code is ${JSON.stringify(mission.country.code)}, which no country has: --country names one`,
  );
}
