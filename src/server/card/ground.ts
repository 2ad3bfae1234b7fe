import type { Reading } from "../../store/reading.js";
import type { Colours } from "./colours.js";
import { escaped } from "./xml.js";

/** What a card is drawn on. Lengths are in pixels of the card; places are told from the side where reading starts. */
export interface Ground {
  readonly reading: Reading;
  readonly width: number;
  readonly height: number;
  readonly isWide: boolean;
  readonly margin: number;
  readonly colours: Colours;
}

/** A piece of a line; what it leaves out is as the line has it. */
export interface Run {
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
}

export interface Style {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  /** Keeps the paper round the letters, over lines and areas. */
  readonly halo?: boolean;
  /** Degrees by which the words are turned round their place. */
  readonly turn?: number;
}

const FAMILY = "'Noto Sans','Noto Sans Arabic',sans-serif";
/** With Arabic letters the other way round: the font of the first name sets the weight of all. It has Latin letters too, the same ones. */
const ARABIC_FAMILY = "'Noto Sans Arabic','Noto Sans',sans-serif";
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/;

export const isRtl = ({ reading }: Pick<Ground, "reading">): boolean => reading.direction === "rtl";

const round = (value: number): number => Math.round(value * 10) / 10;

/** A place on the card, or the left edge of something that is as wide as that: mirrored where reading starts on the right. */
export const across = (ground: Ground, place: number, size = 0): number => (isRtl(ground) ? ground.width - place - size : place);

/**
 * Words at a place of the picture, whichever way the card runs.
 *
 * Which way they run is said by marks of Unicode round them, not by `direction`: the renderer of the PNG does not know that attribute, and in
 * a browser it would turn the meaning of `text-anchor` round. So both show the same.
 *
 * @param anchor the end of the words that stands at the place: `start` is the left one
 */
export function wordsAt(
  ground: Ground,
  words: string | readonly Run[],
  { x, y }: { readonly x: number; readonly y: number },
  { size, fill, bold = false, halo = false, turn }: Style,
  anchor: "start" | "middle" | "end",
): string {
  const runs: readonly Run[] = typeof words === "string" ? [{ text: words }] : words;
  const all = runs.map(({ text }) => text).join("");
  if (all.trim() === "") return "";
  const pieces = runs.map((run) => {
    const look = attributes({
      "font-size": run.size === undefined ? undefined : round(run.size),
      "font-weight": run.bold === undefined || run.bold === bold ? undefined : run.bold ? 600 : 400,
      fill: run.fill,
    });
    return look === "" ? escaped(run.text) : `<tspan${look}>${escaped(run.text)}</tspan>`;
  });
  const [open, close] = isRtl(ground) ? ["\u2067", "\u2069"] : ["", ""];
  const style = attributes({
    x: round(x),
    y: round(y),
    "font-size": round(size),
    "font-weight": bold ? 600 : undefined,
    "font-family": ARABIC.test(all) ? ARABIC_FAMILY : undefined,
    "text-anchor": anchor === "start" ? undefined : anchor,
    fill,
    transform: turn ? `rotate(${turn} ${round(x)} ${round(y)})` : undefined,
    ...(halo && {
      stroke: ground.colours.paper,
      "stroke-width": round(size / 5),
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    }),
  });
  return `<text${style}>${open}${pieces.join("")}${close}</text>`;
}

/** Attributes as they stand in a tag; those without a value are left out. */
export const attributes = (all: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(all)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escaped(String(value))}"`))
    .join("");

/** Words at a place told from the side where reading starts; `end`: they end there. */
export function words(
  ground: Ground,
  text: string | readonly Run[],
  place: { readonly x: number; readonly y: number },
  style: Style,
  edge: "start" | "middle" | "end" = "start",
): string {
  const anchor = edge === "middle" ? "middle" : (edge === "start") === isRtl(ground) ? "end" : "start";
  return wordsAt(ground, text, { x: across(ground, place.x), y: place.y }, style, anchor);
}

/** A level line. */
export const rule = (ground: Ground, x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect${attributes({ x: round(across(ground, x, width)), y: round(y), width: round(width), height, fill })}/>`;

/**
 * The whole as a document of its own.
 *
 * @param title what it is, in a few words
 * @param description the whole in words
 */
export function documentOf(ground: Ground, title: string, description: string, content: string): string {
  const { width, height, colours, reading } = ground;
  const root = attributes({
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "xml:lang": reading.language.tag,
    role: "img",
    "font-family": FAMILY,
  });
  const paper = `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`;
  return `<svg${root}><title>${escaped(title)}</title><desc>${escaped(description)}</desc>${paper}${content}</svg>\n`;
}
