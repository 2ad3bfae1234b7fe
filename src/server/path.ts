/** The path of a request in one form, whatever the client or a runtime has made of it. */

/** What may stand in a path as it is, and means the same when it is encoded: RFC 3986, 2.3, and the sign before a version. */
const PLAIN = /%(2[dDeE]|3\d|4\d|5[\daAfF]|6[1-9a-fA-F]|7[\daAeE]|4[a-fA-F])/g;

/**
 * The path of an address, with its plain characters plain. What is left encoded (a slash, a NUL, a quote) stands in no address of this server,
 * and is not decoded by anyone later.
 */
export function pathOf(address: string): string {
  const { pathname } = new URL(address);
  return pathname.includes("%") ? pathname.replace(PLAIN, (sign) => decodeURIComponent(sign)) : pathname;
}

/** Whether a path is made of plain signs alone, as every address of this server is. */
export const isPlain = (path: string): boolean => /^(\/[\w.~@-]*)+$/.test(path) && !path.includes("//");
