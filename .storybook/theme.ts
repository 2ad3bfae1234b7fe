/** The look of the site: the two families and the colours that docs/theming.md names, on light and on dark ground. Nothing is downloaded. */
import { create, type ThemeVars } from "storybook/theming";

const SANS = '"Source Sans 3", "Helvetica Neue", Arial, "Liberation Sans", sans-serif';
const MONO = 'ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace';

const shared = {
  brandTitle: "monusco-widgets",
  brandTarget: "_self",
  fontBase: SANS,
  fontCode: MONO,
  appBorderRadius: 0,
} as const;

const LIGHT = {
  ...shared,
  base: "light",
  colorPrimary: "#0b5583",
  colorSecondary: "#0b5583",
  appBg: "#f7f6f3",
  appContentBg: "#ffffff",
  appPreviewBg: "#ffffff",
  appBorderColor: "#cbd0d5",
  textColor: "#16191d",
  textMutedColor: "#555c64",
  barTextColor: "#555c64",
  barSelectedColor: "#0b5583",
  inputBg: "#ffffff",
  inputBorder: "#6c747c",
} as const;

const DARK = {
  ...shared,
  base: "dark",
  colorPrimary: "#84c1ec",
  colorSecondary: "#4c93c4",
  appBg: "#1d2228",
  appContentBg: "#121519",
  appPreviewBg: "#121519",
  appBorderColor: "#3d454d",
  textColor: "#e4e7ea",
  textMutedColor: "#abb3bc",
  barTextColor: "#abb3bc",
  barSelectedColor: "#84c1ec",
  inputBg: "#121519",
  inputBorder: "#8b949d",
} as const;

/** Which ground the reader's system asks for, when the page is opened. */
export const isDark = globalThis.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false;

export const theme: ThemeVars = create(isDark ? DARK : LIGHT);
