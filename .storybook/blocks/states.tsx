/** Links to the stories of an element: every state that it can be in, each on a page of its own. */
import { useOf } from "@storybook/addon-docs/blocks";
import type { ModuleExports } from "storybook/internal/types";
import { SiteLink } from "./text.js";

export function EveryState({ of }: { of: ModuleExports }) {
  const { csfFile } = useOf(of, ["meta"]);
  return (
    <ul className="states">
      {Object.values(csfFile.stories).map(({ id, name }) => (
        <li key={id}>
          <SiteLink href={`?path=/story/${id}`}>{name}</SiteLink>
        </li>
      ))}
    </ul>
  );
}
