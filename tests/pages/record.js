// Loaded first, as a classic script: keeps what the page complains of, for the test that opens it.
const log = { errors: [], warnings: [], thrown: [], violations: [] };
window.recorded = log;
for (const [method, list] of [
  ["error", log.errors],
  ["warn", log.warnings],
]) {
  const original = console[method];
  console[method] = (...words) => {
    list.push(words.map(String).join(" "));
    original.apply(console, words);
  };
}
window.addEventListener("error", (event) => log.thrown.push(event.message));
window.addEventListener("unhandledrejection", (event) => log.thrown.push(String(event.reason)));
document.addEventListener("securitypolicyviolation", (event) =>
  log.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
);
