import { isServer } from "lit";
import { ASPECTS, isChosen, type Choice } from "../../data/select.js";

/** What the fragment of the page's address asks of a timeline. */
export type Wanted = { readonly choice: Choice } | { readonly event: string };

/**
 * Reads the fragment of an address: `#timeline?kind=handover&place=CD-SK` chooses, `#timeline-kamanyola-handed-over` names an event. What its
 * values mean is for who asked: they come from anyone.
 *
 * @param name the attribute `hash`: `timeline`
 * @param isEvent whether there is an event of an id
 * @returns undefined where the fragment is not ours
 */
export function wantedBy(fragment: string, name: string, isEvent: (id: string) => boolean): Wanted | undefined {
  const text = fragment.replace(/^#/, "");
  if (text.startsWith(`${name}?`)) {
    const values = new URLSearchParams(text.slice(name.length + 1));
    const [kind, place, phase] = ASPECTS.map((aspect) => [...new Set(values.getAll(aspect))]);
    return { choice: { kind: kind!, place: place!, phase: phase! } };
  }
  const id = text.startsWith(`${name}-`) ? text.slice(name.length + 1) : undefined;
  return id !== undefined && isEvent(id) ? { event: id } : undefined;
}

/** The fragment of a choice; none where nothing is chosen. */
export function fragmentOf(name: string, choice: Choice): string {
  if (!isChosen(choice)) return "";
  return `#${name}?${new URLSearchParams(ASPECTS.flatMap((aspect) => choice[aspect].map((value) => [aspect, value])))}`;
}

/** The fragment of an event. */
export const fragmentOfEvent = (name: string, id: string): string => `#${name}-${id}`;

/** The whole address with a fragment. */
function addressWith(fragment: string): string {
  const url = new URL(location.href);
  url.hash = fragment;
  return url.href;
}

/**
 * Where a link to a fragment leads: the page may have a `<base>`, from which a bare one would count.
 *
 * @param isAsRendered a server has written it, which knew nothing of the page
 */
export function linkTo(fragment: string, isAsRendered: boolean): string {
  if (isServer || isAsRendered) return fragment;
  const [page, base] = [document.URL, document.baseURI].map((url) => url.split("#")[0]);
  return page === base ? fragment : addressWith(fragment);
}

/**
 * Whether a fragment that is not ours may give way to one of ours. A route of the host (`#/figures`, `#!figures`) and whatever else others keep
 * there never does; the bare id of an element of the page does: the reader has arrived there, and nothing is lost by it.
 */
function mayGiveWay(fragment: string): boolean {
  const text = fragment.replace(/^#/, "");
  if (text === "") return true;
  if (/^[/!]/.test(text)) return false;
  return document.getElementById(text) !== null || document.getElementById(decoded(text)) !== null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Puts a fragment in the place of ours, or of one that may give way; none takes the place of ours only.
 *
 * @returns whether the address has changed
 */
export function writeFragment(fragment: string, isOurs: (fragment: string) => boolean): boolean {
  const { hash } = location;
  if (hash === fragment || !(isOurs(hash) || (fragment !== "" && mayGiveWay(hash)))) return false;
  try {
    history.replaceState(history.state, "", addressWith(fragment));
    return true;
  } catch {
    // Some frames have no history of their own: then there is no address to keep.
    return false;
  }
}

/** Whether a click follows a link to where the address is already, which is no change of the address. */
export function followedAgain(click: MouseEvent): boolean {
  if (click.defaultPrevented || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey)
    return false;
  const link = click.composedPath().find((one): one is HTMLAnchorElement => (one as Partial<Element>).localName === "a");
  return link !== undefined && link.hash !== "" && link.href === location.href && !/^_blank$/i.test(link.target);
}
