/** Our tags in the JSX of Preact: `import "monusco-widgets/preact";` once, or its name among `types` in tsconfig.json. */
import type { ClassAttributes, HTMLAttributes } from "preact";
import type { AttributesOf, ElementOf, HandlersOf, Tag } from "./attributes.js";

/** A tag as Preact takes it: attributes by their names in HTML, `onmonusco-select` for the event `monusco-select`. */
type Props<T extends Tag> = HTMLAttributes<ElementOf<T>> & ClassAttributes<ElementOf<T>> & AttributesOf<T> & HandlersOf<T, "on">;

type Elements = { [T in Tag]: Props<T> };

declare module "preact" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Preact's types are extended
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends Elements {}
  }
}
