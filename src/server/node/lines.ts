/** Writes the lines of the log together that come together: a write each would cost more than many an answer. */

/**
 * @param write takes text and keeps its order
 * @returns takes a line without its break; it is written before anything waits for the network again
 */
export function inBatches(write: (text: string) => void): { readonly line: (line: string) => void; readonly flush: () => void } {
  let waiting = "";
  const flush = (): void => {
    if (waiting === "") return;
    const text = waiting;
    waiting = "";
    write(text);
  };
  return {
    line(line) {
      if (waiting === "") setImmediate(flush);
      waiting += `${line}\n`;
    },
    flush,
  };
}
