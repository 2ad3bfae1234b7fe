import "monusco-widgets/svelte";
import "monusco-widgets/define";
import { mount } from "svelte";
import App from "./App.svelte";

mount(App, { target: document.querySelector("#root")! });
