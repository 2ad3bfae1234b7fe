/** Hashes, in the forms that HTTP and file names have. */

const hashed = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The hash of a body for its `ETag`, without the quotes. */
export const tagOf = async (bytes: Uint8Array): Promise<string> =>
  base64(await hashed(bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=/g, "");

/** The name of a version of the dataset: the first 16 hexadecimal digits of the SHA-256 of its bytes. */
export const versionOf = async (bytes: Uint8Array): Promise<string> =>
  Array.from((await hashed(bytes)).subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The hash of an inline block as a Content-Security-Policy has it: `'sha256-…'`. */
export const policyHash = async (text: string): Promise<string> =>
  `'sha256-${base64(await hashed(new TextEncoder().encode(text)))}'`;
