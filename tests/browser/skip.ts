/**
 * Ends a test that an engine cannot do. It counts as skipped, and its name says why.
 *
 * @param reason what the engine lacks
 */
export function skip(context: Mocha.Context, reason: string): never {
  context.runnable().title += ` (skipped: ${reason})`;
  context.skip();
}
