/* global URLSearchParams */
// Loaded before all else. Keeps who asks the engine for its own languages, from the first line of a bundle on, and writes articles of ten widgets
// each, every article with a provider of its own, as its address says: `?lang`, `?articles`, and `?src` with the dataset's address or without.
const asked = new URLSearchParams(location.search);
const [lang, src] = [asked.get("lang"), asked.get("src")];
document.documentElement.lang = lang;

window.ofIntl = [];
const keep = (name) => window.ofIntl.push(name);
for (const name of Object.getOwnPropertyNames(Intl)) {
  const Original = Intl[name];
  if (typeof Original !== "function") continue;
  Intl[name] = new Proxy(Original, {
    construct: (...given) => (keep(name), Reflect.construct(...given)),
    apply: (...given) => (keep(name), Reflect.apply(...given)),
  });
}
// What makes such an object unseen.
for (const { prototype } of [Number, BigInt, Date, String, Array, Object.getPrototypeOf(Int8Array)])
  for (const name of Object.getOwnPropertyNames(prototype).filter((one) => /locale/i.test(one))) {
    const original = prototype[name];
    prototype[name] = function (...given) {
      keep(name);
      return Reflect.apply(original, this, given);
    };
  }

const TAGS = [
  'stat metric="displaced" trend compare="previous"',
  'trend metric="displaced"',
  'focus-area area="rule-of-law"',
  'handover-timeline layout="horizontal" controls',
  "handover-progress",
  "handover-map",
  "resources",
  "picture",
  "brief",
  "sources all",
];

const widget = (tag) => `<monusco-${tag}><p>In a sentence.</p></monusco-${tag.split(" ")[0]}>`;

window.writeHundred = () => {
  const article = TAGS.map(widget).join("\n");
  const provided =
    src === null ? `<monusco-data></monusco-data>${article}` : `<monusco-data src="${src}">${article}</monusco-data>`;
  document.write(provided.repeat(Number(asked.get("articles"))));
  document.write(`<script type="module" src="/dist/monusco-widgets${src === null ? "" : ".core"}.js"></script>`);
};
