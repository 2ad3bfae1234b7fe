/** The machine, as far as figures depend on it. */
import { cpus, release, totalmem, type } from "node:os";

export const machine = () => ({
  processor: cpus()[0].model.trim(),
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  system: `${type()} ${release().split("-")[0]}`,
  node: process.version,
});
