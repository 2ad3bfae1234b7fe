/** What this server has, for people who have come to its address: each element with its pages, and the files. */
import { choicesOf } from "../../embed/choices.js";
import type { ElementOption } from "../../embed/elements.js";
import { elementHtml, sentenceHtml, startTag } from "../../embed/html.js";
import { isRequired } from "../../embed/request.js";
import { readingOf } from "../../embed/sentence/sentence.js";
import { nameOf } from "../../embed/title.js";
import { dateText } from "../../components/shared/text.js";
import type { Dataset } from "../../data/schema.js";
import type { Reading } from "../../store/reading.js";
import { CARD_ELEMENTS } from "../card/card.js";
import type { Body } from "../answer.js";
import { policyHash } from "../digest.js";
import type { Current } from "../dataset/service.js";
import type { Server } from "../server.js";
import { HOME, type HomeLanguage, type HomeWords } from "./home-words.js";

const STYLE =
  ":root{color-scheme:light dark}body{max-width:44rem;margin:0 auto;padding:2.5rem 1rem 4rem;font:1.0625rem/1.55 system-ui,sans-serif;color:light-dark(#1a1a1a,#e8e8e8);background:light-dark(#fff,#161616)}" +
  "h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.125rem;margin:2.5rem 0 .5rem}p{margin:0 0 .75rem}" +
  "ul{list-style:none;margin:0;padding:0}li{padding:.625rem 0;border-block-start:1px solid light-dark(#ddd,#3a3a3a)}" +
  ".forms{display:block;font-size:.9375rem;color:light-dark(#555,#b4b4b4)}.forms a{margin-inline-end:.75rem}" +
  "a{color:light-dark(#00539f,#8ec1ff)}code{font-family:ui-monospace,monospace;font-size:.9em;overflow-wrap:anywhere}";

const styleHash = policyHash(STYLE);

const text = (words: string): string => sentenceHtml([words]);

const link = (href: string, words: string): string => elementHtml("a", { href }, text(words));

/** Attributes without which an element shows nothing: the first that the dataset offers. */
function neededBy({ attributes }: ElementOption, dataset: Dataset, { language }: Reading): Readonly<Record<string, string>> {
  const needed = attributes
    .filter(isRequired)
    .map(({ name, choices }) => [name, choicesOf(choices!, dataset, language, {})[0]?.value ?? ""]);
  return Object.fromEntries(needed) as Record<string, string>;
}

function item(
  option: ElementOption,
  {
    reading,
    dataset,
    words,
    up,
  }: { readonly reading: Reading; readonly dataset: Dataset; readonly words: HomeWords; readonly up: string },
): string {
  const { name } = option;
  const attributes = neededBy(option, dataset, reading);
  const query = new URLSearchParams({ lang: reading.language.tag, ...attributes }).toString();
  // All of it is about the one mission.
  const suffix = `${reading.language.messages.comma}${dataset.mission.acronym}`;
  const own = nameOf(name, attributes, reading, dataset);
  const title = name === "brief" ? reading.text(dataset.title).value : own.endsWith(suffix) ? own.slice(0, -suffix.length) : own;
  const forms = [
    link(`${up}snapshot/${name}.html?${query}`, words.withoutScript),
    link(`${up}snapshot/${name}.txt?${query}`, words.asText),
    link(`${up}snapshot/${name}.md?${query}`, "Markdown"),
    link(`${up}snapshot/${name}.json?${query}`, "JSON"),
    ...(CARD_ELEMENTS.some((one) => one === name) ? [link(`${up}card/${name}.svg?${query}`, words.picture)] : []),
  ];
  return `<li><code>${text(name)}</code> ${link(`${up}embed/${name}/?${query}`, title)}<span class="forms">${forms.join(" ")}</span></li>`;
}

/** @param up from the address to the base: empty, or `../` */
export async function homePage({ elements }: Server, { dataset }: Current, tag: HomeLanguage, up: string): Promise<Body> {
  const words = HOME[tag];
  const reading = await readingOf({ element: "", attributes: {}, language: tag, today: dataset.updated });
  const around = { reading, dataset, words, up };
  const files = words.files.map(([address, what]) => `<li>${address.includes("=") ? `<code>/${text(address)}</code>` : link(`${up}${address}`, `/${address}`)} ${text(what)}</li>`); // prettier-ignore
  const body = `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(words.title)}</title>
${startTag("meta", { name: "description", content: words.intro })}
${startTag("link", { rel: "alternate", type: "application/atom+xml", href: `${up}feed.xml?lang=${tag}`, title: reading.text(dataset.title).value })}
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${text(words.title)}</h1>
<p>${text(words.intro)}</p>
<p>${text(words.updated(dateText(reading, dataset.updated)))}</p>
<h2>${text(words.elements)}</h2>
<p>${text(words.howTo)}</p>
<ul>
${elements.map((one) => item(one, around)).join("\n")}
</ul>
<h2>${text(words.more)}</h2>
<ul>
${files.join("\n")}
</ul>
</main>
</body>
</html>
`;
  return {
    body,
    type: "text/html; charset=utf-8",
    language: tag,
    policy: ["default-src 'none'", `style-src ${await styleHash}`, "base-uri 'none'", "form-action 'none'"],
    headers: { vary: "Accept-Language" },
  };
}
