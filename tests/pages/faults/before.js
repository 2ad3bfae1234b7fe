// Loaded first, as a classic script: the store's clock in the hands of the test, what is asked, what is fired, and what is seen at every change.

(() => {
  // Nothing waits: a pause before another attempt (2 s) is over at once, unless the address of the page says `hold`; a time-out (20 s) comes when
  // the test lets it come.
  const longest = new window.URLSearchParams(location.search).has("hold") ? 1_000 : 10_000;
  const { setTimeout, clearTimeout } = window;
  const timeouts = new Map();
  let held = 0;
  window.setTimeout = (run, after = 0, ...given) => {
    if (after < longest) return setTimeout(run, after < 1_000 ? after : 0, ...given);
    timeouts.set(--held, run);
    return held;
  };
  window.clearTimeout = (id) => (timeouts.delete(id) ? undefined : clearTimeout(id));
  /** Lets all time-outs come that were wound. */
  window.strike = () => {
    const due = [...timeouts.values()];
    timeouts.clear();
    due.forEach((run) => run());
  };

  /** How often the address was asked, with the number of each request in it, and how often the head of an answer came. */
  window.asked = { requests: 0, answers: 0 };
  const { fetch } = window;
  window.fetch = async (address, options) => {
    const response = await fetch(`${address}?${window.asked.requests++}`, options);
    window.asked.answers++;
    // What stood there until now was seen, also where the answer overtakes the message that takes a sample.
    sample();
    return response;
  };

  /** The events, as a listener of the document hears them. */
  window.heard = [];
  const hear = ({ type, target, bubbles, composed, dataset, origin, problems, address }) =>
    window.heard.push({
      type,
      from: target.id,
      flags: `${bubbles} ${composed}`,
      ...(dataset && { updated: dataset.updated, origin }),
      ...(problems && { problems, address }),
    });
  document.addEventListener("monusco-data-ready", hear);
  document.addEventListener("monusco-data-error", hear);

  /** What a shadow root shows: the sentence, the dataset A or B by every mark and figure in it, E the embedded one, which has no mark. */
  const told = new Map();
  const partOf = (node) => {
    for (let at = node; at; at = at.parentNode ?? at.host) if (at.dataset?.part) return at.dataset.part;
    return undefined;
  };
  const OF_DIGIT = { 1: "A", 2: "B" };
  function tell(root) {
    const shown = root.querySelector(".root");
    if (!shown) return told.delete(root);
    if (shown.querySelector("slot")) return told.set(root, ["S"]);
    const marks = [...shown.textContent.matchAll(/\[([AB])\]/g)].map(([, mark]) => mark);
    // Short ones may be true by chance.
    const figures = [...shown.querySelectorAll("data")].flatMap(({ value }) =>
      value.length < 4 ? [] : [OF_DIGIT[/^(\d)\1*$/.exec(value)?.[1]] ?? "E"],
    );
    const all = new Set([...marks, ...figures]);
    told.set(root, all.size === 0 ? ["E"] : [...all]);
  }

  /** By the part of the page: what it has shown, one after the other; `A+B` would be a mixture. */
  window.shown = {};
  function sample() {
    const now = {};
    for (const [root, datasets] of told) {
      if (!root.isConnected) told.delete(root);
      else datasets.forEach((one) => (now[partOf(root)] ??= new Set()).add(one));
    }
    for (const [part, datasets] of Object.entries(now)) {
      const history = (window.shown[part] ??= []);
      const words = [...datasets].sort().join("+");
      if (history.at(-1) !== words) history.push(words);
    }
  }
  // At the end of each task, and of what is painted: within a task widgets follow one after the other, which nobody sees.
  const samples = new window.MessageChannel();
  samples.port1.onmessage = sample;
  const observer = new window.MutationObserver((records) => {
    new Set(records.map(({ target }) => target.getRootNode())).forEach((root) => root instanceof window.ShadowRoot && tell(root));
    samples.port2.postMessage("");
    window.requestAnimationFrame(sample);
  });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    observer.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
    return root;
  };
})();
