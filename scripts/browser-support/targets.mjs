/** The promised browsers as esbuild knows them: a second opinion on syntax, by another reader of other tables. */
import { transform } from "esbuild";

const NAMES = { chrome: "chrome", edge: "edge", firefox: "firefox", safari: "safari", safari_ios: "ios" };

const targetsOf = (promised) => Object.entries(NAMES).map(([browser, name]) => `${name}${promised[browser].replace(/\.0$/, "")}`);

/** Whether esbuild would leave a text as it is for the promised browsers: nothing in it is too new for them. */
export async function isOldEnough(code, promised) {
  const options = { format: "esm", charset: "utf8", legalComments: "none", logLevel: "silent" };
  const [asItIs, forThem] = await Promise.all(
    ["esnext", targetsOf(promised)].map((target) =>
      transform(code, { ...options, target }).then(
        (result) => result.code,
        ({ message }) => message,
      ),
    ),
  );
  return asItIs === forThem;
}
