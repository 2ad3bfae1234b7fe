import { pageLines, widgetLines, type Line } from "./lines.js";
import { FINDINGS, type Finding, type Report } from "./report.js";
import type { Words } from "./words.js";

/** Where the documents say more of a finding. */
export const documentOf = ({ code }: Finding): string => `docs/${FINDINGS[code][1]}`;

/** Words of a script that runs the other way are kept to themselves, so that they turn nothing round. */
const isolated = (text: string): string => (/[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text);

export const whatOf = (words: Words, { code, about }: Finding): string => words.by[code].what(...about.map(isolated));

const block = (lines: readonly Line[]): string =>
  lines.map(([name, value]) => `  ${name}: ${value.replaceAll("\n", "\n    ")}`).join("\n");

/** How many problems and remarks there are, in how many elements. */
export function summaryOf(words: Words, { findings, widgets }: Report): string {
  const problems = findings.filter(({ code }) => FINDINGS[code][0] === "problem").length;
  return words.summary(problems, findings.length - problems, widgets.length);
}

/** Empty where the page has taught its own lists to be written otherwise, and they fail. */
function asJson(report: Report): string {
  try {
    return `JSON\n\n${JSON.stringify(report)}\n`;
  } catch {
    return "";
  }
}

/** The report for a mail: words first, and all of it as JSON below. */
export function reportText(words: Words, report: Report): string {
  const findings = report.findings.map((one, index) =>
    [
      `${index + 1}. ${words.severities[FINDINGS[one.code][0]]} [${one.code}]: ${whatOf(words, one)}`,
      `   ${words.where}: ${one.where}`,
      `   ${words.todo}: ${words.by[one.code].todo}`,
      `   ${words.see}: ${documentOf(one)}`,
    ].join("\n"),
  );
  return [
    `${words.title} (monusco-widgets ${report.version}), ${report.at}`,
    summaryOf(words, report),
    report.browser,
    `${words.page}\n${block(pageLines(words, report.page))}`,
    `${words.findings}\n${findings.join("\n") || words.none}`,
    ...report.widgets.map((facts) => `${facts.label} <${facts.tag}>\n${block(widgetLines(words, facts))}`),
    asJson(report),
  ].join("\n\n");
}
