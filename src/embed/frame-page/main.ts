/**
 * The page of a frame: makes the one element that its address asks for, or takes the one that a server has rendered into it. It lies beside the
 * bundles as monusco-frame.js.
 */
import { isRightToLeft } from "../../i18n/closest-direction.js";
import { tellHeight } from "./height.js";
import { readQuery, type Query } from "./query.js";

const { body, documentElement: page } = document;
const element = body.dataset.element!;

const beside = (file: string): string => new URL(file, import.meta.url).href;

/** A style sheet that the page waits for, so that nothing is shown twice; one that fails is done without. */
function styled(theme: string): Promise<unknown> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = beside(`themes/${theme}.css`);
  const done = new Promise((resolve) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", resolve);
  });
  document.head.append(link);
  return done;
}

/** The page is called by what it shows. */
function nameAfter(widget: Element): void {
  const root = widget.shadowRoot;
  const named = root?.querySelector("h1, h2, h3, h4, h5, h6, .label, figcaption");
  const name = named ? named.textContent : root?.querySelector<HTMLElement>(".value")?.title;
  const words = name
    ?.replace(/\s+/g, " ")
    .replace(/\s*[:,]\s*$/, "")
    .trim();
  if (words) document.title = words;
}

function fill(query: Query): Element {
  const widget = document.createElement(`monusco-${element}`);
  for (const [name, value] of query.attributes) widget.setAttribute(name, value);
  if (query.isEmbedded) {
    body.append(widget);
    return widget;
  }
  const data = document.createElement("monusco-data");
  data.setAttribute("src", beside("../dataset.json"));
  if (query.now !== undefined) data.setAttribute("now", query.now);
  data.append(widget);
  body.append(data);
  return widget;
}

/** On a static page: the address says what it is. */
async function make(): Promise<void> {
  const list = (name: string): readonly string[] => (body.dataset[name] ?? "").split(" ").filter(Boolean);
  const query = readQuery(location.search, { attributes: list("attributes"), flags: list("flags"), themes: list("themes") });
  page.lang = query.lang;
  page.dir = isRightToLeft(query.lang) ? "rtl" : "ltr";
  page.dataset.scheme = query.scheme;
  for (const { where, message } of query.problems) console.warn(`monusco-frame: ${where} ${message}`);
  try {
    await Promise.all([
      import(beside(query.isEmbedded ? "monusco-widgets.js" : "monusco-widgets.core.js")),
      query.theme === undefined ? undefined : styled(query.theme),
    ]);
    const widget = fill(query);
    tellHeight(widget, element);
    new ResizeObserver(() => nameAfter(widget)).observe(widget);
  } catch (error) {
    // What stands there for readers without scripts serves these, too.
    console.error("monusco-frame:", error);
    const words = document.querySelector("template")?.content.cloneNode(true);
    if (words) body.append(words);
  }
}

/**
 * On a server's page everything is there, and the address was understood. Its height is told before the bundle comes. The data are inside the page
 * or at an address that it names, so it never needs those of the large bundle.
 */
async function takeOver(widget: Element): Promise<void> {
  // A browser that does not know declarative shadow roots shows the sentence until the bundle has come.
  const isRendered = widget.shadowRoot !== null;
  if (isRendered) tellHeight(widget, element);
  try {
    await import(beside("monusco-widgets.core.js"));
    if (!isRendered) tellHeight(widget, element);
  } catch (error) {
    // What the server has rendered stays.
    console.error("monusco-frame:", error);
  }
}

const rendered = body.querySelector(`monusco-${element}`);
await (rendered ? takeOver(rendered) : make());
