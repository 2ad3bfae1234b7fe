import { defineElement } from "../../define-element.js";
import { MonuscoPicture } from "./picture.js";

defineElement("monusco-picture", MonuscoPicture);

// The class comes along: without it TypeScript would not know the tag.
export { MonuscoPicture };
