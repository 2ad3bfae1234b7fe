// The script comes when the page has long been read.
setTimeout(() => {
  const script = document.createElement("script");
  script.type = "module";
  script.src = "/dist/monusco-widgets.js";
  document.head.append(script);
}, 300);
