import { h, render } from "preact";
import { defineAll } from "./define.js";

defineAll((shadow) => (component, properties) => render(h(component, properties), shadow));
