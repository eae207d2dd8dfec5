import type { Notice, NoticeCode } from "../core/notices.ts";

/** What a manager has to decide, mend or tell somebody; other notices say how goals came about. */
const NEEDS: ReadonlySet<NoticeCode> = new Set([
  "answersLost",
  "beyondTarget",
  "budgetChance",
  "capacityBinds",
  "capacityExceeded",
  "capLow",
  "cappedByChance",
  "commissionJumps",
  "curveCliff",
  "curveSlows",
  "curveSteep",
  "eventUnfelt",
  "excellenceFar",
  "gapForecastOver",
  "growthFlattened",
  "heldByReview",
  "keptCells",
  "manyMetrics",
  "manyWeights",
  "monthsCrowded",
  "nameTaken",
  "noGoalNoResults",
  "noMeasureGoal",
  "noSizes",
  "notForLess",
  "nothingAnnounced",
  "nothingToHandDown",
  "personGone",
  "publishedLost",
  "rebound",
  "restored",
  "rosterCell",
  "smallMainWeight",
  "smallWeights",
  "spiffAtTheEnd",
  "spiffFewWinners",
  "spiffLong",
  "spiffOutside",
  "spiffsDear",
  "spiffsMany",
  "spiffTooManyWinners",
  "stageUnknown",
  "targetOpen",
  "targetOverCapacity",
  "thresholdHard",
  "timeShort",
  "unfair",
  "vacant",
  "withoutLastYear",
  "withoutSize",
]);

/** The same notices, those first that need the manager, and how many these are. */
export const needsFirst = (
  notices: readonly Notice[],
): { readonly notices: readonly Notice[]; readonly needs: number } => {
  const needs = notices.filter(({ code }) => NEEDS.has(code));
  return {
    notices: [...needs, ...notices.filter(({ code }) => !NEEDS.has(code))],
    needs: needs.length,
  };
};
