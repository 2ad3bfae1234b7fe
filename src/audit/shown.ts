/** What a widget shows and what its page wrote into it, as one line each. */

const UNHEARD = "[popover], [hidden], [aria-hidden=true], .print-only, style, script";
const BLOCKS = /^(p|li|ul|ol|dl|dt|dd|div|section|figure|figcaption|summary|details|table|tr|td|th|h[1-6])$/;

const oneLine = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();

/** The words of a node as they are heard, through slots and shadow roots. */
function heardIn(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? "";
  if (node.nodeType !== 1) return "";
  const element = node as HTMLElement;
  if (element.matches(UNHEARD)) return "";
  if (element.localName === "svg") return ` ${element.getAttribute("aria-label") ?? ""} `;
  const assigned = element.localName === "slot" ? (element as HTMLSlotElement).assignedNodes() : [];
  const inner = assigned.length > 0 ? assigned : (element.shadowRoot?.querySelectorAll(".root") ?? element.childNodes);
  const words = [...inner].map(heardIn).join("");
  return BLOCKS.test(element.localName) || element.shadowRoot ? ` ${words} ` : words;
}

export const shownIn = (element: Element): string => oneLine(heardIn(element));

/** The sentence that the page wrote inside the tag; empty where there is none. */
export const sentenceIn = (element: Element): string =>
  oneLine([...element.childNodes].map((node) => (element.localName === "monusco-data" ? "" : (node.textContent ?? ""))).join(""));

const ZEROS = { arabic: 0x660, persian: 0x6f0 };

/** Digits of Arabic and Persian as those of Europe. */
const european = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code < ZEROS.persian ? ZEROS.arabic : ZEROS.persian));
  });

/** The numbers of a text by their significant digits: "5.28 million", "5,28 millions" and "5 280 000" are the same. */
export const numbersIn = (text: string): readonly string[] =>
  (european(text).match(/\d+(?:[.,\u066b\u066c'’\u00a0\u202f ]\d+)*/g) ?? []).map((number) =>
    number.replace(/\D/g, "").replace(/(?<=[1-9])0+$/, ""),
  );

/**
 * Whether a sentence says numbers, but not that of the figure.
 *
 * @param figure as it is shown
 * @param value the same, exactly
 */
export function isStale(sentence: string, figure: string, value: string): boolean {
  const said = numbersIn(sentence);
  const known = [...numbersIn(figure), ...numbersIn(value)];
  return said.length > 0 && known.length > 0 && !said.some((one) => known.includes(one));
}
