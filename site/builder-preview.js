/** The preview: the very tag of the code, in a page of the width and the ground that were chosen; the same in a frame; and its sentence alone. */
import { element } from "./element.js";
import { HERE } from "./builder-parts.js";

/** The sentence, with its links. */
const sentenceNodes = (sentence) =>
  sentence.map((piece) => (typeof piece === "string" ? piece : element("a", { href: piece.url }, piece.text)));

/** The sentence as it stands inside the tag, and as mail and feeds get it. */
function wordsOf({ element: name, attributes }, sentence) {
  const isInline = name === "stat" && attributes.variant === "inline";
  if (sentence.length === 0) return [];
  return isInline ? sentenceNodes(sentence) : [element("p", {}, ...sentenceNodes(sentence))];
}

const languageOf = ({ embed }, { language }) => ({
  lang: language,
  dir: embed.isRightToLeft(language) ? "rtl" : undefined,
});

/** The tag as an element of the page: made of its attributes, never of text. */
function tagOf(parts, request, sentence) {
  const { element: name, attributes } = request;
  return element(`monusco-${name}`, { ...attributes, ...languageOf(parts, request) }, ...wordsOf(request, sentence));
}

/** Waits until the widgets below a node have rendered; their providers' news reach them after an update of their own. */
export async function settled(root) {
  const deep = (node) => [...node.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
  for (let round = 0; round < 4; round++) {
    await Promise.all(deep(root).map((one) => one.updateComplete));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What the page of a frame says of its height. */
const HEIGHT_MESSAGE = "monusco-widgets:height";

/** Higher is no widget. */
const HIGHEST = 100_000;

/** A frame of this server can be looked into: the word that there is no such page is no page of ours, and has no script. */
function isOurs(frame) {
  try {
    return frame.contentDocument.querySelector("script") !== null;
  } catch {
    return false;
  }
}

/**
 * @param {HTMLElement} ground the page of the preview
 * @param {(words: string) => void} say what cannot be shown
 */
export function buildPreview(parts, ground, say) {
  const provider = element("monusco-data", { src: new URL("dataset.json", HERE).href });
  const embedded = element("div");
  const other = element("div");
  ground.append(provider, embedded, other);
  let frame;
  let shown = "";

  window.addEventListener("message", ({ source, data }) => {
    if (!frame || source !== frame.contentWindow) return;
    const { type, height } = data ?? {};
    if (type === HEIGHT_MESSAGE && height > 0 && height < HIGHEST) frame.height = String(Math.ceil(height));
  });

  function showFrame(request) {
    const src = parts.embed.frameAddress(request, { base: HERE });
    frame = element("iframe", { title: "The widget in a frame", height: "420", src });
    frame.addEventListener("load", ({ target }) => {
      if (target === frame && !isOurs(target))
        say("The page of the frame could not be loaded. The preview in the page shows the same.");
    });
    other.append(frame);
  }

  /** @returns {Element | undefined} the widget, where it stands in the page */
  return function show(state, request, sentence) {
    const { theme, width, scheme } = state;
    ground.className = ["ground", scheme, `width-${width}`, ...(theme === "" ? [] : [`monusco-${theme}`])].join(" ");
    const key = JSON.stringify([request, state.shown, sentence]);
    // A change of width or ground leaves the widget as the reader has it.
    if (key === shown) return provider.firstElementChild ?? embedded.firstElementChild ?? undefined;
    shown = key;
    frame = undefined;
    for (const place of [provider, embedded, other]) place.replaceChildren();
    say("");
    if (state.shown === "frame") return void showFrame(request);
    if (state.shown === "words") {
      const words = wordsOf(request, sentence);
      other.append(
        element("div", languageOf(parts, request), ...(words.length > 0 ? words : ["Nothing: this widget has no sentence."])),
      );
      return undefined;
    }
    const tag = tagOf(parts, request, sentence);
    (state.data === "embedded" ? embedded : provider).append(tag);
    return tag;
  };
}
