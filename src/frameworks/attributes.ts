/** What frameworks know of our elements, as types that those of each framework are made of. */
import type { MonuscoElements } from "../elements.js";

export type Tag = keyof MonuscoElements;

/** The class of an element. */
export type ElementOf<T extends Tag> = MonuscoElements[T]["element"];

/** A number may be written as text, as in HTML. */
type Written<Value> = number extends Value ? Value | `${number}` : Value;

type Attributes<T extends Tag> = MonuscoElements[T]["attributes"];

/** What may stand in the attributes of an element, by their names in HTML, and its properties that have no attribute. */
export type AttributesOf<T extends Tag> = {
  [Name in keyof Attributes<T>]?: Written<Attributes<T>[Name]>;
} & MonuscoElements[T]["properties"];

/** `as-of` is `asOf` */
export type CamelCase<Name> = Name extends `${infer Head}-${infer Rest}` ? `${Head}${Capitalize<CamelCase<Rest>>}` : Name;

/** What may stand in the attributes of an element, by the names of its properties. */
export type PropertiesOf<T extends Tag> = { [Name in keyof AttributesOf<T> as CamelCase<Name>]?: AttributesOf<T>[Name] };

type Events<T extends Tag> = MonuscoElements[T]["events"];

/** Handlers of an element's own events, each under the event's name behind a prefix: `onmonusco-select`. */
export type HandlersOf<T extends Tag, Prefix extends string> = {
  [Name in keyof Events<T> & string as `${Prefix}${Name}`]?: ((event: Events<T>[Name]) => void) | undefined;
};
