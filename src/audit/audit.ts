import { directionAt } from "../i18n/closest-direction.js";
import { languageAt } from "../i18n/closest-language.js";
import { look } from "./look.js";
import { Marks } from "./marks.js";
import { Panel } from "./panel.js";
import { OVERLAY } from "./places.js";
import type { Report } from "./report.js";
import { STYLE } from "./style.js";
import { wordsFor } from "./words.js";

/** What may change what there is to see. */
const NEWS = ["monusco-data-ready", "monusco-data-error", "load"];

function createOverlay(): { readonly host: HTMLElement; readonly refresh: () => Promise<Report>; readonly open: () => void } {
  const words = wordsFor(languageAt(document.documentElement));
  const host = document.createElement(OVERLAY);
  const shadow = host.attachShadow({ mode: "open" });
  const isMirrored = directionAt(document.documentElement) === "rtl";
  const marks = new Marks(isMirrored);
  const before = focused();

  let looks = 0;

  const refresh = async (): Promise<Report> => {
    const number = ++looks;
    const { report, seen } = await look();
    // Overtaken by a later look, or closed meanwhile.
    if (number !== looks || !host.isConnected) return report;
    marks.show(seen, report.findings);
    panel.show(report, seen);
    return report;
  };
  const again = (): void => void refresh().catch(complain);
  const close = (): void => {
    marks.close();
    for (const type of NEWS) removeEventListener(type, again, { capture: true });
    const hadFocus = document.activeElement === host;
    host.remove();
    if (hadFocus && before !== document.body) before?.focus({ preventScroll: true });
  };
  const panel = new Panel(words, { again, close }, isMirrored);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(marks.svg, panel.element);
  host.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });

  const open = (): void => {
    document.body.append(host);
    // Above whatever the page has, where the engine knows a top layer for it.
    if ("popover" in HTMLElement.prototype) {
      host.setAttribute("popover", "manual");
      host.showPopover();
    }
    marks.open();
    for (const type of NEWS) addEventListener(type, again, { capture: true });
    panel.focus();
  };
  return { host, refresh, open };
}

const complain = (error: unknown): void => console.warn("monusco-audit: the page could not be looked at.", error);

/** What has the focus, through shadow roots. */
function focused(): HTMLElement | null {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  return one as HTMLElement | null;
}

/** Until the page is parsed and its first widgets have drawn themselves. */
async function settled(): Promise<void> {
  if (document.readyState !== "complete") await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  await new Promise((resolve) => setTimeout(resolve));
}

/** The overlay that is open, if its element still stands on the page. */
let current: ReturnType<typeof createOverlay> | undefined;

/**
 * Looks at the page and shows what is there. A second call looks again. Nothing is thrown, and nothing of the page is changed.
 *
 * @returns what was found, for the console; undefined where the page could not be looked at, or another copy of this module shows it already
 */
export async function audit(): Promise<Report | undefined> {
  try {
    await settled();
    const isOpen = document.querySelector(OVERLAY) !== null;
    if (isOpen && !current?.host.isConnected) return undefined;
    if (!isOpen) {
      current = createOverlay();
      current.open();
    }
    return await current!.refresh();
  } catch (error) {
    complain(error);
    return undefined;
  }
}
