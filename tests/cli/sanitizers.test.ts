import { expect } from "chai";
import sanitizeHtml from "sanitize-html";
import { embedCode, type EmbedCode, type EmbedRequest } from "../../src/embed/index.js";
import { feedReader, kses, mailClient } from "../embed/sanitizers.js";
import { LANGUAGES, requested, site, today, WIDGETS } from "../embed/site.js";

const RULES = {
  "the defaults of sanitize-html": sanitizeHtml.defaults,
  "rules as those of WordPress for authors": kses,
  "rules as those of readers of feeds": feedReader,
  "rules as those of mail clients": mailClient,
};

const codeOf = (changes: Partial<EmbedRequest> & Pick<EmbedRequest, "element">): Promise<EmbedCode> =>
  embedCode(requested(changes), { site, today });

/** What somebody reads: comments and tags are not seen, references are characters. */
const read = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&") // prettier-ignore
    .trim();

describe("embed code", () => {
  for (const [name, rules] of Object.entries(RULES)) {
    it(`leaves the sentence, and nothing else, under ${name}`, async () => {
      for (const language of LANGUAGES)
        for (const [element, attributes] of WIDGETS) {
          const { page, text } = await codeOf({ element, attributes, language });
          expect(read(sanitizeHtml(page, rules)), `${element} ${language}`).to.equal(text);
        }
    });

    it(`leaves the links to its sources under ${name}`, async () => {
      const { page, html } = await codeOf({ element: "stat", attributes: { metric: "displaced" } });
      const [href] = /href="https:[^"]+"/.exec(html)!;
      expect(sanitizeHtml(page, rules)).to.contain(href);
    });
  }

  it("shows no style and no script as text where a filter takes only their tags", async () => {
    const { page, frame, text } = await codeOf({ element: "stat", attributes: { metric: "displaced" }, space: "inline" });
    // The library drops comments; kses keeps them as comments.
    const onlyTags = (html: string): string => html.replace(/<\/?(script|style|iframe|link|monusco-[a-z-]+)\b[^>]*>/g, "");
    expect(read(onlyTags(page))).to.equal(text);
    expect(read(onlyTags(frame)))
      .to.not.contain("function")
      .and.to.not.contain("{");
  });
});
