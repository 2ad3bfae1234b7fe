/** The builder as its visitors use it: opened in a frame, set by events of its own controls, read from what it shows. */
import { until } from "./page.js";
import { settle, shownText } from "./render.js";

let frame: HTMLIFrameElement | undefined;

/** An open builder. */
export interface Builder {
  readonly page: Document;
  readonly window: Window;
  /** Presses a radio button or a checkbox of an option, by its value; the only one without. */
  readonly press: (option: string, value?: string) => Promise<void>;
  /** Sets a list or a field of an option, as a reader who leaves it. */
  readonly set: (option: string, value: string) => Promise<void>;
  /** The code of a block; the channel must be chosen. */
  readonly code: (block: string) => string;
  /** The widget of the preview in the page. */
  readonly widget: () => Element;
  readonly previewText: () => string;
  readonly fact: (name: string) => string;
}

export function closeBuilder(): void {
  frame?.remove();
  frame = undefined;
}

export async function openBuilder(hash = "", { width = 1200 } = {}): Promise<Builder> {
  closeBuilder();
  const opened = document.createElement("iframe");
  frame = opened;
  opened.title = "builder";
  opened.width = String(width);
  opened.height = "900";
  opened.setAttribute("frameborder", "0");
  opened.src = `/served/builder${hash}`;
  const loaded = new Promise((resolve) => opened.addEventListener("load", resolve, { once: true }));
  document.body.append(opened);
  await loaded;
  const page = opened.contentDocument!;
  const find = <E extends Element>(selector: string): E => {
    const found = page.querySelector<E>(selector);
    if (!found) throw new Error(`the builder has no ${selector}`);
    return found;
  };
  const verdict = (): string => find("#verdict").textContent;
  await until(() => !verdict().startsWith("Loading"), "the builder");
  const widget = (): Element => find("#ground :is(monusco-data, div) > :not(iframe)");
  /** The code is made in a turn of its own. */
  const shown = async (): Promise<void> => {
    await until(() => find("#result").getAttribute("aria-busy") === "false", "the code of what was chosen");
    await settle(find("#ground"));
  };
  await shown();
  return {
    page,
    window: opened.contentWindow!,
    press: async (option, value) => {
      const which = value === undefined ? "" : `[value="${value}"]`;
      find<HTMLInputElement>(`[data-option="${option}"] input${which}`).click();
      await shown();
    },
    set: async (option, value) => {
      const control = find<HTMLInputElement | HTMLSelectElement>(`[data-option="${option}"] :is(select, input)`);
      control.value = value;
      control.dispatchEvent(new Event("change", { bubbles: true }));
      await shown();
    },
    code: (block) => find<HTMLTextAreaElement>(`[data-code="${block}"]`).value,
    widget,
    previewText: () => shownText(widget()),
    fact: (name) => {
      const term = [...page.querySelectorAll("dt")].find((one) => one.textContent === name);
      return term?.nextElementSibling?.textContent ?? "";
    },
  };
}
