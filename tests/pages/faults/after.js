// Before the bundle runs: one provider inside a shadow root, as a page made of components has it, and the address for all of them.
const root = document.getElementById("shadow").attachShadow({ mode: "open" });
root.innerHTML =
  '<monusco-data><monusco-stat metric="in-need"><p>Nearly 15 million, as printed.</p></monusco-stat></monusco-data>';
const src = new window.URLSearchParams(location.search).get("src");
for (const data of [...document.querySelectorAll("monusco-data"), root.firstElementChild]) data.setAttribute("src", src);
