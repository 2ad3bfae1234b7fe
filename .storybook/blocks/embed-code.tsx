/** The code that puts an element on a page: made by the function that the builder and the command line use. */
import { Source } from "@storybook/addon-docs/blocks";
import { useEffect, useState } from "react";
import manifest from "../../custom-elements.json" with { type: "json" };
import { elementsOf, embedCode, problemsOf, type EmbedRequest, type Manifest } from "../../src/embed/index.js";
import { EXAMPLE_BASE, type Site } from "../../src/embed/site.js";
import { VERSION } from "../../src/version.js";
import { real } from "../../stories/datasets.js";
import { isDark } from "../theme.js";
import { pageAddress } from "./addresses.js";
import { SiteLink } from "./text.js";

const SITE: Site & { readonly themes: readonly string[] } = {
  base: EXAMPLE_BASE,
  version: VERSION,
  // Hashes change with every build: the builder and the command line write them.
  integrity: {},
  elements: elementsOf(manifest as unknown as Manifest),
  themes: [],
  dataset: real,
};

interface EmbedCodeProps {
  /** Without the prefix: `stat` */
  readonly element: string;
  readonly attributes?: EmbedRequest["attributes"];
}

/** @throws where the request is none that the command line would take */
export function EmbedCode({ element, attributes = {} }: EmbedCodeProps) {
  const [code, setCode] = useState<string>();
  const request: EmbedRequest = { element, attributes, language: "en", data: "live", space: "sheet" };
  const [problem] = problemsOf(request, SITE);
  if (problem) throw new Error(`${element}: ${problem.where} ${problem.message}`);
  // What stands in a page does not change while it is read.
  useEffect(() => {
    void embedCode(request, { site: SITE, today: real.updated }).then(({ page }) => setCode(page));
  }, []);
  return (
    <>
      <div className="embed-code" aria-busy={code === undefined}>
        <Source language="html" code={code ?? ""} format={false} dark={isDark} />
      </div>
      <p>
        <code>{EXAMPLE_BASE}</code> stands for the server on which the files lie. The{" "}
        <SiteLink href="./site/builder.html">builder</SiteLink> makes the code for each attribute, language and theme, with
        hashes; so does <SiteLink href={pageAddress("guides-command-line", "embed")}>the command line</SiteLink>. For a frame, a
        framework or mail see <SiteLink href={pageAddress("guides-embedding", "by-channel")}>Embedding</SiteLink>.
      </p>
    </>
  );
}
