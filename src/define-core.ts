/** The entry of `dist/monusco-widgets.core.js`: every element, for pages that bring their own dataset. */
import "./define-elements.js";
