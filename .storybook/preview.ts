import { setCustomElementsManifest, type Preview } from "@storybook/web-components-vite";
import manifest from "../custom-elements.json" with { type: "json" };
import "../src/define.js";
import { globalTypes, initialGlobals, inPage } from "./decorators.js";

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ["autodocs"],
  decorators: [inPage],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true },
    layout: "fullscreen",
  },
};

export default preview;
