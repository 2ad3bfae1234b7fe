/** What an element promises to whoever uses keys or listens: the contract of the keyboard, and the words of docs/accessibility.md. */
import guide from "../../docs/accessibility.md?raw";
import { KEYBOARD_CONTRACT, type KeyRow } from "../../stories/keyboard-contract.js";
import { pageAddress } from "./addresses.js";
import { declarationOf } from "./manifest.js";
import { Rows } from "./reference.js";
import { Line, SiteLink } from "./text.js";

/** The rows of the guide's table of what is heard that tell of an element: those whose first cell begins with its tag. */
const heard = (tag: string): string[][] =>
  guide
    .split("\n")
    .filter((line) => new RegExp(`^\\| \`${tag}[\` ]`).test(line))
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | +\|$/g, "").trim()));

const keysOf = ({ keys }: KeyRow) =>
  keys.length === 0
    ? "–"
    : keys.map((key, index) => (
        <span key={key}>
          {index > 0 && " or "}
          <kbd>{key}</kbd>
        </span>
      ));

export function Accessibility({ tag }: { tag: string }) {
  const rows = KEYBOARD_CONTRACT[tag] ?? [];
  if (!declarationOf(tag).cssParts) return <p>It shows nothing: there is nothing to reach by keyboard, and nothing to hear.</p>;
  return (
    <>
      {heard(tag).map(([subject, words]) => (
        <p key={subject}>
          <Line>{`${subject} is heard as ${words}.`}</Line>
        </p>
      ))}
      <Rows
        title="Keyboard"
        id="keyboard"
        head={["at", "keys", "what happens"]}
        rows={rows.map((row) => [row.at, keysOf(row), row.does])}
      />
      <p>
        Besides it has{" "}
        <SiteLink href={pageAddress("guides-accessibility", "every-element")}>the keys that every element has</SiteLink>.{" "}
        <SiteLink href={pageAddress("guides-accessibility", "how-it-is-heard")}>What changes is announced</SiteLink> only where
        the reader asked for it.
      </p>
    </>
  );
}
