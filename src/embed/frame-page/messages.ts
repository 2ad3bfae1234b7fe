/** The height of the page as each kind of host listens for it. It is not private: every host may hear it. */
import { HEIGHT_MESSAGE } from "../frame-host.js";

interface Told {
  readonly height: number;
  /** The element's name, for hosts that ask for an id. */
  readonly id: string;
  readonly address: URL;
}

/** What is posted to the page around. */
export function messagesOf({ height, id, address }: Told): readonly unknown[] {
  const child = address.searchParams.get("childId");
  // WordPress gives its frames `#?secret=…`.
  const secret = new URLSearchParams(address.hash.replace(/^#\??/, "")).get("secret");
  return [
    { type: HEIGHT_MESSAGE, height },
    { sentinel: "amp", type: "embed-size", height },
    { "datawrapper-height": { [id]: height } },
    // Medium and others that go by Embedly.
    JSON.stringify({ src: address.href, context: "iframe.resize", height }),
    ...(child === null ? [] : [["pym", child, "height", height].join("xPYMx")]),
    ...(secret === null ? [] : [{ message: "height", value: height, secret }]),
  ];
}
