/** The frame around the pages: its name, its colours, and the list at its side. */
import { addons } from "storybook/manager-api";
import { theme } from "./theme.js";

addons.setConfig({ theme, sidebar: { showRoots: true } });
