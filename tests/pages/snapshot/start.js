// At the end of the page: the bundle comes after what the server rendered has been drawn.
const { bundle } = document.currentScript.dataset;
window.watchSnapshots().then(() => {
  const script = document.createElement("script");
  script.type = "module";
  const policy = window.trustedTypes?.createPolicy("snapshot-page", { createScriptURL: (url) => url });
  script.src = policy?.createScriptURL(bundle) ?? bundle;
  document.head.append(script);
});
