/** Of which pages there are pictures, and which pictures are looked at by `npm test`. */

/** @typedef {{ language: "en" | "ar", scheme: "light" | "dark", width: number }} Page */

/** Arabic is the language from right to left. @type {readonly Page[]} */
export const PAGES = ["en", "ar"].flatMap((language) =>
  ["light", "dark"].flatMap((scheme) => [320, 680, 1100].map((width) => ({ language, scheme, width }))),
);

export const nameOf = ({ language, scheme, width }) => `${language}-${scheme}-${width}`;

/** Each element in each of its states, on the page that most see. */
const ON_THE_USUAL_PAGE = {
  stat: `Card Compact Inline Row Trend TrendCompact TrendOfProjection Compared NotCompared NothingToCompare Numbered Fresh Due Overdue
    Projected Unsure Billions LongLabel Corrected Frozen FrozenInline Empty EmptyInline UnknownMetric MarkupInData Loading LoadingWithSentence
    Failed FailedWithSentence FailedInline GreyInk Themed`,
  trend: `Whole Projections TwoCounts ThreeSeries OneFigure Unsure Corrected Frozen Empty EmptyPeriod UnknownMetric Loading
    LoadingWithSentence Failed FailedWithSentence`,
  "focus-area":
    "RuleOfLaw Elections Plain Corrected Frozen FrozenBeforeAll UnknownArea Loading LoadingWithSentence Failed FailedWithSentence",
  "handover-timeline": `Since2025 WithControls OnePhase NoMatch Strip StripFrozen StripEmpty Corrected Frozen Empty Loading
    LoadingWithSentence Failed FailedWithSentence`,
  "handover-progress": `Whole Compact EveryOutcome MoreThanPlanned WithoutPlan Corrected Frozen FrozenBeforeAll Empty Loading
    LoadingWithSentence Failed FailedWithSentence`,
  "handover-map":
    "Whole EveryOutcome OnePlace AnotherCountry Corrected Frozen FrozenBeforeAll Empty Loading LoadingWithSentence Failed FailedWithSentence",
  resources: "LearnMore Files Frozen Empty UnknownKind Loading LoadingWithSentence Failed FailedWithSentence",
  picture: "Drawing Picture FileMissing UnknownPicture Loading LoadingWithSentence Failed FailedWithSentence",
  sources: "OfThePage Empty Loading LoadingWithSentence Failed FailedWithSentence",
  brief: "SomeSections Empty Loading LoadingWithSentence Failed FailedWithSentence",
  data: "AsValue Broken Unreachable UnreachableWithFallback",
};

/** A few of each element in the dark, from right to left, and on a phone. */
const ELSEWHERE = {
  "en-dark-680": `stat/Row stat/TrendCompact stat/Overdue stat/Failed trend/TwoCounts focus-area/RuleOfLaw handover-timeline/Strip
    handover-progress/Whole handover-map/Whole resources/LearnMore picture/Drawing sources/OfThePage`,
  "ar-light-680": `stat/Row stat/TrendCompact stat/Overdue stat/Failed trend/TwoCounts focus-area/RuleOfLaw handover-timeline/Strip
    handover-progress/Whole handover-map/Whole resources/LearnMore picture/Drawing sources/OfThePage`,
  "en-light-320": `stat/Card stat/Row stat/Inline trend/TwoCounts focus-area/RuleOfLaw handover-timeline/Strip handover-progress/Compact
    handover-map/Whole resources/LearnMore picture/Drawing`,
};

const words = (text) => text.split(/\s+/);

/** The stories of each page that `npm test` looks at. @type {ReadonlyMap<string, readonly string[]>} */
export const STATES = new Map([
  [
    "en-light-680",
    Object.entries(ON_THE_USUAL_PAGE).flatMap(([element, names]) => words(names).map((name) => `${element}/${name}`)),
  ],
  ...Object.entries(ELSEWHERE).map(([page, names]) => [page, words(names)]),
]);

/** Words of the command line restrict it: to pages (`ar-dark-320`), to files of stories (`trend`) or to stories (`stat/Card`). */
export function restriction(asked) {
  const pages = new Set(PAGES.map(nameOf));
  const [ofPages, ofStories] = [asked.filter((word) => pages.has(word)), asked.filter((word) => !pages.has(word))];
  return {
    hasPage: (page) => ofPages.length === 0 || ofPages.includes(page),
    hasStory: (story) => ofStories.length === 0 || ofStories.some((word) => story === word || story.startsWith(`${word}/`)),
    isNone: asked.length === 0,
  };
}
