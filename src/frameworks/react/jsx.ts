/** Our tags in the JSX of React 19: `import "monusco-widgets/react/jsx";` once, or its name among `types` in tsconfig.json. */
import type { ClassAttributes, HTMLAttributes } from "react";
import type { AttributesOf, ElementOf, HandlersOf, Tag } from "../attributes.js";

/** A tag as React takes it: attributes by their names in HTML, `onmonusco-select` for the event `monusco-select`. */
type Props<T extends Tag> = HTMLAttributes<ElementOf<T>> &
  ClassAttributes<ElementOf<T>> & { class?: string | undefined } & AttributesOf<T> &
  HandlersOf<T, "on">;

type Elements = { [T in Tag]: Props<T> };

declare module "react" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React's types are extended
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends Elements {}
  }
}
