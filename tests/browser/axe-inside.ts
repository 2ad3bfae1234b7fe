import type axeCore from "axe-core";

/** Takes axe into a page in a frame, and gives what finds its faults: one line for each, without those in what is left out. */
export async function axeInside(page: Document, window: Window, exclude: string): Promise<() => Promise<readonly string[]>> {
  const script = page.createElement("script");
  script.src = "/node_modules/axe-core/axe.min.js";
  const loaded = new Promise((resolve) => script.addEventListener("load", resolve, { once: true }));
  page.head.append(script);
  await loaded;
  const { axe } = window as unknown as { axe: typeof axeCore };
  return async () => {
    const { violations } = await axe.run({ include: ["body"], exclude: [exclude] }, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
  };
}
