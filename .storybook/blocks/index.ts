/** The blocks that pages of the site are made of. */
export { Accessibility } from "./accessibility.js";
export { Fields } from "./dataset.js";
export { EmbedCode } from "./embed-code.js";
export { Decisions, Guide } from "./guide.js";
export { Api, ElementTitle } from "./reference.js";
export { EveryState } from "./states.js";
export { Styling } from "./styling.js";
