/** Every file of routes: what is not in this list does not exist. */
import type { Routes } from "../server.js";
import { datasetRoutes } from "./dataset.js";

export const ROUTES: readonly Routes[] = [datasetRoutes];
