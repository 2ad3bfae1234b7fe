/**
 * What the library holds of the page: who imports this before the bundle can ask at any time what is registered, waits or runs, and who did
 * it. Only what the built files do counts, and of the listeners only those on what outlives an element.
 */

interface Entry {
  readonly what: string;
  readonly who: string;
}

const held = new Map<number, Entry>();
let last = 0;

/** Built files and their languages; what the runner and the tests do themselves is theirs. */
const OURS = /\/dist\/[\w./-]+/;

/** Notes something that has to end. @returns what it is taken out by, 0 where it is none of ours */
function note(what: string): number {
  const stack = new Error(what).stack ?? "";
  if (!OURS.test(stack)) return 0;
  held.set(++last, { what, who: stack });
  return last;
}

const over = (entry: number | undefined): void => void (entry && held.delete(entry));

/** How often something was noted, ended or not: a ledger that sees nothing proves nothing. */
export const noted = (): number => last;

/** What has begun and not ended: each with the lines of the built files that began it. */
export const left = (): readonly string[] =>
  [...held.values()].map(({ what, who }) => {
    const lines = who.split("\n").filter((line) => OURS.test(line));
    return [what, ...lines.slice(0, 6).map((line) => line.trim())].join("\n  ");
  });

interface Platform {
  prototype: object;
}

/** Puts a function of ours around one of the platform's. */
function around<A extends unknown[], R>(
  place: object,
  name: string,
  wrapper: (original: (...given: A) => R, self: object, given: A) => R,
): void {
  const original = Reflect.get(place, name) as (...given: A) => R;
  Object.defineProperty(place, name, {
    configurable: true,
    writable: true,
    value(this: object, ...given: A): R {
      return wrapper((...those) => original.apply(this ?? globalThis, those), this ?? globalThis, given);
    },
  });
}

const exists = (name: string): boolean => typeof Reflect.get(globalThis, name) === "function";

// Listeners on the window, the document and what is no node at all: media queries, signals, ports, the visual viewport.
const outlives = (target: object): boolean =>
  !(target instanceof Node) || [document, document.documentElement, document.head, document.body].includes(target as HTMLElement);

type ListenerKey = Map<string, WeakMap<object, number>>;
const listeners = new WeakMap<object, ListenerKey>();

function watchListeners(): void {
  type Given = [string, object | null, boolean | AddEventListenerOptions | undefined];
  const placeOf = (target: object, type: string, options: Given[2]): WeakMap<object, number> => {
    const key = `${type} ${typeof options === "object" ? Boolean(options.capture) : Boolean(options)}`;
    const byKey: ListenerKey = listeners.get(target) ?? new Map<string, WeakMap<object, number>>();
    listeners.set(target, byKey);
    const place = byKey.get(key) ?? new WeakMap<object, number>();
    byKey.set(key, place);
    return place;
  };
  around<Given, unknown>(EventTarget.prototype, "addEventListener", (original, self, [type, listener, options]) => {
    if (listener && outlives(self)) {
      const place = placeOf(self, type, options);
      const entry = place.has(listener) ? 0 : note(`listener of ${type} on ${self.constructor.name}`);
      const { once, signal } = typeof options === "object" ? options : {};
      if (entry) {
        place.set(listener, entry);
        const end = (): void => {
          over(entry);
          place.delete(listener);
        };
        if (once) original(type, end, options);
        signal?.addEventListener("abort", end, { once: true });
      }
    }
    return original(type, listener, options);
  });
  around<Given, unknown>(EventTarget.prototype, "removeEventListener", (original, self, [type, listener, options]) => {
    const place = listener && outlives(self) ? placeOf(self, type, options) : undefined;
    over(place?.get(listener!));
    place?.delete(listener!);
    return original(type, listener, options);
  });
}

/** What an observer observes, until it is told to stop: that a node is gone ends nothing in a page that keeps the node. */
function watchObservers(): void {
  for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver", "PerformanceObserver"].filter(exists)) {
    const { prototype } = Reflect.get(globalThis, name) as Platform;
    // Whom it observes is held by nobody here.
    const observed = new WeakMap<object, { readonly byTarget: WeakMap<object, number>; readonly all: Set<number> }>();
    const of = (observer: object): { readonly byTarget: WeakMap<object, number>; readonly all: Set<number> } => {
      const found = observed.get(observer) ?? { byTarget: new WeakMap(), all: new Set() };
      observed.set(observer, found);
      return found;
    };
    // One of changes or of performance cannot leave one target: it counts as one.
    const leavesOne = "unobserve" in prototype;
    around<[object], void>(prototype, "observe", (original, self, [target, ...more]) => {
      const { byTarget, all } = of(self);
      const key = leavesOne ? target : self;
      if (!all.has(byTarget.get(key) ?? -1)) {
        const entry = note(name);
        byTarget.set(key, entry);
        all.add(entry);
      }
      original(target, ...more);
    });
    if (leavesOne)
      around<[object], void>(prototype, "unobserve", (original, self, [target]) => {
        const entry = of(self).byTarget.get(target);
        over(entry);
        of(self).all.delete(entry ?? 0);
        original(target);
      });
    around<[], void>(prototype, "disconnect", (original, self) => {
      of(self).all.forEach(over);
      of(self).all.clear();
      original();
    });
  }
}

function watchTimers(): void {
  const kinds = [
    ["setTimeout", "clearTimeout", true],
    ["setInterval", "clearInterval", false],
    ["requestAnimationFrame", "cancelAnimationFrame", true],
    ["requestIdleCallback", "cancelIdleCallback", true],
  ] as const;
  for (const [start, stop, isOnce] of kinds) {
    if (!exists(start)) continue;
    const entries = new Map<number, number>();
    around<[unknown, ...unknown[]], number>(globalThis, start, (original, _, [action, ...more]) => {
      const entry = note(start);
      if (!entry || typeof action !== "function") return original(action, ...more);
      let id = 0;
      const act = (...given: unknown[]): void => {
        if (isOnce) {
          over(entry);
          entries.delete(id);
        }
        Reflect.apply(action, globalThis, given);
      };
      id = original(act, ...more);
      entries.set(id, entry);
      return id;
    });
    around<[number], void>(globalThis, stop, (original, _, [id]) => {
      over(entries.get(id));
      entries.delete(id);
      original(id);
    });
  }
}

/** Calls back when a body has been read to its end, or is read no more. */
function watchReading(body: object, end: () => void): void {
  around<[], ReadableStreamDefaultReader>(body, "getReader", (open) => {
    const reader = open();
    around<[], Promise<ReadableStreamReadResult<unknown>>>(reader, "read", async (read) => {
      const part = await read();
      if (part.done) end();
      return part;
    });
    around<[], Promise<void>>(reader, "cancel", (cancel) => cancel().finally(end));
    void reader.closed.catch(end);
    return reader;
  });
}

/** A request runs until its body is read. */
function watchRequests(): void {
  around<unknown[], Promise<Response>>(globalThis, "fetch", async (original, _, given) => {
    const entry = note(`request of ${String(given[0])}`);
    try {
      const response = await original(...given);
      if (!response.ok) over(entry);
      for (const whole of ["text", "json"])
        around<[], Promise<unknown>>(response, whole, (read) => read().finally(() => over(entry)));
      if (response.body) watchReading(response.body, () => over(entry));
      return response;
    } catch (error) {
      over(entry);
      throw error;
    }
  });
}

/** Channels are open until they are closed. */
function watchChannels(): void {
  const opened = new WeakMap<object, number>();
  for (const name of ["BroadcastChannel", "MessageChannel", "WebSocket", "EventSource", "Worker"].filter(exists)) {
    const Original = Reflect.get(globalThis, name) as new (...given: unknown[]) => object;
    const Noted = new Proxy(Original, {
      construct(target, given, newTarget) {
        const made = Reflect.construct(target, given, newTarget) as object;
        opened.set(made instanceof MessageChannel ? made.port1 : made, note(name));
        return made;
      },
    });
    Reflect.set(globalThis, name, Noted);
    const prototype = (name === "MessageChannel" ? MessagePort : Original).prototype as object;
    around<[], void>(prototype, name === "Worker" ? "terminate" : "close", (original, self) => {
      over(opened.get(self));
      original();
    });
  }
}

/** What was registered with the page for good, by name. */
export const registered: string[] = [];

const seen = new WeakSet();
let count = 0;
let elements: WeakRef<Element>[] = [];

/** How many of these elements have ever been in a page, those inside others too. */
export const met = (): number => count;

/** Those that the page still holds, by name. Only after its garbage was collected does it say anything. */
export const alive = (): readonly string[] => elements.flatMap((one) => one.deref()?.localName ?? []);

function meet(element: Element): void {
  if (seen.has(element)) return;
  seen.add(element);
  elements.push(new WeakRef(element));
  // The list itself is to weigh nothing.
  if (++count % 500 === 0) elements = elements.filter((one) => one.deref());
}

function watchRegistry(): void {
  interface Connecting {
    readonly prototype: object;
  }
  around<[string, Connecting, ...unknown[]], void>(customElements, "define", (original, _, [name, constructor, ...more]) => {
    registered.push(name);
    // The registry reads it once, now.
    around<[], void>(constructor.prototype, "connectedCallback", (connect, self) => {
      meet(self as Element);
      connect();
    });
    original(name, constructor, ...more);
  });
}

Error.stackTraceLimit = 30;
watchListeners();
watchObservers();
watchTimers();
watchRequests();
watchChannels();
watchRegistry();
