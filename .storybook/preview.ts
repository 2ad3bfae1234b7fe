import { setCustomElementsManifest, type Preview } from "@storybook/web-components-vite";
import manifest from "../custom-elements.json" with { type: "json" };
import "../src/define.js";
import { CodeSample, SiteLink } from "./blocks/text.js";
import { globalTypes, initialGlobals, inPage } from "./decorators.js";
import "./docs.css";
import { isDark, theme } from "./theme.js";

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ["autodocs"],
  decorators: [inPage],
  globalTypes,
  // Among dark pages a story stands on dark ground, until the toolbar says otherwise.
  initialGlobals: { ...initialGlobals, scheme: isDark ? "dark" : "light" },
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true },
    docs: {
      theme,
      // What is written in the pages themselves.
      components: { a: SiteLink, code: CodeSample },
      toc: { title: "On this page", headingSelector: "h2", ignoreSelector: ".docs-story *" },
    },
    layout: "fullscreen",
    options: {
      storySort: {
        order: [
          "Start",
          "Guides",
          [
            "Embedding",
            "Frameworks",
            "Behaviour",
            "Theming",
            "Accessibility",
            "Audit",
            "Data",
            "Facts",
            "Command line",
            "Hosting",
            "Scale",
            "Performance",
            "Support",
            "Glossary",
            "Architecture",
            "Contributing",
            "*",
            "Quality",
            "Decisions",
            "Changelog",
          ],
          "Elements",
          [
            "monusco-stat",
            "monusco-trend",
            "monusco-focus-area",
            "monusco-handover-timeline",
            "monusco-handover-progress",
            "monusco-handover-map",
            "monusco-resources",
            "monusco-picture",
            "monusco-sources",
            "monusco-brief",
            "monusco-data",
          ],
          "Theming",
          ["Tokens", "Themes"],
          "Datasets",
          "Accessibility",
        ],
      },
    },
  },
};

export default preview;
