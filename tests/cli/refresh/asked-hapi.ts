import { proposed, type Printed } from "./run.js";
import { fakeServer, type FakeServer } from "./server.js";

type Endpoint = Printed["sources"][number]["endpoints"][number];

/** What it proposes, and what it says of each of its endpoints. */
type Proposed = Awaited<ReturnType<typeof proposed>> & { readonly endpoint: (id: string) => Endpoint };

/** HDX HAPI on a server of its own for each test of a suite. */
export function askedHapi(): { readonly server: FakeServer; readonly ask: (...args: string[]) => Promise<Proposed> } {
  let server: FakeServer;
  beforeEach(async () => {
    server = await fakeServer();
  });
  afterEach(() => server.close());
  return {
    get server() {
      return server;
    },
    async ask(...args) {
      const found = await proposed(server, ["--source", "hapi", ...args]);
      return { ...found, endpoint: (id) => found.printed.sources[0]!.endpoints.find((one) => one.id === id)! };
    },
  };
}
