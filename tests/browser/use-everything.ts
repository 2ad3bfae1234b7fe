/** Does on a page what its readers can do with the widgets. */
import { until } from "./page.js";
import { settle } from "./render.js";

/** Whether the page runs in Chromium, which alone has this name of a thing that every engine has. */
export const isChromium = "chrome" in window;

type Page = Window & typeof globalThis;

/** Elements of the page and, through all shadow roots, of its widgets. */
export function everywhere<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): readonly E[] {
  const inside = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
    shadowRoot ? everywhere<E>(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<E>(selector), ...inside];
}

/** One of each kind of widget and each thing that it opens: a page of twenty widgets has many of the same. */
const oneOfEach = (elements: readonly HTMLElement[]): readonly HTMLElement[] => [
  ...new Map(
    elements.map((one) => [
      `${(one.getRootNode() as Partial<ShadowRoot>).host?.localName} ${one.getAttribute("popovertarget")}`,
      one,
    ]),
  ).values(),
];

/** Where the click on a link of ours would save a file, only its kind is noted: of these engines some ask where to. */
function noteFiles(page: Page): { readonly files: string[]; readonly undo: () => void } {
  const files: string[] = [];
  const createObjectURL = page.URL.createObjectURL.bind(page.URL);
  page.URL.createObjectURL = (blob: Blob) => {
    files.push(blob.type);
    return createObjectURL(blob);
  };
  const { prototype } = page.HTMLAnchorElement;
  Object.defineProperty(prototype, "click", { configurable: true, value: () => undefined });
  return {
    files,
    undo() {
      page.URL.createObjectURL = createObjectURL;
      Reflect.deleteProperty(prototype, "click");
    },
  };
}

/** @returns how many popovers were open, and the kinds of the files that were made */
export async function useEverything(page: Page): Promise<{ readonly popovers: number; readonly files: readonly string[] }> {
  const { document } = page;
  const all = <E extends HTMLElement = HTMLElement>(selector: string): readonly E[] => everywhere<E>(document, selector);

  let popovers = 0;
  for (const button of oneOfEach(all("[popovertarget]:not([popovertargetaction])"))) {
    button.click();
    await new Promise((resolve) => setTimeout(resolve));
    const popover = (button.getRootNode() as ShadowRoot).querySelector<HTMLElement>("[popover]:popover-open");
    if (!popover) continue;
    popovers++;
    popover.querySelector<HTMLElement>("[part=copy]")?.click();
    popover.hidePopover();
  }

  for (const summary of oneOfEach(all("summary"))) summary.click();
  for (const range of all<HTMLInputElement>("input[type=range]")) {
    range.focus();
    range.dispatchEvent(new page.KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    range.value = "1";
    range.dispatchEvent(new page.Event("input", { bubbles: true }));
  }
  for (const type of ["pointermove", "pointerdown", "pointerup"])
    for (const drawing of oneOfEach(all("svg[viewBox]")))
      drawing.dispatchEvent(new page.PointerEvent(type, { bubbles: true, clientX: 300, clientY: 300 }));
  for (const site of all("[role=option]").slice(0, 3)) {
    site.dispatchEvent(new page.MouseEvent("click", { bubbles: true }));
    site.dispatchEvent(new page.KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
  }
  for (const event of all("[part=event-button]").slice(0, 2)) event.click();
  for (const event of all("[part=event-link]").slice(0, 2)) event.click();
  for (const kind of all("[part=kind]").slice(0, 2)) kind.click();
  for (const choice of all<HTMLSelectElement>("select")) {
    choice.selectedIndex = choice.options.length - 1;
    choice.dispatchEvent(new page.Event("change", { bubbles: true }));
  }
  await settle(document);
  for (const button of all("[part=show-all]")) button.click();
  await settle(document);

  const { files, undo } = noteFiles(page);
  // One of each name: a drawing that is made on request takes WebKit a second or more.
  const buttons = all("[part=download], [part=link]:is(button)");
  for (const button of new Map(buttons.map((one) => [one.textContent.trim(), one])).values()) button.click();
  undo();
  await settle(document);

  for (const [language, words] of [
    ["ar", "مليون"],
    ["sw", "milioni"],
    ["en", "million"],
  ] as const) {
    document.documentElement.lang = language;
    const card = document.querySelector("#card")!;
    await until(() => card.shadowRoot!.textContent.includes(words), `the words of ${language}`);
    await settle(document);
  }
  return { popovers, files };
}
