/** How an element is themed: its parts and the custom properties that its styles read, from the manifest. */
import { pageAddress } from "./addresses.js";
import { declarationOf } from "./manifest.js";
import { code, described, Rows } from "./reference.js";
import { SiteLink } from "./text.js";

export function Styling({ tag }: { tag: string }) {
  const { cssParts, cssProperties = [] } = declarationOf(tag);
  if (!cssParts) return <p>It shows nothing: there is nothing to theme.</p>;
  return (
    <>
      <p>
        Set custom properties on the element, on a wrapper or on <code>:root</code>; reach single pieces by <code>::part()</code>.{" "}
        <SiteLink href={pageAddress("guides-theming")}>Theming</SiteLink> says how, and what does not cross into a widget.
      </p>
      <Rows
        title="Parts"
        id="parts"
        head={["part", "what it is"]}
        rows={cssParts.map((one) => [code(one.name), described(one)])}
      />
      <Rows
        title="Custom properties"
        id="custom-properties"
        head={["custom property", "default", "for"]}
        rows={cssProperties.map((one) => [code(one.name), code(one.default), described(one)])}
      />
    </>
  );
}
