import type { NoticeCode } from "../notices.ts";

/** Notices of incentives, which are advice on them and nothing else. */
export const INCENTIVE_NOTICES = [
  "paidInParts",
  "fewerParts",
  "paidOnce",
  "paidByTeam",
  "budgetChance",
  "commissionInstead",
  "commissionJumps",
  "curveCliff",
  "thresholdHard",
  "excellenceFar",
  "curveSteep",
  "curveSlows",
  "capLow",
  "spiffsMany",
  "spiffLong",
  "spiffsDear",
  "spiffFewWinners",
  "spiffTooManyWinners",
  "spiffAtTheEnd",
  "spiffOutside",
] as const satisfies readonly NoticeCode[];

export type IncentiveNoticeCode = (typeof INCENTIVE_NOTICES)[number];

export const isOfIncentives = (code: NoticeCode): boolean =>
  (INCENTIVE_NOTICES as readonly NoticeCode[]).includes(code);
