/** The UN Peace & Security Data Hub: personnel, deaths and budgets of the mission. */
import type { GetJson } from "./http.js";
import { budget } from "./psdata-budget.js";
import { fatalities } from "./psdata-fatalities.js";
import { hubOf } from "./psdata-hub.js";
import { personnel } from "./psdata-personnel.js";
import type { Question, Service } from "./service.js";

export const PSDATA_BASE = "https://api.psdata.un.org/public/";

export function psdata(get: GetJson, base: string, question: Question): Service {
  const hub = hubOf(get, base, question.tell);
  return {
    id: "psdata",
    name: "UN Peace & Security Data Hub",
    endpoints: [personnel(hub, question), fatalities(hub, question), budget(hub, question)],
  };
}
