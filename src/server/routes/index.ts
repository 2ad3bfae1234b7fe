/** Every file of routes: what is not in this list does not exist. */
import type { Routes } from "../server.js";
import { cardRoutes } from "./card.js";
import { datasetRoutes } from "./dataset.js";
import { embedRoutes } from "./embed.js";
import { healthRoutes } from "./health.js";
import { homeRoutes } from "./home.js";
import { manifestRoutes } from "./manifest.js";
import { newsRoutes } from "./news.js";
import { oembedRoutes } from "./oembed.js";
import { packageRoutes } from "./package.js";
import { snapshotRoutes } from "./snapshot.js";

export const ROUTES: readonly Routes[] = [
  homeRoutes,
  embedRoutes,
  snapshotRoutes,
  cardRoutes,
  oembedRoutes,
  newsRoutes,
  datasetRoutes,
  packageRoutes,
  manifestRoutes,
  healthRoutes,
];
