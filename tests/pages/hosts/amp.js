// What an AMP runtime does for its iframes: it takes a height from the frame it made, and from nobody else.
window.addEventListener("message", ({ source, data }) => {
  const frame = document.getElementById("embed");
  if (source !== frame?.contentWindow || data?.sentinel !== "amp" || data.type !== "embed-size") return;
  const height = Number(data.height);
  if (Number.isFinite(height) && height > 0) frame.height = String(Math.ceil(height));
});
