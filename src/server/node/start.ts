/** From the environment to a server that answers. */
import type { Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { appOn, serverOf } from "../handler.js";
import type { ServerOptions } from "../options.js";
import { pngFrom } from "../png-files.js";
import type { Server } from "../server.js";
import { ConfigError, type Config } from "../config.js";
import { Again } from "./again.js";
import { createHttpServer, drain, listen } from "./listen.js";
import { packageFolder, readPackage } from "./package-files.js";
import { stateIn } from "./state.js";

/** What differs from one way to run it to another. */
export interface Around {
  readonly log: (line: string) => void;
  readonly options?: Partial<ServerOptions>;
  /** The package's folder, where not the one that this file lies in. */
  readonly folder?: string;
}

async function serverFor(config: Config, { log, options, folder = packageFolder() }: Around): Promise<Server> {
  const { versions, source, period, state, timeZone } = config;
  const { dataset, ...files } = await readPackage(folder, versions);
  const base = config.base ?? files.integrity[0]?.base;
  const server = serverOf({
    ...files,
    base: base ?? `http://localhost:${config.port}/`,
    dataset: {
      embedded: dataset,
      ...(source !== undefined && { source }),
      ...(period !== undefined && { period }),
      ...(state !== undefined && stateIn(state)),
    },
    ...(timeZone !== undefined && { timeZone }),
    log,
    png: pngFrom((path) => readFile(resolve(folder, "dist", path))),
    ...options,
  });
  if (base === undefined)
    server.log.note(`MONUSCO_BASE is not set: what is made here names ${server.options.base} as its address`);
  return server;
}

export interface Running {
  readonly server: HttpServer;
  readonly port: number;
  /** Ends it; whether all requests came to their end in time. */
  readonly end: () => Promise<boolean>;
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken",
  EACCES: "may not be opened by this user",
  EADDRNOTAVAIL: "belongs to an address (HOST) that this machine does not have",
};

/** Starts it. @throws ConfigError */
export async function start(config: Config, around: Around): Promise<Running> {
  const handled = await serverFor(config, around);
  // Reads what was kept and asks the origin, before the first reader waits for that.
  await handled.datasets.current(() => undefined);
  const server = createHttpServer(appOn(handled), new Again(handled));
  try {
    await listen(server, config.port, config.host);
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ""];
    throw reason === undefined ? error : new ConfigError(`PORT=${config.port} ${reason}`);
  }
  return { server, port: (server.address() as AddressInfo).port, end: () => drain(server) };
}
