import type { Finding } from "../../data/select.js";
import { joinNumber, type Notation } from "../../format/index.js";
import type { ReactiveControllerHost } from "lit";
import type { Reading } from "../../store/reading.js";
import { dateText } from "./text.js";

/** A figure as it is written: its qualifier, digits, scale and unit. */
export function figureText(data: Reading, { metric, observation }: Finding, notation: Notation): string {
  const { messages, number } = data.language;
  const parts = number(observation.value, notation);
  const relation = observation.relation === "exactly" ? undefined : messages.relations[observation.relation];
  const unit = data.text(metric.unit).value;
  const quantity = messages.quantity(joinNumber(parts), unit, parts.scale !== undefined);
  return relation === undefined ? quantity : `${relation} ${quantity}`;
}

/** A figure with all that a reader needs to find it again, as one line of text. */
export function citationText(data: Reading, finding: Finding, notation: Notation): string {
  const { messages } = data.language;
  const { metric, series, observation, source } = finding;
  const label = data.text(metric.label).value;
  const counted = series === metric.series[0] ? label : messages.labelled(label, data.text(series.label).value);
  const figure = `${messages.labelled(counted, figureText(data, finding, notation))} (${dateText(data, observation.date)})`;
  const publisher = source.via === undefined ? source.publisher : messages.via(source.publisher, source.via);
  const published = source.published === undefined ? undefined : dateText(data, source.published);
  const read = source.accessed === undefined ? undefined : messages.readOn(dateText(data, source.accessed));
  return `${figure}. ${[messages.quoted(source.title), publisher, published, source.url, read].filter(Boolean).join(messages.comma)}.`;
}

/** Copies a text, and remembers how that went so that the element can say so. */
export class Copier {
  readonly #host: ReactiveControllerHost;
  /** `failed`: the page may not use the clipboard; the text is then shown, to be copied by hand. */
  result: "copied" | "failed" | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#set("copied");
    } catch {
      this.#set("failed");
    }
  }

  readonly reset = (): void => this.#set(undefined);

  #set(result: "copied" | "failed" | undefined): void {
    this.result = result;
    this.#host.requestUpdate();
  }
}
