/** Our tags in the JSX of Solid: `import "monusco-widgets/solid";` once, or its name among `types` in tsconfig.json. */
import type { JSX as Solid } from "solid-js";
import type { AttributesOf, ElementOf, HandlersOf, PropertiesOf, Tag } from "./attributes.js";

type Prefixed<Values, Prefix extends string> = { [Name in keyof Values & string as `${Prefix}${Name}`]?: Values[Name] };

/** A tag as Solid takes it: attributes by their names in HTML, `prop:headingLevel`, and `on:monusco-select` for the event `monusco-select`. */
type Props<T extends Tag> = Solid.HTMLAttributes<ElementOf<T>> &
  AttributesOf<T> &
  Prefixed<AttributesOf<T>, "attr:"> &
  Prefixed<PropertiesOf<T>, "prop:"> &
  HandlersOf<T, "on:">;

type Elements = { [T in Tag]: Props<T> };

declare module "solid-js" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Solid's types are extended
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends Elements {}
  }
}
