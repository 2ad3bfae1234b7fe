/** Makes elements by the DOM alone: no markup is parsed, so no policy has anything to object to. */

type Content = string | Node | undefined | false;

/** An element with attributes and content; an attribute that is undefined is left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...content.filter((one): one is string | Node => one !== undefined && one !== false));
  return element;
}

export function button(words: string, act: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const element = make("button", { type: "button", ...attributes }, words);
  element.addEventListener("click", act);
  return element;
}

/** An element of a drawing. */
export function draw(tag: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const element: SVGElement = document.createElementNS("http://www.w3.org/2000/svg", tag as "svg");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}
