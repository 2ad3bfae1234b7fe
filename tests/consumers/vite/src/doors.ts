/** Every door of the package that has types: with `skipLibCheck` off each must stand by itself, with what the package brings along. */
import "monusco-widgets/audit";
import "monusco-widgets/embed-dataset";
import "monusco-widgets/stat/define";
import type * as embed from "monusco-widgets/embed";
import type * as format from "monusco-widgets/format";
import type * as server from "monusco-widgets/server";
import type * as snapshot from "monusco-widgets/snapshot";
import type { MonuscoStat } from "monusco-widgets/stat";

export type Doors = [typeof embed, typeof format, typeof server, typeof snapshot, MonuscoStat];
