import "monusco-widgets/embed-dataset";
import "monusco-widgets/monusco-data/define";
import { hydrateRoot } from "react-dom/client";
import { App } from "./App.js";

const root = document.querySelector("#root")!;

// What is inside the snapshot is the elements' own; React leaves it as it came.
hydrateRoot(root, <App snapshot={document.querySelector("#snapshot")!.innerHTML} />, {
  onRecoverableError: (error) => console.error(error),
});
