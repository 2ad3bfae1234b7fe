import type { FigureMessages } from "./messages/figures.js";
import type { HandoverMessages } from "./messages/handover.js";
import type { PageMessages } from "./messages/page.js";

export type { ChangeWords } from "./messages/figures.js";

/** Every word of the interface. English defines the keys; a plural or a word order that differs is a function. */
export interface Messages extends FigureMessages, HandoverMessages, PageMessages {}
