/** What reaches the console or the page's error handlers while something runs. */
export interface Complaints {
  readonly errors: string[];
  readonly warnings: string[];
  /** Thrown into the page, or rejected without anyone listening. */
  readonly thrown: string[];
}

/** Runs something and collects what it complains of. */
export async function complaintsOf(run: () => Promise<unknown>): Promise<Complaints> {
  const complaints: Complaints = { errors: [], warnings: [], thrown: [] };
  const { error, warn } = console;
  const onError = (event: ErrorEvent): unknown => complaints.thrown.push(event.message);
  const onRejection = (event: PromiseRejectionEvent): unknown => complaints.thrown.push(String(event.reason));
  console.error = (...words: unknown[]) => void complaints.errors.push(words.map(String).join(" "));
  console.warn = (...words: unknown[]) => void complaints.warnings.push(words.map(String).join(" "));
  addEventListener("error", onError);
  addEventListener("unhandledrejection", onRejection);
  try {
    await run();
  } finally {
    console.error = error;
    console.warn = warn;
    removeEventListener("error", onError);
    removeEventListener("unhandledrejection", onRejection);
  }
  return complaints;
}
