/** What filters of other people's systems leave of embed code, by their published rules. */
import type { IOptions } from "sanitize-html";

/** What WordPress lets an author without `unfiltered_html` write into a post: the list of `wp_kses_allowed_html("post")`, as far as text has it. */
const KSES_TAGS =
  "address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup dd del details dfn div dl dt em fieldset figure figcaption font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object ol p pre q rb rp rt rtc ruby s samp section small span strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul var video".split(
    " ",
  );

/** Kses takes tags away and leaves what is between them, of scripts and styles too. */
export const kses: IOptions = {
  allowedTags: KSES_TAGS,
  allowedAttributes: {
    "*": ["class", "dir", "id", "lang", "title", "hidden", "role", "data-*", "aria-*"],
    a: ["href", "rel", "rev", "name", "target"],
  },
  nonTextTags: [],
};

/** What readers of feeds commonly show: text, links, pictures; nothing that runs, no form, no class. */
export const feedReader: IOptions = {
  allowedTags:
    "a b blockquote br cite code dd dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img li ol p pre q s small strong sub sup table tbody td th thead tr u ul".split(
      " ",
    ),
  allowedAttributes: { a: ["href", "title"], img: ["src", "alt", "width", "height"] },
  allowedSchemes: ["http", "https", "mailto"],
};

/** What mail clients commonly keep of a message's body: no script, no style sheet of the body, no element that they do not know. */
export const mailClient: IOptions = {
  allowedTags:
    "a abbr b blockquote br center cite code dd div dl dt em font h1 h2 h3 h4 h5 h6 hr i img li ol p pre q s small span strike strong sub sup table tbody td tfoot th thead tr u ul".split(
      " ",
    ),
  allowedAttributes: {
    "*": ["align", "bgcolor", "dir", "lang", "style", "title"],
    a: ["href", "target"],
    img: ["src", "alt", "width", "height"],
  },
  allowedSchemes: ["http", "https", "mailto"],
};
