import type { Decorator, Preview } from "@storybook/web-components-vite";
import { html } from "lit";
import { THEMES, themed } from "../stories/themes.js";

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
        { value: "sw", title: "Kiswahili" },
        { value: "ln", title: "Lingála" },
        { value: "ar", title: "العربية, right to left" },
        { value: "es", title: "Español" },
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
        { value: "dark-by-class", title: "Dark by a class, without color-scheme" },
      ],
    },
  },
  theme: {
    description: "Theme of the widgets",
    toolbar: {
      title: "Theme",
      icon: "paintbrush",
      dynamicTitle: true,
      items: [{ value: "", title: "No theme" }, ...THEMES.map(({ name, title }) => ({ value: name, title }))],
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

export const initialGlobals = { language: "en", scheme: "light", theme: "", width: "680px" };

/** Right-to-left languages of the toolbar. */
const RIGHT_TO_LEFT = new Set(["ar"]);

/** Of the page: a page that goes dark by a class says nothing of its scheme. */
const GROUNDS: Readonly<Record<string, string>> = {
  light: "color-scheme: light; background: Canvas; color: CanvasText",
  dark: "color-scheme: dark; background: Canvas; color: CanvasText",
  "dark-by-class": "background: #121519; color: #e4e7ea",
};

/** Puts a story into a page of the chosen language, scheme and width, as an author's own page would. */
export const inPage: Decorator = (story, { globals, viewMode }) => {
  const { language, scheme, theme, width } = globals as typeof initialGlobals;
  // Among the words of the docs a story is as high as it is; alone it has the whole canvas.
  const height = viewMode === "docs" ? "auto" : "100vh";
  const content = html`<div style="max-inline-size: ${width}">${story()}</div>`;
  return html`<div
    lang=${language}
    dir=${RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr"}
    style="${GROUNDS[scheme]}; font: 1rem/1.5 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif; --monusco-font-family-heading: 'Source Serif 4', Charter, Georgia, serif; padding: 1rem; box-sizing: border-box; min-block-size: ${height}"
  >
    ${theme === "" ? content : themed(theme, content)}
  </div>`;
};
