// A block that puts the script in by itself, long after the page is there.
setTimeout(() => {
  const script = document.createElement("script");
  script.type = "module";
  script.src = "/dist/monusco-widgets.js";
  document.body.append(script);
}, 100);
