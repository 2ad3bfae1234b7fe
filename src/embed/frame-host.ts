/** A widget in a frame, for pages that let no script of others in: the code that is pasted, and the few lines that fit the frame's height. */
import { attributeText } from "./html.js";

/** What a frame's page says to the page around it, `{ type, height }`, and what it is asked by. */
export const HEIGHT_MESSAGE = "monusco-widgets:height";
export const ASK_MESSAGE = "monusco-widgets:ask";

/**
 * For the page around: takes a height only from one of its own frames, from the origin that the frame was given, and only a number. A frame
 * in a sandbox has no origin; it still can do no more than set its own height. The script keeps nothing, so twice does no harm.
 */
const RESIZE_SCRIPT =
  `(function(d,f,i){addEventListener("message",function(e){var m=e.data||0,h=m.height;` +
  `if(m.type==="${HEIGHT_MESSAGE}"&&typeof h==="number"&&h>=0&&h<1e5)` +
  `for(f=d.querySelectorAll(".monusco-frame iframe"),i=f.length;i--;)if(f[i].contentWindow===e.source&&` +
  `(e.origin==="null"?f[i].hasAttribute("sandbox"):!f[i].src.indexOf(e.origin+"/")))f[i].style.height=h+"px"});` +
  `for(f=d.querySelectorAll(".monusco-frame iframe"),i=f.length;i--;)f[i].contentWindow.postMessage({type:"${ASK_MESSAGE}"},"*")` +
  `})(document)`;

/** A name for the frames of one address, the same each time. */
function nameOf(src: string): string {
  let sum = 0;
  for (const sign of src) sum = (sum * 31 + sign.codePointAt(0)!) % 0x7fffffff;
  return `monusco-frame-${sum.toString(36)}`;
}

interface Asked {
  readonly src: string;
  /** What the frame is called where it is not seen. */
  readonly title: string;
  /** Of `frameHeights`: in pixels, from a width of the column on. */
  readonly heights: readonly { readonly width: number; readonly height: number }[];
}

/** The frame, the style that keeps its room until its page has told its height, and the script; each of them alone leaves a frame that works. */
export function iframeCode({ src, title, heights }: Asked): {
  readonly html: string;
  readonly style: string;
  readonly script: string;
} {
  const name = nameOf(src);
  const usual = heights[Math.floor(heights.length / 2)]?.height ?? 400;
  const html =
    `<div class="monusco-frame ${name}">` +
    `<iframe src="${attributeText(src)}" title="${attributeText(title)}" loading="lazy" width="100%" height="${usual}" frameborder="0"></iframe></div>`;
  const rules = heights.map(({ width, height }, index) => {
    const rule = `.${name} iframe{height:${height}px}`;
    return index === 0 ? rule : `@container (min-width:${width}px){${rule}}`;
  });
  // By the column, not the window; in a float it is as wide as a frame without a width.
  const box = `.${name}{container-type:inline-size;contain-intrinsic-inline-size:300px}.${name} iframe{display:block;width:100%;border:0}`;
  return { html, style: [box, ...rules].join("\n"), script: RESIZE_SCRIPT };
}
