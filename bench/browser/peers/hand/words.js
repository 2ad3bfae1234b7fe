/** Hand-written elements: words, numbers and dates in two languages, without `Intl`. */
const MONTHS = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
};

export const WORDS = {
  en: {
    relations: {
      exactly: "",
      about: "about",
      nearly: "nearly",
      "at-least": "at least",
      "more-than": "more than",
      "at-most": "up to",
    },
    million: "million",
    asOf: (date) => `as of ${date}`,
    states: { fresh: "up to date", due: "update due", overdue: "update overdue" },
    source: "Source",
    shown: (count, all) => `${count} of ${all} events`,
    failed: "The figures could not be loaded.",
  },
  fr: {
    relations: {
      exactly: "",
      about: "environ",
      nearly: "près de",
      "at-least": "au moins",
      "more-than": "plus de",
      "at-most": "jusqu’à",
    },
    million: "millions",
    asOf: (date) => `au ${date}`,
    states: { fresh: "à jour", due: "mise à jour attendue", overdue: "mise à jour en retard" },
    source: "Source",
    shown: (count, all) => `${count} événements sur ${all}`,
    failed: "Les chiffres n’ont pas pu être chargés.",
  },
};

/** The language of an element, of the two. */
export const languageOf = (element) => {
  const tag = (element.closest("[lang]")?.lang ?? "en").slice(0, 2);
  return tag in WORDS ? tag : "en";
};

const grouped = (digits, tag) => digits.replace(/\B(?=(\d{3})+$)/g, tag === "fr" ? "\u202f" : ",");

/** Digits and scale: 5280000 is `["5.28", "million"]`. */
export function numberOf(value, tag) {
  if (value < 1e6) return [grouped(String(value), tag), ""];
  const figure = String(Math.round(value / 1e4) / 100);
  return [tag === "fr" ? figure.replace(".", ",") : figure, WORDS[tag].million];
}

function partOf(date, tag) {
  const [year, month, day] = date.replace(/[~?%]$/, "").split("-");
  return { year, month: month && MONTHS[tag][Number(month) - 1], day: day && String(Number(day)) };
}

const joined = ({ day, month, year }) => [day, month, year].filter(Boolean).join(" ");

/** An EDTF date or interval in words. */
export function dateOf(date, tag) {
  const [from, to] = date.split("/").map((one) => partOf(one, tag));
  if (to === undefined) return joined(from);
  return from.year === to.year && !from.day && !to.day ? `${from.month} – ${joined(to)}` : `${joined(from)} – ${joined(to)}`;
}

const MONTHS_OF = /^P(?:(\d+)Y)?(?:(\d+)M)?/;

/** Whether a figure of a date still holds, when it is to be looked at again after a while. */
export function freshnessOf(date, reviewEvery, today) {
  const end = date
    .split("/")
    .at(-1)
    .replace(/[~?%]$/, "");
  const [year, month = "12", day = "28"] = end.split("-");
  const [, years = 0, months = 0] = MONTHS_OF.exec(reviewEvery) ?? [];
  const after = (times) => {
    const limit = new Date(
      Date.UTC(Number(year), Number(month) - 1 + times * (Number(years) * 12 + Number(months)), Number(day)),
    );
    return limit.toISOString().slice(0, 10);
  };
  if (today <= after(1)) return "fresh";
  return today <= after(2) ? "due" : "overdue";
}
