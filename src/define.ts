/** The entry of `dist/monusco-widgets.js`: the embedded dataset first, so that the first paint has figures, then every element. */
import "./embed-dataset.js";
import "./define-elements.js";
