/** The three services in one local server: it answers in the documented shapes, keeps what it was asked, and fails when told to. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Row = Readonly<Record<string, unknown>>;

/** What the services hold. */
export interface Stock {
  idps: readonly unknown[];
  foodSecurity: readonly unknown[];
  needs: readonly unknown[];
  personnel: unknown;
  fatalities: unknown;
  budgetMetadata: unknown;
  budget: unknown;
  population: readonly unknown[];
  /** No page of HDX HAPI has more rows, whatever the limit. */
  cap: number;
}

/** One request as it came. */
export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  /** When it came, in milliseconds. */
  readonly at: number;
}

/** Answers a request itself; true where it did. */
export type Trouble = (asked: Asked, response: ServerResponse, number: number) => boolean;

export interface FakeServer {
  readonly stock: Stock;
  readonly asked: Asked[];
  /** The paths that were asked, in order. */
  readonly paths: () => readonly string[];
  /** Replaces the answers to a path, or to all of them with `""`. */
  readonly trouble: (path: string, what: Trouble) => void;
  readonly options: readonly string[];
  readonly close: () => Promise<void>;
}

const emptyStock = (): Stock => ({
  idps: [],
  foodSecurity: [],
  needs: [],
  personnel: [],
  fatalities: [],
  budgetMetadata: [],
  budget: [],
  population: [],
  cap: Infinity,
});

export function json(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): true {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
  return true;
}

const HAPI: Readonly<Record<string, (stock: Stock) => readonly unknown[]>> = {
  "/api/v2/affected-people/idps": ({ idps }) => idps,
  "/api/v2/food-security-nutrition-poverty/food-security": ({ foodSecurity }) => foodSecurity,
  "/api/v2/affected-people/humanitarian-needs": ({ needs }) => needs,
};

const HUB: Readonly<Record<string, (stock: Stock) => unknown>> = {
  "/public/data/DPO-UCHISTORICAL/json": ({ personnel }) => personnel,
  "/public/data/DPPADPOSS-FATALITIES/json": ({ fatalities }) => fatalities,
  "/public/metadata/DPO-PKBUDGET": ({ budgetMetadata }) => budgetMetadata,
  "/public/data/DPO-PKBUDGET/json": ({ budget }) => budget,
};

function answer({ path, query }: Asked, response: ServerResponse, stock: Stock): void {
  const rows = HAPI[path]?.(stock);
  if (rows) {
    if (!query.get("app_identifier")) return void json(response, { error: "Missing app identifier" }, 403);
    // As the service does: filters that a row has no field for let it pass.
    const filters = [...query].filter(([name]) => !["limit", "offset", "output_format", "app_identifier"].includes(name));
    const matching = rows.filter((row) =>
      filters.every(([name, value]) => {
        const field = typeof row === "object" && row !== null ? (row as Row)[name] : undefined;
        return field === undefined || JSON.stringify(field).replaceAll('"', "") === value;
      }),
    );
    const offset = Number(query.get("offset"));
    const limit = Math.min(Number(query.get("limit")), stock.cap);
    return void json(response, { data: matching.slice(offset, offset + limit) });
  }
  if (path in HUB) return void json(response, HUB[path]!(stock));
  if (path === "/population/v1/population/") {
    const limit = Number(query.get("limit"));
    const page = Number(query.get("page"));
    const items = stock.population.slice((page - 1) * limit, page * limit);
    return void json(response, {
      page,
      short_url: "",
      maxPages: Math.max(1, Math.ceil(stock.population.length / limit)),
      total: [],
      items,
    });
  }
  json(response, { detail: "Not Found" }, 404);
}

/** Starts it on a free port. */
export async function fakeServer(filled: Partial<Stock> = {}): Promise<FakeServer> {
  const stock = { ...emptyStock(), ...filled };
  const asked: Asked[] = [];
  const troubles: { readonly path: string; readonly what: Trouble; count: number }[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const one: Asked = { path: pathname, query: searchParams, headers: request.headers, at: performance.now() };
    asked.push(one);
    const trouble = troubles.find(({ path }) => pathname.includes(path));
    if (trouble?.what(one, response, (trouble.count += 1))) return;
    answer(one, response, stock);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    stock,
    asked,
    paths: () => asked.map(({ path }) => path),
    trouble: (path, what) => void troubles.unshift({ path, what, count: 0 }),
    options: [
      ...["--hapi-base", `${base}/api/v2/`, "--psdata-base", `${base}/public/`, "--unhcr-base", `${base}/`],
      ...["--retry-delay", "1", "--hapi-interval", "0", "--timeout", "5"],
    ],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
