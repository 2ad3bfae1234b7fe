/** Finds the three browsers of the tests, and installs what is missing where that is possible: as root on Debian. Node alone. */
import { constants } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { delimiter, resolve } from "node:path";
import { fail, isMain, run, step, StepError } from "./run.mjs";

const MULTIARCH = { x64: "x86_64-linux-gnu", arm64: "aarch64-linux-gnu" }[process.arch];
const mac = (app) => `/Applications/${app}.app/Contents/MacOS/${app}`;

/** What each engine needs: a variable that names it, the names it has on the path, the usual places, its Debian packages. */
export const ENGINES = {
  chromium: {
    needs: [
      {
        variable: "CHROME_PATH",
        names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
        places: ["/opt/google/chrome/chrome", mac("Chromium"), mac("Google Chrome")],
      },
    ],
    packages: ["chromium"],
  },
  firefox: {
    needs: [
      {
        variable: "FIREFOX_PATH",
        names: ["firefox-esr", "firefox"],
        places: ["/opt/firefox/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
      },
    ],
    packages: ["firefox-esr"],
  },
  webkit: {
    needs: [
      { variable: "WEBKIT_DRIVER_PATH", names: ["WebKitWebDriver"], places: [] },
      {
        variable: "WEBKIT_BROWSER_PATH",
        names: [],
        places: ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"].map((name) => `/usr/lib/${MULTIARCH}/${name}/MiniBrowser`),
      },
      // It has no headless mode: it draws on a display that nobody sees.
      { variable: "XVFB_PATH", names: ["Xvfb"], places: [] },
    ],
    packages: ["webkit2gtk-driver", "xvfb"],
  },
};

/** Root has no sandbox; the others keep the browser from asking the network for what no test needs. */
export const CHROMIUM_ARGS = [
  // Each window would load a page for its address bar, which takes as long as a small test.
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-dev-shm-usage",
  "--disable-extensions",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--mute-audio",
  "--no-first-run",
];

// Arabic letters for the right-to-left stories, and the usual Latin faces: without them screenshots show boxes. 13 MB.
const FONTS = ["fonts-liberation", "fonts-noto-core"];

const isProgram = (file) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Where a program is, or that it is missing and how it could be named. */
export async function findProgram({ variable, names, places }) {
  const named = process.env[variable];
  // Whoever names a browser wants that one: no other takes its place.
  if (named && !(await isProgram(named))) return { missing: `${variable}=${named} is no program`, misnamed: true };
  if (named) return { path: named };
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  for (const candidate of [...names.flatMap((name) => folders.map((folder) => resolve(folder, name))), ...places]) {
    if (await isProgram(candidate)) return { path: candidate };
  }
  return { missing: `no ${names[0] ?? places.at(-1)?.split("/").at(-1) ?? variable} (${variable} can name one)` };
}

/**
 * @typedef {object} Engine
 * @property {Record<string, string>} env its programs, by the variable that names each
 * @property {string} [missing] what was not found
 * @property {boolean} [misnamed] a variable names what is not there: installing would not help
 */

/** @returns {Promise<Engine>} */
export async function findEngine(name) {
  const found = await Promise.all(
    ENGINES[name].needs.map(async (need) => ({ ...(await findProgram(need)), variable: need.variable })),
  );
  const env = Object.fromEntries(found.filter(({ path }) => path).map(({ variable, path }) => [variable, path]));
  const missing = found.flatMap((one) => one.missing ?? []).join("; ");
  return missing ? { env, missing, misnamed: found.some((one) => one.misnamed) } : { env };
}

const findAll = async () =>
  Object.fromEntries(await Promise.all(Object.keys(ENGINES).map(async (name) => [name, await findEngine(name)])));

/** Why nothing can be installed here; undefined where it can. */
export async function obstacle() {
  if (process.getuid?.() !== 0) return "not root";
  // Others that have apt call these packages by other names, or wrap them in a snap.
  return /^ID=debian$/m.test(await readFile("/etc/os-release", "utf8").catch(() => "")) ? undefined : "not Debian";
}

/** Installs packages of Debian. @throws StepError */
export async function install(packages) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const wait = ["-o", "DPkg::Lock::Timeout=300"];
  await step("apt-get update", () => run("apt-get", [...wait, "update"], { env }));
  await step(`apt-get install ${packages.join(" ")}`, () =>
    run("apt-get", [...wait, "install", "-y", "--no-install-recommends", ...packages], { env }),
  );
}

/**
 * Every engine, installed where it was missing and could be.
 *
 * @returns {Promise<Record<string, Engine & { mayBeMissing?: boolean }>>} `mayBeMissing`: it cannot be had on this machine
 */
export async function ensureBrowsers() {
  let engines = await findAll();
  const absent = Object.keys(engines).filter((name) => engines[name].missing && !engines[name].misnamed);
  const reason = await obstacle();
  if (absent.length > 0 && !reason) {
    try {
      await install([...absent.flatMap((name) => ENGINES[name].packages), ...FONTS]);
    } catch (error) {
      // The engines that are there run all the same; those that are not fail by name.
      if (!(error instanceof StepError)) throw error;
    }
    engines = await findAll();
  }
  for (const [name, engine] of Object.entries(engines)) {
    const unobtainable = Boolean(engine.missing && !engine.misnamed && reason);
    if (unobtainable) engine.mayBeMissing = !process.env.CI;
    const how = unobtainable ? `; cannot be installed: ${reason}. Install ${ENGINES[name].packages.join(" and ")}` : "";
    console.log(`  ${name.padEnd(10)}${engine.missing ? `${engine.missing}${how}` : Object.values(engine.env).join(", ")}`);
  }
  return engines;
}

if (isMain(import.meta)) await ensureBrowsers().catch(fail);
