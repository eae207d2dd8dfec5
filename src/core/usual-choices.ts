import type { Period } from "./calendar/period.ts";
import type { Choices } from "./choices.ts";
import { WORKING_DAYS } from "./funnel/activity-goals.ts";
import { SELLING_HOURS } from "./funnel/time-share.ts";
import { USUAL_RAMP } from "./people/ramp.ts";

/** In real teams 60 to 70 of 100 people reach their goal (domain practice). */
export const USUAL_PROBABILITY = 0.65;
/** A quarter: what is announced can be kept in mind until then. */
const REVIEW_MONTHS = 3;

/** What holds for a period as long as the manager says nothing. */
export const usualChoices = (period: Period): Choices => ({
  period,
  probability: USUAL_PROBABILITY,
  isCount: false,
  isLessBetter: false,
  stages: [],
  measures: [],
  sold: null,
  workingDays: WORKING_DAYS,
  sellingHours: SELLING_HOURS,
  normal: [],
  oneOffs: [],
  season: null,
  growth: null,
  events: [],
  index: null,
  potential: null,
  resources: [],
  gone: null,
  stays: [],
  ramp: USUAL_RAMP,
  company: null,
  territories: new Map(),
  managers: new Map(),
  announced: null,
  soFar: null,
  reviewMonths: REVIEW_MONTHS,
  incentives: null,
});
