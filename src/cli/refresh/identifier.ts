/** The app identifier of HDX HAPI: who asks, which no message and no file may tell. */

/** Takes a secret out of a text. */
export type Redact = (text: string) => string;

/** The least that a name and an address come to, as base64: anything shorter would be found in the middle of other words. */
const SHORTEST = 12;

interface Identifier {
  /** The base64 text, on one line. */
  readonly text: string;
  /** `name:address` */
  readonly decoded: string;
  readonly email: string;
}

/**
 * Reads an identifier: the base64 of `name:address`, which `base64` may have broken into lines.
 *
 * @returns undefined where it is something else
 */
export function identifierIn(written: string): Identifier | undefined {
  const text = written.replace(/\s/g, "");
  const decoded = Buffer.from(text, "base64").toString("utf8").trim();
  const email = /^[^:]+:([^:@\s]+@[^:@\s]+\.[^:@\s]{2,})$/.exec(decoded)?.[1];
  const isBase64 = text.length >= SHORTEST && /^[\w+/-]+={0,2}$/.test(text);
  return isBase64 && email !== undefined ? { text, decoded, email } : undefined;
}

/** Takes an identifier out of whatever is said, in every form in which an answer or an error could repeat it, in capitals or not. */
export function redactor({ text, decoded, email }: Identifier): Redact {
  const bare = text.replace(/=+$/, "");
  const urlSafe = bare.replaceAll("+", "-").replaceAll("/", "_");
  const forms = [text, bare, urlSafe, decoded, email].flatMap((form) => [
    form,
    encodeURIComponent(form),
    JSON.stringify(form).slice(1, -1),
    form.replaceAll("/", "\\/"),
  ]);
  const longest = [...new Set(forms)].sort((a, b) => b.length - a.length);
  const secret = new RegExp(longest.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "gi");
  return (said) => said.replace(secret, "[app identifier]");
}
