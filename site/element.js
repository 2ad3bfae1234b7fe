/** An element with its attributes and children; without the attributes that are undefined, and empty where one is `true`. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(attribute, value === true ? "" : value);
  made.append(...children);
  return made;
}

/** Words in which `backticks` mark code, as the manifest has them. */
export const withCode = (words) =>
  words.split(/`([^`]*)`/).map((piece, index) => (index % 2 === 0 ? piece : element("code", {}, piece)));
