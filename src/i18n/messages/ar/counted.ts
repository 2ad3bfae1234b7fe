/** Bases, sites and phases with their number: the noun and all that agrees with it change together. */
import { plural } from "./words.js";

type Written = (count: number) => string;

export const announcedBases = (count: number, written: Written): string =>
  plural(count, {
    one: "قاعدة واحدة معلنة",
    two: "قاعدتان معلنتان",
    few: `${written(count)} قواعد معلنة`,
    other: `${written(count)} قاعدة معلنة`,
  });

/** Of how many announced bases the names are known; after `announcedBases`. */
export function basesNamed(named: number, planned: number, written: Written): string {
  if (named === 0) return "لا يُعرف اسم أي منها";
  if (named === planned) return named === 2 ? "كلتاهما معروفة بالاسم" : "كلها معروفة بالاسم";
  if (named > planned) return `والمعروف بالاسم ${written(named)}`;
  return plural(named, {
    one: "يُعرف اسم واحدة منها",
    two: "يُعرف اسما اثنتين منها",
    other: `تُعرف أسماء ${written(named)} منها`,
  });
}

/** How many announced bases were recorded as given up; after `announcedBases`. */
export function basesGivenUp(givenUp: number, planned: number, written: Written): string {
  if (givenUp === 0) return "لم يُسجّل تسليم أي منها أو إغلاقها";
  if (givenUp === planned) return givenUp === 2 ? "سُلّمتا أو أُغلقتا" : "سُلّمت كلها أو أُغلقت";
  if (givenUp > planned) return `وما سُلّم أو أُغلق ${written(givenUp)}`;
  return plural(givenUp, {
    one: "سُلّمت واحدة منها أو أُغلقت",
    two: "سُلّمت اثنتان منها أو أُغلقتا",
    other: `سُلّمت ${written(givenUp)} منها أو أُغلقت`,
  });
}

export const sitesWritten = (count: number, written: string): string =>
  plural(count, {
    zero: "لا مواقع",
    one: "موقع واحد",
    two: "موقعان",
    few: `${written} مواقع`,
    many: `${written} موقعًا`,
    other: `${written} موقع`,
  });

/** After «من». */
export const phasesOf = (count: number): string =>
  plural(count, { two: "مرحلتين", few: `${count} مراحل`, other: `${count} مرحلة` });
