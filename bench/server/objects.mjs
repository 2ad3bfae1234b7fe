/** What is measured: one address of each kind that a view asks for. */
export const objectsOf = (version) => [
  { name: "snapshot", path: "/snapshot/stat.html?metric=displaced", ending: "html", target: true },
  { name: "snapshot, gzip", path: "/snapshot/stat.html?metric=displaced", ending: "html", gzip: true, target: true },
  { name: "card, SVG", path: "/card/stat.svg?metric=displaced", ending: "svg", target: true },
  { name: "card, PNG", path: "/card/stat.png?metric=displaced", ending: "png", target: true },
  { name: "frame", path: "/embed/stat/?metric=displaced", ending: "html" },
  { name: "dataset", path: "/dataset.json", ending: "json" },
  { name: "dataset, gzip", path: "/dataset.json", ending: "json", gzip: true },
  { name: "script", path: `/${version}/monusco-widgets.core.js`, ending: "js" },
  { name: "script, gzip", path: `/${version}/monusco-widgets.core.js`, ending: "js", gzip: true },
];

/** What a first view asks for, in English. */
export const viewsOf = (version) => [
  {
    name: "tag, live",
    paths: [`/${version}/monusco-widgets.core.js`, `/${version}/monusco-widgets.css`, "/dataset.json"],
  },
  { name: "tag, embedded", paths: [`/${version}/monusco-widgets.js`, `/${version}/monusco-widgets.css`] },
  {
    name: "frame, live",
    paths: [
      "/embed/stat/?metric=displaced",
      `/${version}/monusco-frame.js`,
      `/${version}/monusco-widgets.core.js`,
      "/dataset.json",
    ],
  },
  { name: "frame without script", paths: ["/embed/stat/?metric=displaced"] },
  { name: "snapshot", paths: ["/snapshot/stat.html?metric=displaced"] },
  { name: "share picture", paths: ["/card/stat.png?metric=displaced"] },
];
