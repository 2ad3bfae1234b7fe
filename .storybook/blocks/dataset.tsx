/** Which fields of the dataset an element reads; what each means is said by the format itself, data/schema.json. */
import schema from "../../data/schema.json" with { type: "json" };
import { anchorOf, pageAddress } from "./addresses.js";
import { code, Rows } from "./reference.js";
import { Line, SiteLink } from "./text.js";

interface Part {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}

const PARTS = { dataset: schema, ...schema.$defs } as unknown as Readonly<Record<string, Part>>;

/** @throws where the format has no such field */
function fieldOf(path: string): { part: string; name: string; meaning: string } {
  const [part, name] = path.split(".") as [string, string];
  const field = PARTS[part]?.properties?.[name];
  if (!field) throw new Error(`data/schema.json has no ${path}`);
  return { part, name, meaning: field.description ?? "" };
}

interface FieldsProps {
  /** `observation.value`: a part of the format and its field. */
  readonly of: readonly string[];
}

export const Fields = ({ of }: FieldsProps) => (
  <>
    <Rows
      head={["in", "field", "meaning"]}
      rows={of.map(fieldOf).map(({ part, name, meaning }) => [
        <SiteLink key={part} href={pageAddress("guides-data", anchorOf(part))}>
          {part}
        </SiteLink>,
        code(name),
        <Line key={name}>{meaning}</Line>,
      ])}
    />
    <p>
      <SiteLink href={pageAddress("guides-data")}>The dataset</SiteLink> explains the format and the rules that keep it true.
    </p>
  </>
);
