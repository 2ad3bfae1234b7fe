/** Opens the audit where the page's address asks for it: `?monusco-audit`. The module lies beside the bundle, and nobody else asks for it. */
if (/[?&]monusco-audit(?![^&=])/.test(globalThis.location?.search ?? ""))
  void import("./monusco-audit.js")
    .then(({ audit }) => audit())
    .catch((error: unknown) => console.warn("monusco-widgets: the audit, monusco-audit.js, could not be loaded.", error));
