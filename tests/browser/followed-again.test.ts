/** A click that goes to where the address is already; one that opens another window, or that somebody stopped, goes nowhere here. */
import { expect } from "chai";
import { followedAgain } from "../../src/components/handover-timeline/address.js";

describe("a link to where the reader is", () => {
  const { hash } = location;
  afterEach(() => history.replaceState(null, "", hash || location.pathname + location.search));

  it("is followed by a plain click alone", () => {
    history.replaceState(null, "", "#here");
    const link = document.createElement("a");
    link.append(document.createElement("b"));
    document.body.append(link);
    const isFollowed = (
      href: string,
      click: MouseEventInit = {},
      change: (link: HTMLAnchorElement) => void = () => undefined,
    ): boolean => {
      let followed = false;
      link.href = href;
      link.removeAttribute("target");
      change(link);
      const listen = (event: MouseEvent): void => {
        followed = followedAgain(event);
        event.preventDefault();
      };
      addEventListener("click", listen, { once: true });
      link.firstElementChild!.dispatchEvent(
        new MouseEvent("click", { bubbles: true, composed: true, cancelable: true, ...click }),
      );
      return followed;
    };
    try {
      expect(isFollowed("#here")).to.equal(true);
      expect(isFollowed("#there")).to.equal(false);
      for (const key of ["metaKey", "ctrlKey", "shiftKey", "altKey"])
        expect(isFollowed("#here", { [key]: true }), key).to.equal(false);
      expect(isFollowed("#here", { button: 1 })).to.equal(false);
      expect(isFollowed("#here", {}, (one) => (one.target = "_blank"))).to.equal(false);
      link.addEventListener("click", (event) => event.preventDefault(), { once: true });
      expect(isFollowed("#here")).to.equal(false);
    } finally {
      link.remove();
    }
  });
});
