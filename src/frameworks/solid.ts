/** Our tags in the JSX of Solid: `import "monusco-widgets/solid";` once, or its name among `types` in tsconfig.json. */
import type { JSX as Solid } from "solid-js";
import type { AttributesOf, ElementOf, HandlersOf, PropertiesOf, Tag } from "./attributes.js";

/** As `attr:` writes it, which makes text of all: `false` would be there, and so be true. */
type Text<Value> = true extends Value ? Exclude<Value, boolean> | "" | undefined : Value;

type TextsOf<Values> = { [Name in keyof Values]?: Text<Values[Name]> };

/** What is there or not. */
type FlagsOf<Values> = { [Name in keyof Values as true extends Values[Name] ? Name : never]?: boolean | undefined };

/** `on:` also takes a listener with its options. */
type WithOptions<Handlers> = {
  [Name in keyof Handlers]?: Handlers[Name] | (AddEventListenerOptions & { handleEvent: NonNullable<Handlers[Name]> });
};

type Prefixed<Values, Prefix extends string> = { [Name in keyof Values & string as `${Prefix}${Name}`]?: Values[Name] };

/** A tag as Solid takes it: attributes by their names in HTML, `prop:headingLevel`, `bool:trend`, and `on:monusco-select` for the event `monusco-select`. */
type Props<T extends Tag> = Solid.HTMLAttributes<ElementOf<T>> &
  AttributesOf<T> &
  Prefixed<TextsOf<AttributesOf<T>>, "attr:"> &
  Prefixed<FlagsOf<AttributesOf<T>>, "bool:"> &
  Prefixed<PropertiesOf<T>, "prop:"> &
  WithOptions<HandlersOf<T, "on:">>;

type Elements = { [T in Tag]: Props<T> };

declare module "solid-js" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Solid's types are extended
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends Elements {}
  }
}
