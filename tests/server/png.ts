/** The renderer of pictures as a server on Node has it. */
import { pngHere } from "../../src/server/node/png.js";

export const createPng = pngHere()!;
