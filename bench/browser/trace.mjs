/** What a trace tells of the main thread of one page, in the thread's own time. */

const BLOCKING_MS = 50;

const isTask = ({ name }) => name.endsWith("RunTask");

/** What follows on an answer from the network may run after its task, in a checkpoint that a trace has under no task. */
const isCheckpoint = ({ name }) => name === "BlinkScheduler_PerformMicrotaskCheckpoint";

/**
 * @param {object[]} events of all processes of the browser
 * @param {string} address of the page
 * @returns {number} milliseconds that tasks take over 50 ms, in all
 */
export function blockingOf(events, address) {
  const parsed = events.find(({ name, args }) => name === "ParseHTML" && args.beginData?.url === address);
  if (!parsed) throw new Error(`The trace has nothing of ${address}`);
  const here = events.filter(({ pid, tid }) => pid === parsed.pid && tid === parsed.tid);
  const tasks = here.filter(isTask);
  const isInTask = ({ ts }) => tasks.some((task) => task.ts <= ts && ts < task.ts + task.dur);
  const pieces = [...tasks, ...here.filter((event) => isCheckpoint(event) && !isInTask(event))];
  return pieces.reduce((sum, { tdur = 0 }) => sum + Math.max(0, tdur / 1000 - BLOCKING_MS), 0);
}
