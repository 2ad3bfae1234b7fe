import type { Decorator, Preview } from "@storybook/web-components-vite";
import { html } from "lit";

/** What the toolbar can change about the page that a story stands in. */
export const globalTypes: NonNullable<Preview["globalTypes"]> = {
  language: {
    description: "Language of the page",
    toolbar: {
      title: "Language",
      icon: "globe",
      dynamicTitle: true,
      items: [
        { value: "en", title: "English" },
        { value: "fr", title: "Français" },
        { value: "ar", title: "العربية, right to left" },
      ],
    },
  },
  scheme: {
    description: "Colour scheme of the page",
    toolbar: {
      title: "Scheme",
      icon: "contrast",
      dynamicTitle: true,
      items: [
        { value: "light", title: "Light" },
        { value: "dark", title: "Dark" },
      ],
    },
  },
  width: {
    description: "Width of the column",
    toolbar: {
      title: "Width",
      icon: "ruler",
      dynamicTitle: true,
      items: [
        { value: "320px", title: "320 px: a phone" },
        { value: "680px", title: "680 px: a column of text" },
        { value: "1100px", title: "1100 px: a wide page" },
      ],
    },
  },
};

export const initialGlobals = { language: "en", scheme: "light", width: "680px" };

/** Right-to-left languages of the toolbar. */
const RIGHT_TO_LEFT = new Set(["ar"]);

/** Puts a story into a page of the chosen language, scheme and width, as an author's own page would. */
export const inPage: Decorator = (story, { globals, viewMode }) => {
  const { language, scheme, width } = globals as typeof initialGlobals;
  // Among the words of the docs a story is as high as it is; alone it has the whole canvas.
  const height = viewMode === "docs" ? "auto" : "100vh";
  return html`<div
    lang=${language}
    dir=${RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr"}
    style="color-scheme: ${scheme}; background: Canvas; color: CanvasText; font: 1rem/1.5 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif; --monusco-font-family-heading: 'Source Serif 4', Charter, Georgia, serif; padding: 1rem; box-sizing: border-box; min-block-size: ${height}"
  >
    <div style="max-inline-size: ${width}">${story()}</div>
  </div>`;
};
