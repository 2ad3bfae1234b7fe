// At the end of the page: the bundle comes after what the server rendered has been drawn.
const { bundle } = document.currentScript.dataset;
window.watchSnapshots().then(() => {
  const script = document.createElement("script");
  script.type = "module";
  script.src = bundle;
  document.head.append(script);
});
