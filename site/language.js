// The language that the address of the page asks for.
const language = new globalThis.URLSearchParams(location.search).get("lang");
if (/^[a-z]{2,3}(-[\w-]+)?$/i.test(language ?? "")) {
  document.documentElement.lang = language;
  document.documentElement.dir = /^(ar|fa|he|ur)\b/i.test(language) ? "rtl" : "ltr";
}
