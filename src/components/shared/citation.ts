import type { Finding } from "../../data/select.js";
import type { ReactiveControllerHost } from "lit";
import type { DatasetController } from "../../store/dataset-controller.js";
import { dateText } from "./text.js";

/** A figure as it is written: its qualifier, digits and scale. `5.28`, `million`, `about` */
export function figureText(data: DatasetController, { observation }: Finding): string {
  const { messages, number } = data.language;
  const { figure, scale } = number(observation.value);
  const relation = observation.relation === "exactly" ? undefined : messages.relations[observation.relation];
  return [relation, scale === undefined ? figure : `${figure}\u00a0${scale}`].filter(Boolean).join(" ");
}

/** A figure with all that a reader needs to find it again, as one line of text. */
export function citationText(data: DatasetController, finding: Finding): string {
  const { messages } = data.language;
  const { metric, observation, source } = finding;
  const figure = `${data.text(metric.label).value}: ${figureText(data, finding)} ${data.text(metric.unit).value} (${dateText(data, observation.date)})`;
  const publisher = source.via === undefined ? source.publisher : messages.via(source.publisher, source.via);
  const published = source.published === undefined ? undefined : dateText(data, source.published);
  const read = source.accessed === undefined ? undefined : `${messages.read.toLowerCase()} ${dateText(data, source.accessed)}`;
  return `${figure}. ${[messages.quoted(source.title), publisher, published, source.url, read].filter(Boolean).join(", ")}.`;
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
