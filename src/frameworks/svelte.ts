/** Our tags in Svelte 5: `import "monusco-widgets/svelte";` once, or its name among `types` in tsconfig.json. */
import type { HTMLAttributes } from "svelte/elements";
import type { AttributesOf, ElementOf, HandlersOf, Tag } from "./attributes.js";

/** A tag as Svelte takes it: attributes by their names in HTML, `onmonusco-select` for the event `monusco-select`. */
type Props<T extends Tag> = HTMLAttributes<ElementOf<T>> & AttributesOf<T> & HandlersOf<T, "on">;

type Elements = { [T in Tag]: Props<T> };

declare module "svelte/elements" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface SvelteHTMLElements extends Elements {}
}
