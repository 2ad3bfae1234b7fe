/** A snapshot as a whole document, which shows itself and fetches nothing but the bundle, where that is asked for. */
import { elementHtml, startTag } from "../embed/html.js";
import { fileAt, type IntegrityFile } from "../embed/site.js";
import type { Snapshot } from "../embed/snapshot/index.js";

/** What is around the snapshot. */
export interface Page {
  readonly language: string;
  readonly isRightToLeft: boolean;
  readonly title: string;
  /** Where the files of the widgets lie; without it the page has no script. */
  readonly base?: string;
  readonly integrity: IntegrityFile;
  /** What the widget asks once it has taken over. */
  readonly src?: string;
}

/** A semicolon would begin another directive, and a comma another policy. */
const source = (address: string): string => address.replace(/;/g, "%3B").replace(/,/g, "%2C");

const BUNDLE = "monusco-widgets.js";

/** The policy of the page: nothing but its own styles, its bundle and its dataset. */
function policyOf({ styles }: Snapshot, { base, integrity, src }: Page): string {
  const folder = base === undefined ? undefined : source(fileAt({ base, version: integrity.version }, ""));
  return [
    "default-src 'none'",
    `style-src ${styles.join(" ")}`,
    "img-src https: data:",
    ...(folder === undefined ? [] : [`script-src ${folder}`]),
    ...(folder === undefined || src === undefined ? [] : [`connect-src ${source(src)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The document; its script lies at a base and is named by its hash where the build has told it. */
export function pageOf(snapshot: Snapshot, page: Page): string {
  const { language, isRightToLeft, title, base, integrity } = page;
  const hash = integrity.files[BUNDLE];
  const script =
    base === undefined
      ? []
      : [
          elementHtml(
            "script",
            {
              type: "module",
              src: fileAt({ base, version: integrity.version }, BUNDLE),
              integrity: hash,
              crossorigin: hash === undefined ? undefined : true,
            },
            "",
          ),
        ];
  return [
    "<!doctype html>",
    startTag("html", { lang: language, dir: isRightToLeft ? "rtl" : undefined }),
    "<head>",
    startTag("meta", { charset: "utf-8" }),
    startTag("meta", { "http-equiv": "Content-Security-Policy", content: policyOf(snapshot, page) }),
    startTag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    startTag("meta", { name: "color-scheme", content: "light dark" }),
    elementHtml("title", {}, title.replace(/&/g, "&amp;").replace(/</g, "&lt;")),
    ...script,
    "</head>",
    "<body>",
    snapshot.html,
    "</body>",
    "</html>",
  ].join("\n");
}
