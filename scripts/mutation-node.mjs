/**
 * Stryker's runner for Mocha, but that it starts no new process for a mutant in what runs while a module loads and in tests as well: our mutants
 * are all switched on for tests alone, and most of the data's are of that sort.
 */
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { createMochaTestRunner, strykerValidationSchema } from "@stryker-mutator/mocha-runner";

function createRunner(injector) {
  const runner = createMochaTestRunner(injector);
  runner.capabilities = () => ({ reloadEnvironment: true });
  return runner;
}
createRunner.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "mocha-once", createRunner)];
export { strykerValidationSchema };
