import { createElement, type ClassAttributes, type FunctionComponent, type HTMLAttributes } from "react";
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

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Makes the component of an element. React 19 knows custom elements: all that is left to do is to call things as they are called in HTML, which is
 * also what a server must write.
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
  const inHtml = new Map<PropertyKey, string>(events.map((event) => [camelCase(`on-${event}`), `on${event}`]));
  for (const [name, { attribute }] of elementProperties) if (typeof attribute === "string") inHtml.set(name, attribute);
  return (props) =>
    createElement(tag, Object.fromEntries(Object.entries(props).map(([name, value]) => [inHtml.get(name) ?? name, value])));
}
