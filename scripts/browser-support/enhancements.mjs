/**
 * What is used and not needed: features that a promised browser may lack, and what happens there. Each was read in the code. One that is no longer
 * used, or that all promised browsers have, is to go: the check says so.
 */
export const ENHANCEMENTS = [
  {
    features: ["api.ElementInternals.states", "api.CustomStateSet.add", "api.CustomStateSet.clear", "css.selectors.state"],
    name: "custom states",
    without:
      "Nothing of ours is styled by them. A page's own `:state(…)` rules do not apply, and the style sheet keeps its room only until the element is defined.",
  },
  {
    features: [
      "api.TrustedTypePolicyFactory.createPolicy",
      "api.TrustedTypePolicyFactory.emptyScript",
      "api.TrustedTypePolicy.createHTML",
    ],
    name: "Trusted Types",
    without: "There is nothing to satisfy: templates and JSON-LD are written as plain text.",
  },
  {
    features: ["api.HTMLElement.focus.options_preventScroll_parameter"],
    name: "focus without scrolling",
    without: "The browser scrolls to an event of the timeline at once, before it is brought to the middle.",
  },
  {
    features: ["css.selectors.details-content", "css.properties.content-visibility", "css.properties.content-visibility.visible"],
    name: "`::details-content`",
    without: "On paper what was folded stays folded.",
  },
  {
    features: ["css.properties.text-wrap.pretty"],
    name: "`text-wrap: pretty`",
    without: "Titles break where lines are full.",
  },
  {
    features: ["css.properties.break-after.avoid"],
    name: "`break-after: avoid`",
    without: "On paper the name of a phase can stand at the foot of a page.",
  },
  {
    features: ["css.properties.interactivity"],
    name: "`interactivity`",
    without: "A part of a page that is made inert by it does not exist; the attribute `inert` works as ever.",
  },
  {
    features: ["css.properties.-webkit-locale"],
    name: "`-webkit-locale`",
    without: "The attribute `lang` is not turned into a property, so that there is nothing to restore.",
  },
  {
    features: ["css.properties.text-size-adjust"],
    name: "`text-size-adjust`",
    without: "The prefixed property before it is read, or text is never enlarged.",
  },
  {
    features: ["css.properties.user-select"],
    name: "`user-select`",
    without: "The prefixed property before it is read.",
  },
  {
    features: ["css.properties.cursor.pointer", "css.properties.cursor.default"],
    name: "shapes of the pointer",
    without: "There is no pointer.",
  },
];
