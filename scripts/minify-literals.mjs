/**
 * How the text of `html`, `svg` and `css` templates is made smaller: white space and comments, nothing else.
 *
 * The minifiers that come with the plugin know the CSS and the inline elements of years ago: they drop what they do not know, and the
 * spaces around a `<data>` or an element of ours. Here a run of white space becomes one space, never none, wherever text can be.
 */

/** Stands for an expression while the parts of a template are one text. */
const PLACEHOLDER = "\ue000";

const STRING = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const COMMENT = new RegExp(String.raw`(${STRING})|/\*[\s\S]*?\*/`, "g");
const SPACE = new RegExp(String.raw`(${STRING})|\s*([{};,])\s*|(:)\s+|\s+`, "g");

/** CSS without comments, and with white space only where it can mean something. What stands in quotes stays as it is. */
export const smallCss = (css) =>
  css
    .replace(COMMENT, (_, string) => string ?? "")
    .replace(SPACE, (_, string, mark, colon) => string ?? mark ?? colon ?? " ")
    .replaceAll(";}", "}")
    .trim();

/** Markup without comments; every run of white space is one space. */
export const smallMarkup = (html) => html.replace(/<!--[\s\S]*?-->/g, "").replace(/\s+/g, " ");

/** What rollup-plugin-html-literals asks for. */
export const strategy = {
  getPlaceholder: () => PLACEHOLDER,
  combineHTMLStrings: (parts, placeholder) => parts.map((part) => part.text).join(placeholder),
  minifyHTML: (html) => smallMarkup(html),
  minifyCSS: (css) => smallCss(css),
  splitHTMLByPlaceholder: (html, placeholder) => html.split(placeholder),
};
