import { defineElement } from "../../define-element.js";
import { MonuscoPicture } from "./picture.js";

defineElement("monusco-picture", MonuscoPicture);
