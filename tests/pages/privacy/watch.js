// Loaded before all else: remembers what the platform looked like, and listens wherever a page can leave a trace or ask for something.
const report = { asked: [], changed: [] };
window.watched = report;

const keysOf = (object) => new Set(Reflect.ownKeys(object));
const places = {
  window,
  document,
  html: document.documentElement,
  navigator,
  history: window.history,
  location,
  Symbol,
  Object,
  Array,
  Promise,
  JSON,
  Reflect,
  "Object.prototype": Object.prototype,
  "Array.prototype": Array.prototype,
  "String.prototype": String.prototype,
  "Function.prototype": Function.prototype,
  "Node.prototype": Node.prototype,
  "Element.prototype": Element.prototype,
  "HTMLElement.prototype": HTMLElement.prototype,
  "Document.prototype": window.Document.prototype,
  "ShadowRoot.prototype": window.ShadowRoot.prototype,
  "EventTarget.prototype": window.EventTarget.prototype,
};

/** Everything that is called to keep or to send something. */
for (const [owner, name] of [
  [window, "fetch"],
  [window.Navigator.prototype, "sendBeacon"],
  [window.XMLHttpRequest.prototype, "open"],
  [window.Storage.prototype, "setItem"],
  [window.Storage.prototype, "getItem"],
  [window.IDBFactory?.prototype, "open"],
  [window.CacheStorage?.prototype, "open"],
  [window.ServiceWorkerContainer?.prototype, "register"],
  [window.History.prototype, "pushState"],
  [window.History.prototype, "replaceState"],
  [window.Document.prototype, "write"],
  [window, "open"],
  [window, "postMessage"],
]) {
  const original = owner?.[name];
  if (!original) continue;
  owner[name] = function (...given) {
    report.asked.push(`${name} ${name === "fetch" ? new URL(given[0], location.href).pathname : ""}`.trim());
    return original.apply(this, given);
  };
}
for (const name of [
  "WebSocket",
  "EventSource",
  "Image",
  "Worker",
  "SharedWorker",
  "BroadcastChannel",
  "FontFace",
  "RTCPeerConnection",
]) {
  const Original = window[name];
  if (!Original) continue;
  window[name] = class extends Original {
    constructor(...given) {
      report.asked.push(name);
      super(...given);
    }
  };
}
const cookie = Object.getOwnPropertyDescriptor(window.Document.prototype, "cookie");
Object.defineProperty(document, "cookie", {
  configurable: true,
  get: () => (report.asked.push("cookie read"), cookie.get.call(document)),
  set(value) {
    report.asked.push("cookie written");
    cookie.set.call(document, value);
  },
});

const before = Object.fromEntries(Object.entries(places).map(([name, place]) => [name, keysOf(place)]));
const values = Object.fromEntries(
  Object.entries(places)
    .filter(([name]) => /prototype$|^(Array|Promise|JSON|Reflect|Object|Symbol)$/.test(name))
    .map(([name, place]) => [name, Reflect.ownKeys(place).map((key) => [key, Object.getOwnPropertyDescriptor(place, key)])]),
);

/** What is there that was not, by place, and what is another than it was. */
report.compare = () => {
  const found = [];
  for (const [name, place] of Object.entries(places)) {
    for (const key of Reflect.ownKeys(place)) if (!before[name].has(key)) found.push(`${name} ${String(key)}`);
  }
  for (const [name, descriptors] of Object.entries(values)) {
    for (const [key, was] of descriptors) {
      const is = Object.getOwnPropertyDescriptor(places[name], key);
      if (is?.value !== was.value || is?.get !== was.get || is?.set !== was.set) found.push(`${name} ${String(key)} is another`);
    }
  }
  return found;
};
