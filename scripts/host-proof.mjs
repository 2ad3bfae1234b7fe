/**
 * A plugin of rollup: takes out of the libraries inside our bundles what would reach the page that loads one. Exact texts of exact versions: a
 * release in which one is not found stops the build, and is to be read again. The modules for npm have their libraries as they are.
 */

const LIT_VERSIONS = {
  "/lit-html/lit-html.js": ',(t.litHtmlVersions??=[]).push("3.3.3")',
  "/@lit/reactive-element/reactive-element.js": ',(a.reactiveElementVersions??=[]).push("2.1.2")',
  "/lit-element/lit-element.js": '(s.litElementVersions??=[]).push("4.2.2");',
};

/** What Lit says where a page's policy refuses it. */
const REFUSED =
  "monusco-widgets: this page's Content-Security-Policy refuses the trusted-types policy lit-html. It must read: trusted-types lit-html monusco-widgets 'allow-duplicates'";

/** Text and what comes in its place, by the end of a module's name. */
const CHANGES = [
  // Lit counts its copies in globals of the page.
  ...Object.entries(LIT_VERSIONS).map(([file, text]) => [file, text, ""]),
  // For decorators of the standard, which we do not use: a WeakMap in a global, and a symbol on Symbol.
  ["/@lit/reactive-element/reactive-element.js", 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ""],
  [
    "/@lit/reactive-element/reactive-element.js",
    "const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}",
    "",
  ],
  ["/@lit/reactive-element/decorators/property.js", '"object"==typeof o?r(t,e,o):', ""],
  // A page that refuses the policy, or a second one of its name, would see the module fail: its own error, and no element at all. Without a policy
  // Lit writes plain text, which only a page with require-trusted-types-for refuses too; the sentence inside the tag then stays.
  [
    "/lit-html/lit-html.js",
    's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    `s?(()=>{try{return s.createPolicy("lit-html",{createHTML:t=>t})}catch{console.warn(${JSON.stringify(REFUSED)})}})():void 0`,
  ],
  // What a listener of a template throws is the widget's own matter.
  [
    "/lit-html/lit-html.js",
    'handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
    "handleEvent(t){const i=this.options?.host??this.element;try{this._$AH.call(i,t)}catch(s){console.error(`<${i.localName}> failed; the rest of the page goes on.`,s,i)}}",
  ],
];

/** valibot walks the keys of a format, and with them what old scripts add to Object.prototype. */
const KEYS = [/for \(const key in this\.entries\)/g, "for (const key of Object.keys(this.entries))"];
const VALIBOT = /\/valibot\/dist\/index\.mjs$/;

export const hostProof = () => ({
  name: "host-proof",
  transform(code, id) {
    let changed = code;
    for (const [file, text, instead] of CHANGES) {
      if (!id.endsWith(`/node_modules${file}`)) continue;
      if (changed.split(text).length !== 2) this.error(`${file} no longer holds, once: ${text}`);
      changed = changed.replace(text, () => instead);
    }
    if (VALIBOT.test(id)) {
      changed = changed.replace(...KEYS);
      if (changed === code) this.error("valibot no longer walks the keys of a format as it did");
    }
    // No line comes or goes: what maps them stays about right.
    return changed === code ? null : { code: changed, map: null };
  },
});
