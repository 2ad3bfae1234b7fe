/** Our tags in the templates of Astro: `import "monusco-widgets/astro";` in src/env.d.ts, or its name among `types` in tsconfig.json. */
import type { AttributesOf, Tag } from "./attributes.js";

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how Astro's types are extended
  namespace astroHTML.JSX {
    // Astro's own; empty where there is no Astro.
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface HTMLAttributes {}

    type Elements = { [T in Tag]: HTMLAttributes & AttributesOf<T> };

    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends Elements {}
  }
}
