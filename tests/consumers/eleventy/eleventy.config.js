import { figure } from "./snapshot.js";

/** @param {any} eleventy */
export default function (eleventy) {
  eleventy.addAsyncShortcode("figure", figure);
  eleventy.addPassthroughCopy({ "node_modules/monusco-widgets/dist/monusco-widgets.js": "widgets/monusco-widgets.js" });
  eleventy.addPassthroughCopy({ "node_modules/monusco-widgets/dist/locales": "widgets/locales" });
  return { dir: { input: "pages" } };
}
