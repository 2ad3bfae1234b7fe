import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { defineAll } from "./define.js";

defineAll((shadow) => {
  const root = createRoot(shadow);
  return (component, properties) => root.render(createElement(component, properties));
});
