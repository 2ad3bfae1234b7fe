/** The command `fuzz` for browser tests: how many cases, from which seed, as `npm run fuzz` asks for it; nothing in `npm test`. */
const { CASES, SEED, CASE_PATH } = process.env;

/** A plugin of the test runner. */
export const fuzzPlugin = () => ({
  name: "fuzz",
  executeCommand: ({ command }) =>
    command === "fuzz"
      ? { ...(CASES && { cases: Number(CASES) }), ...(SEED && { seed: Number(SEED) }), ...(CASE_PATH && { path: CASE_PATH }) }
      : undefined,
});
