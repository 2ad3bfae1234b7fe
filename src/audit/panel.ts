import { button, make } from "./elements.js";
import { pageLines, widgetLines, type Line } from "./lines.js";
import type { Seen } from "./look.js";
import { FINDINGS, type Finding, type Report } from "./report.js";
import { documentOf, reportText, summaryOf, whatOf } from "./report-text.js";
import type { Words } from "./words.js";

const list = (lines: readonly Line[]): HTMLElement =>
  make("dl", {}, ...lines.flatMap(([name, value]) => [make("dt", {}, name), make("dd", { dir: "auto" }, value)]));

/** What the panel's buttons do. */
export interface Acts {
  readonly again: () => void;
  readonly close: () => void;
}

/** The list of what was found. It is filled anew at each look, and knows nothing of how it is shown. */
export class Panel {
  readonly element: HTMLElement;
  readonly #words: Words;
  readonly #summary = make("p", { role: "status" });
  readonly #body = make("div");
  readonly #title: HTMLElement;
  readonly #copy: HTMLElement;
  #report: Report | undefined;

  /**
   * @param isMirrored where lines of the page start on the right
   */
  constructor(words: Words, { again, close }: Acts, isMirrored: boolean) {
    this.#words = words;
    this.#title = make("h2", { id: "title", tabindex: "-1" }, words.title);
    this.#copy = button(words.copy, () => void this.#copyReport());
    const bar = make("div", { class: "bar" }, button(words.again, again), this.#copy, button(words.close, close));
    this.element = make(
      "section",
      { class: isMirrored ? "panel left" : "panel", "aria-labelledby": "title", lang: words.lang, dir: "ltr" },
      make("div", { class: "head" }, this.#title, this.#summary, bar),
      this.#body,
    );
  }

  focus(): void {
    this.#title.focus({ preventScroll: true });
  }

  show(report: Report, seen: readonly Seen[]): void {
    const words = this.#words;
    this.#report = report;
    this.#copy.textContent = words.copy;
    this.#summary.textContent = summaryOf(words, report);
    const findings = report.findings.map((one) => this.#finding(one, seen));
    const widgets = seen.map((one) => this.#widget(one));
    this.#body.replaceChildren(
      make("h3", {}, words.findings),
      findings.length > 0 ? make("ol", {}, ...findings) : make("p", {}, words.none),
      ...(widgets.length > 0 ? [make("h3", {}, words.widgets), ...widgets] : []),
      make("h3", {}, words.page),
      list(pageLines(words, report.page)),
    );
  }

  #finding(finding: Finding, seen: readonly Seen[]): HTMLElement {
    const words = this.#words;
    const [severity] = FINDINGS[finding.code];
    const widget = seen.find(({ facts: { label } }) => label === finding.widget);
    return make(
      "li",
      { class: "finding" },
      make(
        "p",
        {},
        make(
          "span",
          { class: `severity ${severity}` },
          `${words.severities[severity]}${words.lang === "fr" ? "\u00a0: " : ": "}`,
        ),
        make("span", { dir: "auto" }, whatOf(words, finding)),
      ),
      make("p", {}, words.by[finding.code].todo),
      list([
        [words.where, finding.where],
        [words.see, documentOf(finding)],
      ]),
      widget && this.#goTo(widget),
    );
  }

  #widget(seen: Seen): HTMLElement {
    const { label, tag, shows } = seen.facts;
    const first = shows.length > 70 ? `${shows.slice(0, 70)}…` : shows;
    return make(
      "details",
      label.includes(".") ? { class: "inner" } : {},
      make("summary", {}, make("b", {}, label), `<${tag}> `, make("span", { class: "small", dir: "auto" }, first)),
      this.#goTo(seen),
      list(widgetLines(this.#words, seen.facts)),
    );
  }

  #goTo({ place: { element }, facts: { label, tag } }: Seen): HTMLElement {
    return button(this.#words.goTo(`${label} <${tag}>`), () => element.scrollIntoView({ block: "center" }));
  }

  async #copyReport(): Promise<void> {
    const words = this.#words;
    if (!this.#report) return;
    const text = reportText(words, this.#report);
    try {
      await navigator.clipboard.writeText(text);
      this.#copy.textContent = words.copied;
    } catch {
      // No clipboard without https, nor where a frame may not.
      const field = make("textarea", { readonly: "", "aria-label": words.byHand });
      field.value = text;
      this.#body.prepend(make("p", { role: "status" }, words.byHand), field);
      field.focus();
      field.select();
    }
  }
}
