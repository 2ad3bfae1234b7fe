import { expect } from "chai";

/** The sources of a widget are numbered in the order of reading, and each is listed once. */
export function expectSourcesInOrder(root: ShadowRoot): void {
  const numbers = [...root.querySelectorAll(".reference [aria-hidden]")].map(({ textContent }) => Number(textContent));
  const firsts = [...new Set(numbers)];
  expect(firsts).to.not.be.empty;
  expect(firsts).to.deep.equal(firsts.map((_, index) => index + 1));
  expect(root.querySelectorAll(".sources li")).to.have.length(firsts.length);
}
