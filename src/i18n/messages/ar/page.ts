/** Words of areas of work, documents, pictures, sources and the whole page. */
import type { PageMessages } from "../page.js";
import { list, plural } from "./words.js";

export const page: PageMessages = {
  noSuchArea: (id) => `لا تتضمن هذه البيانات مجال عمل باسم «${id}».`,
  undated: "دون تاريخ",
  nothingKnownOn: (date) => `لم يكن شيء من هذا معروفًا في ${date}.`,

  // ---- resources ----
  resourcesTitle: "وثائق وبيانات",
  learnMore: "لمعرفة المزيد",
  resourceKinds: { resolution: "قرار", report: "تقرير", page: "صفحة", data: "بيانات" },
  webPage: "صفحة ويب",
  inLanguages: (languages) =>
    `${plural(languages.length, { one: "باللغة", two: "باللغتين", other: "باللغات" })} ${list(languages)}`,
  languageNames: {
    ar: "العربية",
    de: "الألمانية",
    en: "الإنكليزية",
    es: "الإسبانية",
    fr: "الفرنسية",
    ln: "اللينغالا",
    pt: "البرتغالية",
    ru: "الروسية",
    sw: "السواحيلية",
    zh: "الصينية",
  },
  fileSize: (figure, unit) => `${figure}\u00a0${{ B: "بايت", kB: "كيلوبايت", MB: "ميغابايت" }[unit]}`,
  madeFromData: "أُعدّ من بيانات هذه الصفحة",
  noResources: "لا ترد أي وثيقة من هذا النوع.",

  // ---- picture ----
  noSuchPicture: (id) => `لا تتضمن هذه البيانات صورة باسم «${id}».`,
  pictureBy: (credit) => `الصورة: ${credit}`,
  drawingAlt: "رسم: بحيرة بين تلال خضراء وخلفها بركان، كما في مقاطعتي كيفو. لا أشخاص في الرسم.",
  drawingCaption: "بحيرات وتلال، كما في مقاطعتي كيفو.",
  drawingBy: "الرسم: monusco-widgets",
  pictureMissing: "تعذر تحميل الصورة. ما تُظهره:",

  // ---- bibliography ----
  sourcesTitle: "المصادر",
  sourcesSubtitle: "ما تستند إليه أرقام هذه الصفحة وأحداثها، بترتيب الاستشهاد به.",
  allSourcesSubtitle: "كل الوثائق التي تستند إليها هذه البيانات؛ وأولها ما تستشهد به هذه الصفحة.",
  moreSources: (count) =>
    plural(count, {
      zero: "لا مصادر أخرى",
      one: "مصدر آخر",
      two: "مصدران آخران",
      few: `${count} مصادر أخرى`,
      many: `${count} مصدرًا آخر`,
      other: `${count} مصدر آخر`,
    }),
  nothingCited: "لا تستشهد هذه الصفحة بأي مصدر.",
  copyText: "نسخ كنص",
  copyBibtex: "نسخ بصيغة BibTeX",

  // ---- brief ----
  latestEvent: (date) => `أحدث حدث مسجّل: ${date}`,
  mandateUntil: (date) => `الولاية سارية حتى ${date}`,
  mandateEnded: (date) => `سرت آخر ولاية مسجّلة حتى ${date}`,
  alsoCounted: "أرقام أخرى",
  nothingToTell: "لا تذكر هذه البيانات شيئًا عما هو مطلوب.",

  // ---- languages ----
  draftTranslation: "هذه الترجمة مسودة: لم يراجعها بعد أي ناطق أصلي بالعربية.",
};
