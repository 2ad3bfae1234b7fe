/**
 * Our tags in the templates of Vue: `import "monusco-widgets/vue";` once, or its name among `types` in tsconfig.json. Vue itself must be told
 * that they are no components of its own: `isCustomElement` of its compiler.
 */
import type { HTMLAttributes, PublicProps } from "vue";
import type { AttributesOf, CamelCase, ElementOf, HandlersOf, PropertiesOf, Tag } from "./attributes.js";

/** A tag as a template takes it: attributes by either name, `@monusco-select` for the event `monusco-select`. */
type Component<T extends Tag> = new () => ElementOf<T> & {
  $props: HTMLAttributes & PublicProps & AttributesOf<T> & PropertiesOf<T> & CamelHandlers<T>;
};

/** A template's `@monusco-select` is the property `onMonuscoSelect`. */
type CamelHandlers<T extends Tag> = { [Name in keyof HandlersOf<T, "on-"> as CamelCase<Name>]?: HandlersOf<T, "on-">[Name] };

type Components = { [T in Tag]: Component<T> };

declare module "vue" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalComponents extends Components {}
}
