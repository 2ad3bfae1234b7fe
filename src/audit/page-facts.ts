import { blockedThings, layoutShift, OWN_FILE, requestTo } from "./network.js";
import { classOf, isOurs, type Place, type View } from "./places.js";
import type { PageFacts, WidgetFacts } from "./report.js";

const SCRIPT = /\/monusco-widgets[^/?#]*\.js([?#]|$)/;

/** The scripts of ours that a page asks for, each address once. */
export const scriptsOf = (page: Document): readonly HTMLScriptElement[] => {
  const all = [...page.querySelectorAll<HTMLScriptElement>("script[src]")].filter(({ src }) => SCRIPT.test(src));
  return [...new Map(all.map((one) => [one.src, one])).values()];
};

/** Whether room is kept for widgets that are not there yet: by our style sheet, or by rules of it within the page. */
const hasStylesheet = (page: Document): boolean =>
  [...page.querySelectorAll<HTMLLinkElement>("link[rel~=stylesheet][href]")].some(({ href }) => OWN_FILE.test(href)) ||
  [...page.querySelectorAll("style")].some(({ textContent }) => /monusco-[^{}]*:not\(:defined\b/.test(textContent ?? ""));

/** What is to be known of the page. */
export async function pageFacts(all: readonly Place[], widgets: readonly WidgetFacts[]): Promise<PageFacts> {
  const unreachable = widgets.flatMap(({ data }) =>
    data.address !== undefined && data.failure?.startsWith("unreachable") ? [data.address] : [],
  );
  const [blocked, shift] = await Promise.all([blockedThings([...new Set(unreachable)]), layoutShift()]);
  const versions = all.flatMap(({ element }) => (isOurs(element) ? (classOf(element)?.version ?? []) : []));
  const policies = document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]');
  const sandbox = frameElementOf(window)?.getAttribute("sandbox");
  return {
    address: location.href,
    language: document.documentElement.lang,
    scripts: scriptsOf(document).map(({ src, integrity }) => {
      const request = requestTo(src, window);
      return { address: src, hasIntegrity: integrity !== "", ...(request && { request }) };
    }),
    versions: [...new Set(versions)],
    hasStylesheet: hasStylesheet(document),
    policies: [...policies].map(({ content }) => content.replace(/\s+/g, " ").trim()),
    hasTrustedTypes: "trustedTypes" in window,
    ...(typeof sandbox === "string" && { sandbox }),
    blocked: blocked.map(({ directive, address }) => `${directive} ${address}`),
    ...(shift !== undefined && { shift }),
  };
}

/** The frame that the page stands in, where its page may be looked into. */
function frameElementOf(view: View): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
