import {
  createElement,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ClassAttributes,
  type FunctionComponent,
  type HTMLAttributes,
} from "react";
import type { PropertyDeclaration } from "lit";
import type { AttributesOf, CamelCase, ElementOf, HandlersOf, PropertiesOf, Tag } from "../attributes.js";

/** `onMonuscoSelect` for the event `monusco-select`. */
type Handlers<T extends Tag> = {
  [Name in keyof HandlersOf<T, "on-"> as CamelCase<Name>]?: HandlersOf<T, "on-">[Name];
};

/** What the component of a tag takes: `asOf`, `headingLevel`, its events, `ref`, children, and whatever any tag of HTML takes. */
export type MonuscoProps<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, keyof AttributesOf<T>> &
  ClassAttributes<ElementOf<T>> &
  PropertiesOf<T> &
  Handlers<T>;

interface ElementClass {
  readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration>;
}

/** `MonuscoStat` */
const elementNameOf = (tag: string): string => camelCase(`-${tag}`);

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Makes the component of an element. React 19 knows custom elements: most that is left to do is to call things as they are called in HTML, which is
 * also what a server must write. Handlers of our own events, and what no attribute can hold, it forgets where it takes over what a server rendered
 * (react/react#35446): these are set here.
 *
 * @param tag the element
 * @param elementClass its class, which knows the attributes of its properties
 * @param events the events that it fires itself
 */
export function component<T extends Tag>(
  tag: T,
  { elementProperties }: ElementClass,
  events: readonly string[] = [],
): FunctionComponent<MonuscoProps<T>> {
  const handlers = new Map(events.map((event) => [camelCase(`on-${event}`), event]));
  const inHtml = (name: string): string => {
    const attribute = elementProperties.get(name)?.attribute;
    return typeof attribute === "string" ? attribute : name;
  };
  const isOurs = (name: string): boolean => handlers.has(name) || elementProperties.get(name)?.attribute === false;

  function Component({ ref, ...props }: MonuscoProps<T>) {
    const element = useRef<ElementOf<T>>(null);
    useImperativeHandle(ref, () => element.current!, []);
    const entries = Object.entries<unknown>(props);
    useLayoutEffect(() => {
      const host = element.current!;
      const listening = new AbortController();
      for (const [name, value] of entries.filter(([name]) => isOurs(name))) {
        const event = handlers.get(name);
        if (event === undefined) Object.assign(host, { [name]: value });
        else if (value) host.addEventListener(event, value as EventListener, { signal: listening.signal });
      }
      return () => listening.abort();
    });
    const written = entries.filter(([name]) => !isOurs(name)).map(([name, value]) => [inHtml(name), value]);
    return createElement(tag, { ...Object.fromEntries(written), ref: element });
  }
  Component.displayName = elementNameOf(tag);
  return Component;
}
