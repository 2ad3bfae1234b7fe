/** The reference of an element: title, attributes, properties, methods, events, slots, states, all read from the manifest. */
import type { Attribute, Described, Member } from "../../scripts/manifest.js";
import type { ReactNode } from "react";
import { isRequired } from "../../src/embed/request.js";
import { elementsOf, type Manifest } from "../../src/embed/elements.js";
import manifest from "../../custom-elements.json" with { type: "json" };
import { pageAddress } from "./addresses.js";
import { declarationOf } from "./manifest.js";
import { Line, ScrollingTable, SiteLink } from "./text.js";

/** The tag as the page's title, and the manifest's sentence below it. */
export const ElementTitle = ({ tag }: { tag: string }) => (
  <>
    <h1>
      <code>{`<${tag}>`}</code>
    </h1>
    <p className="subtitle">{declarationOf(tag).summary}</p>
  </>
);

/** A table; without rows, nothing, its heading included. */
export function Rows({ title, id, head, rows }: { title?: string; id?: string; head: string[]; rows: ReactNode[][] }) {
  if (rows.length === 0) return null;
  return (
    <>
      {title && <h3 id={id}>{title}</h3>}
      <ScrollingTable>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </>
  );
}

/** What its name says, in the words of the manifest. */
export const described = ({ description = "" }: Described): ReactNode => <Line>{description.replace(/\s+/g, " ")}</Line>;

export const code = (text: string | undefined): ReactNode => (text ? <code>{text}</code> : "");

/** What may stand in an attribute: words of the manifest, or what the dataset offers. */
function valuesOf({ type, choices }: Attribute): ReactNode {
  if (choices?.of === "date") return <SiteLink href={pageAddress("guides-data", "dates")}>a date</SiteLink>;
  if (choices) return `${choices.many ? "some" : "one"} of the dataset’s ${choices.of.replaceAll("-", " ")}`;
  const text = type?.text ?? "string";
  if (text === "boolean") return "with or without";
  return text.split(" | ").map((one, index) => (
    <span key={one}>
      {index > 0 && ", "}
      {one.startsWith('"') ? code(one.slice(1, -1)) : one}
    </span>
  ));
}

const needed = new Set(
  elementsOf(manifest as unknown as Manifest).flatMap(({ tag, attributes }) =>
    attributes.filter(isRequired).map(({ name }) => `${tag} ${name}`),
  ),
);

function defaultOf(tag: string, { name, default: value }: Attribute): ReactNode {
  if (needed.has(`${tag} ${name}`)) return "needed";
  return value === undefined || value === "false" ? "" : code(value.replace(/^"(.*)"$/, "$1"));
}

const typeOf = ({ type }: Member): ReactNode => code(type?.text);

/** `toSVG(band = "full")` */
const signature = ({ name, parameters = [] }: Member): string =>
  `${name}(${parameters.map((one) => one.name + (one.default ? ` = ${one.default}` : "")).join(", ")})`;

const explained = (member: Member): ReactNode => (
  <>
    {described(member)}
    {member.parameters?.map((one) => (
      <span key={one.name} className="parameter">
        {code(one.name)}: {described(one)}
      </span>
    ))}
  </>
);

/** All that HTML and JavaScript can say to the element, and hear of it. */
export function Api({ tag }: { tag: string }) {
  const { attributes = [], members = [], events = [], slots = [], cssStates = [] } = declarationOf(tag);
  const own = members.filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name));
  const renamed = attributes.filter(({ name, fieldName }) => fieldName && fieldName !== name);
  return (
    <>
      <Rows
        title="Attributes"
        id="attributes"
        head={["attribute", "may be", "without it", "what it does"]}
        rows={attributes.map((one) => [code(one.name), valuesOf(one), defaultOf(tag, one), described(one)])}
      />
      <p>
        Each attribute is a property of the same name
        {renamed.map(({ name, fieldName }, index) => (
          <span key={name}>
            {index === 0 ? ", but for " : index === renamed.length - 1 ? " and " : ", "}
            {code(name)}, which is {code(fieldName)}
          </span>
        ))}
        . Besides, <code>lang</code> counts, here or on whatever is around it.
      </p>
      <Rows
        title="Properties"
        id="properties"
        head={["property", "type", "what it is"]}
        rows={own.filter(({ kind }) => kind === "field").map((one) => [code(one.name), typeOf(one), described(one)])}
      />
      <Rows
        title="Methods"
        id="methods"
        head={["method", "what it does"]}
        rows={own.filter(({ kind }) => kind === "method").map((one) => [code(signature(one)), explained(one)])}
      />
      <Rows
        title="Events"
        id="events"
        head={["event", "class", "when"]}
        rows={events.map((one) => [code(one.name), code(one.type?.text), described(one)])}
      />
      <Rows
        title="Slots"
        id="slots"
        head={["slot", "holds"]}
        rows={slots.map((one) => [one.name === "" ? "what stands inside the tag" : code(one.name), described(one)])}
      />
      <Rows
        title="States"
        id="states"
        head={["state", "when"]}
        rows={cssStates.map((one) => [code(`:state(${one.name})`), described(one)])}
      />
    </>
  );
}
