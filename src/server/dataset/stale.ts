/** What an answer says of the dataset that it is made of. */
import type { Current } from "./service.js";

/** The version; and where the origin gives no newer one, since when, and that it is so. */
export function staleHeaders({ version, failure, fetchedAt }: Current): Record<string, string> {
  if (failure === undefined) return { "monusco-dataset": version };
  const since = fetchedAt === undefined ? undefined : new Date(fetchedAt).toISOString();
  return {
    "monusco-dataset": version,
    "monusco-dataset-stale": since ?? "embedded",
    // RFC 7234, 5.5.2: 111 says that asking again has failed.
    warning: `111 monusco-widgets "Revalidation Failed"`,
  };
}
