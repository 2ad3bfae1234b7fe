/** What a trace tells of the main thread of one page, in the thread's own time. */

const BLOCKING_MS = 50;

/**
 * @param {object[]} events of all processes of the browser
 * @param {string} address of the page
 * @returns {number} milliseconds that tasks take over 50 ms, in all
 */
export function blockingOf(events, address) {
  const parsed = events.find(({ name, args }) => name === "ParseHTML" && args.beginData?.url === address);
  if (!parsed) throw new Error(`The trace has nothing of ${address}`);
  const tasks = events.filter(({ name, pid, tid }) => name.endsWith("RunTask") && pid === parsed.pid && tid === parsed.tid);
  return tasks.reduce((sum, { tdur = 0 }) => sum + Math.max(0, tdur / 1000 - BLOCKING_MS), 0);
}
