/** Pastes code into a blank page, which a server then sends as any page, and opens it. */
import { until } from "./page.js";

/** As wide as the column of the preview, without a bar to scroll with. */
const WIDTH = 640;
const MARGIN = 8;

const frames: HTMLIFrameElement[] = [];

export interface Pasted {
  readonly window: Window & {
    readonly recorded: {
      readonly errors: string[];
      readonly warnings: string[];
      readonly thrown: string[];
      readonly violations: string[];
    };
  };
  readonly page: Document;
}

export function closePasted(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

let count = 0;

/** A blank page with code in its body; with `policy` it allows that and nothing else. */
function pageOf(body: string, policy: readonly string[]): string {
  const own = `${location.origin}/tests/pages/record.js`;
  const lines = policy.map((line) => (line.startsWith("script-src ") ? `${line} ${own}` : line));
  const content = ["default-src 'none'", "require-trusted-types-for 'script'", ...lines].join("; ");
  const meta = policy.length > 0 ? `<meta http-equiv="Content-Security-Policy" content="${content}">` : "";
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8">${meta}<title>Blank</title><script src="/tests/pages/record.js"></script></head>
  <body>
${body}
  </body>
</html>`;
}

/** How a page is opened: with `policy` it allows that and nothing else; `size` of its frame, in pixels. */
interface PasteOptions {
  readonly policy?: readonly string[];
  readonly size?: { readonly width: number; readonly height: number };
}

const SIZE = { width: WIDTH + 2 * MARGIN, height: 12_000 };

export async function paste(body: string, { policy = [], size = SIZE }: PasteOptions = {}): Promise<Pasted> {
  count += 1;
  const address = `/pasted/page-${count}`;
  await fetch(address, { method: "PUT", body: pageOf(body, policy) });
  const frame = document.createElement("iframe");
  frames.push(frame);
  frame.title = "pasted";
  frame.width = String(size.width);
  frame.height = String(size.height);
  frame.setAttribute("frameborder", "0");
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return { window: frame.contentWindow as Pasted["window"], page: frame.contentDocument! };
}

/** Waits for a text to become what it should be, and gives what it is: the comparison is for the test. */
export async function eventually(read: () => string, wanted: string): Promise<string> {
  await until(() => read() === wanted, "it").catch(() => undefined);
  return read();
}
