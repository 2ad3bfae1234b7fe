/** Mocha's own list of tests, and the counts as JSON in the file that COUNTS names. A reporter of mocha has to be CommonJS. */
const { writeFileSync } = require("node:fs");
const { reporters } = require("mocha");

module.exports = class extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => {
      const { passes, failures, pending } = runner.stats;
      const counts = { passed: passes, failed: failures, skipped: pending, ran: passes + failures };
      if (process.env.COUNTS) writeFileSync(process.env.COUNTS, JSON.stringify(counts));
    });
  }
};
