/** What DOMPurify, by its defaults, leaves of embed code: in a browser, where it runs. */
import { expect } from "chai";
import DOMPurify from "dompurify";
import { embedCode } from "../../src/embed/index.js";
import { LANGUAGES, requested, site, today, WIDGETS } from "../embed/site.js";

describe("embed code under DOMPurify", () => {
  for (const language of LANGUAGES) {
    it(`is the sentence, with its links, in ${language}`, async () => {
      for (const [element, attributes] of WIDGETS) {
        const { page, text, html } = await embedCode(requested({ element, attributes, language }), { site, today });
        const left = DOMPurify.sanitize(page, { RETURN_DOM_FRAGMENT: true });
        expect(left.textContent.trim(), element).to.equal(text);
        const links = html.match(/href="/g)?.length ?? 0;
        expect(left.querySelectorAll("a[href^=https], a[href^=http]").length, element).to.equal(links);
        expect(left.querySelectorAll("script, iframe").length).to.equal(0);
      }
    });
  }

  it("is the whole widget where the filter is told to let our elements through", async () => {
    const { page, tag } = await embedCode(requested({ element: "stat", attributes: { metric: "displaced", trend: true } }), {
      site,
      today,
    });
    const left = DOMPurify.sanitize(page, {
      CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^monusco-/, attributeNameCheck: /^(metric|trend|lang|scope|src)$/ },
    });
    expect(left).to.contain('<monusco-stat metric="displaced" trend="" lang="en">').and.to.contain("<monusco-data");
    expect(left.endsWith("</p></monusco-stat>")).to.equal(tag.endsWith("</p></monusco-stat>"));
  });
});
