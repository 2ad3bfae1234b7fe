/**
 * What somebody writes who knows the platform well and wants just this: three elements that read one dataset, in two languages, with date, source
 * and freshness. No errors by JSON pointer, no charts, no corrections, no other languages.
 */
import { look } from "../common/look.js";
import { dateOf, freshnessOf, languageOf, numberOf, WORDS } from "./words.js";

const sheet = new CSSStyleSheet();
sheet.replaceSync(look);

const elements = new Set();
let dataset;
let asked;
let hasFailed = false;

const renderAll = () => {
  for (const element of elements) element.render();
};

/** For a page that changes its data. */
export function provide(value) {
  dataset = value;
  renderAll();
}

const ask = () =>
  (asked ??= fetch(document.querySelector("[data-dataset]").dataset.dataset)
    .then((response) => response.json())
    .then(provide)
    .catch(() => {
      hasFailed = true;
      renderAll();
    }));

new MutationObserver(renderAll).observe(document.documentElement, { attributeFilter: ["lang"] });

/** A template that is parsed once, and cloned for each element. */
const template = (html) => {
  const made = document.createElement("template");
  made.innerHTML = html;
  return () => made.content.cloneNode(true);
};

const today = () => new Date().toISOString().slice(0, 10);
const safe = (url) => (/^https?:/.test(url ?? "") ? url : undefined);

class XElement extends HTMLElement {
  #parts;

  connectedCallback() {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      root.append(this.constructor.template());
      this.#parts = Object.fromEntries(Array.from(root.querySelectorAll("[data-is]"), (node) => [node.dataset.is, node]));
    }
    elements.add(this);
    if (!dataset) ask();
    this.render();
  }

  disconnectedCallback() {
    elements.delete(this);
  }

  attributeChangedCallback() {
    if (this.isConnected && this.shadowRoot) this.render();
  }

  render() {
    const tag = languageOf(this);
    if (dataset) this.show(dataset, tag, this.#parts);
    else if (hasFailed) this.shadowRoot.textContent = WORDS[tag].failed;
  }

  say(node, text) {
    if (node.textContent !== text) node.textContent = text;
  }
}

export class XStat extends XElement {
  static observedAttributes = ["metric"];
  static template = template(`<figure class="card" style="margin:0">
    <figcaption class="label" data-is="label"></figcaption>
    <p class="figure"><small data-is="relation"></small> <data data-is="value"></data> <small data-is="scale"></small></p>
    <div class="meta"><span data-is="date"></span><br><span data-is="state"></span><br>
      <button popovertarget="source" data-is="publisher"></button></div>
  </figure><div popover id="source"><p data-is="words"></p><a data-is="link"></a></div>`);

  show({ metrics, sources }, tag, parts) {
    const metric = metrics[this.getAttribute("metric")];
    if (!metric) return;
    const words = WORDS[tag];
    const text = (one) => one[tag] ?? one.en;
    const observation = metric.observations.at(-1);
    const source = sources[observation.source];
    const [figure, scale] = numberOf(observation.value, tag);
    this.say(parts.label, text(metric.label));
    this.say(parts.relation, words.relations[observation.relation ?? "exactly"]);
    this.say(parts.value, figure);
    parts.value.value = observation.value;
    this.say(parts.scale, scale);
    this.say(parts.date, words.asOf(dateOf(observation.date, tag)));
    this.say(parts.state, words.states[freshnessOf(observation.date, metric.reviewEvery, today())]);
    this.say(parts.publisher, source.publisher);
    this.say(parts.words, `${words.source}: ${source.title}`);
    const url = safe(source.url);
    if (url) parts.link.href = url;
    this.say(parts.link, url ?? "");
  }
}

export class XArea extends XElement {
  static observedAttributes = ["area"];
  static template = template(
    `<section class="card"><h3 data-is="title"></h3><p data-is="summary"></p><ul data-is="points"></ul></section>`,
  );

  show({ focusAreas }, tag, parts) {
    const area = focusAreas.find(({ id }) => id === this.getAttribute("area"));
    if (!area) return;
    const text = (one) => one[tag] ?? one.en;
    this.say(parts.title, text(area.title));
    this.say(parts.summary, text(area.summary));
    const items = area.points.map((point, index) => {
      const item = parts.points.children[index] ?? document.createElement("li");
      this.say(item, text(point.text));
      return item;
    });
    parts.points.replaceChildren(...items);
  }
}

export class XTimeline extends XElement {
  static template = template(
    `<section><p class="kinds" data-is="kinds"></p><p class="meta" role="status" data-is="status"></p><ol data-is="list"></ol></section>`,
  );
  static item = template(`<li><time></time><p class="title"></p><p class="text"></p><p class="meta"></p></li>`);
  #chosen;

  show({ handover, sources }, tag, parts) {
    const text = (one) => (one ? (one[tag] ?? one.en) : "");
    const kinds = [...new Set(handover.events.map(({ kind }) => kind))];
    if (parts.kinds.children.length !== kinds.length)
      parts.kinds.replaceChildren(
        ...kinds.map((kind) => {
          const button = document.createElement("button");
          button.textContent = kind;
          button.addEventListener("click", () => {
            this.#chosen = this.#chosen === kind ? undefined : kind;
            this.render();
          });
          return button;
        }),
      );
    for (const button of parts.kinds.children) button.setAttribute("aria-pressed", String(button.textContent === this.#chosen));
    let count = 0;
    handover.events.forEach((event, index) => {
      let item = parts.list.children[index];
      if (!item) {
        parts.list.append(XTimeline.item());
        item = parts.list.lastElementChild;
      }
      const [time, title, told, meta] = item.children;
      this.say(time, dateOf(event.date, tag));
      this.say(title, text(event.title));
      this.say(told, text(event.text));
      this.say(meta, event.sources.map((id) => sources[id].publisher).join(", "));
      item.hidden = this.#chosen !== undefined && event.kind !== this.#chosen;
      if (!item.hidden) count += 1;
    });
    this.say(parts.status, WORDS[tag].shown(count, handover.events.length));
  }
}

customElements.define("x-stat", XStat);
customElements.define("x-area", XArea);
customElements.define("x-timeline", XTimeline);
window.provide = provide;
