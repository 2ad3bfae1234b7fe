/** Real keys, and where they lead. The contracts they hold to are in docs/accessibility.md. */
import { sendKeys } from "@web/test-runner-commands";
import { focused } from "./flat-tree.js";
import { settle } from "./render.js";

/** Presses keys, one after the other, as a keyboard does; the widgets have answered when it is done. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await settle(document);
}

/** The part that has the focus, through shadow roots; else its tag. */
export const focusedPart = (): string | undefined => {
  const element = focused();
  return element?.getAttribute("part") ?? element?.localName;
};

/** Presses Tab until a part has the focus. */
export async function tabTo(part: string, most = 40): Promise<void> {
  for (let count = 0; count < most; count++) {
    await press("Tab");
    if (focusedPart() === part) return;
  }
  throw new Error(`Tab does not lead to ${part} within ${most} steps; it is at ${focusedPart()}`);
}

/** Keeps links from leading away from the tests, and remembers where they would have led. */
export function caughtLinks(place: HTMLElement): readonly string[] {
  const caught: string[] = [];
  place.addEventListener("click", (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link) return;
    event.preventDefault();
    caught.push(link.href);
  });
  return caught;
}

/** Runs something and returns the names of the files that the page was given to save, none of which is. */
export async function savedFiles(run: () => Promise<void>): Promise<readonly string[]> {
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "click")!.value as (this: HTMLElement) => void;
  const files: string[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) files.push(this.download);
    else click.call(this);
  };
  try {
    await run();
  } finally {
    // What is inherited shows again.
    Reflect.deleteProperty(HTMLAnchorElement.prototype, "click");
  }
  return files;
}

/** Puts the focus on a button before what is tested, so that the first Tab comes to it. */
export function startBefore(place: HTMLElement): void {
  const start = document.createElement("button");
  start.textContent = "Before";
  place.prepend(start);
  start.focus();
}
