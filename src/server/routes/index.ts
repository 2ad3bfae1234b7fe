/** Every file of routes: what is not in this list does not exist. */
import type { Routes } from "../server.js";
import { datasetRoutes } from "./dataset.js";
import { healthRoutes } from "./health.js";
import { manifestRoutes } from "./manifest.js";
import { packageRoutes } from "./package.js";

export const ROUTES: readonly Routes[] = [datasetRoutes, packageRoutes, manifestRoutes, healthRoutes];
