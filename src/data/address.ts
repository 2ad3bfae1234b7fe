const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(["https:", "http:", "mailto:"]);

/**
 * Whether an address may become a link: `https:`, `http:`, `mailto:` or relative. Everything else (`javascript:`, `data:`, …) runs or
 * carries code. Asked by the parser and again at render.
 */
export function isSafeAddress(address: string): boolean {
  try {
    // A base of our own makes relative addresses readable; the URL parser also sees through tabs and line breaks in a scheme.
    return SAFE_PROTOCOLS.has(new URL(address, "https://relative.invalid/").protocol);
  } catch {
    return false;
  }
}
