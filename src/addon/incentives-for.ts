import type { Period } from "../core/calendar/period.ts";
import type { IncentivePlan } from "../core/choices.ts";
import { GoalError } from "../core/errors.ts";
import { USUAL_TEAM_CURVE } from "../core/incentives/pay-rule.ts";
import { USUAL_CURVE } from "../core/incentives/payout-curve.ts";
import type { Spiff } from "../core/incentives/spiffs.ts";
import type { Reading } from "../sheet/read/reading.ts";
import { isoMonthIn } from "./iso-month-in.ts";
import type { IncentiveAnswer, SpiffAnswer } from "./steps.ts";

const YEAR = 12;

/** What is paid, with the usual answer wherever nothing was said; null where nothing is. */
export const incentivesFor = (
  told: IncentiveAnswer,
  { months }: Period,
  reading: Reading,
): IncentivePlan | null => {
  const { target: _, targets: __, ...answer } = told;
  const targets = targetsFor(told, { months }, reading);
  const spiffs = (answer.spiffs ?? []).map((spiff) => spiffOf(spiff, reading));
  if (targets.size === 0 && !answer.commission && spiffs.length === 0) return null;
  const payoutMonths = Math.min(answer.payoutMonths ?? months, months);
  return {
    curve: USUAL_CURVE,
    cap: null,
    teamCurve: USUAL_TEAM_CURVE,
    ...answer,
    targets,
    spiffs,
    payoutMonths,
    annualShare: payoutMonths < months ? (answer.annualShare ?? 0) : 0,
  };
};

/** Somebody's own amount, else the roster's incentives, which are a year's, or one for everybody. */
export const targetsFor = (
  { target: ofEach, targets: own = [] }: Pick<IncentiveAnswer, "target" | "targets">,
  { months }: Pick<Period, "months">,
  { team }: Reading,
): ReadonlyMap<string, number> => {
  const ownOf = new Map(own.map(({ person, target }) => [person, target]));
  const targets = new Map<string, number>();
  for (const { person, targetIncentive } of team) {
    const usual = targetIncentive === null ? ofEach : (targetIncentive * months) / YEAR;
    const target = ownOf.get(person) ?? usual;
    if (target !== undefined && target > 0) targets.set(person, target);
  }
  return targets;
};

const spiffOf = ({ metric, from, ...spiff }: SpiffAnswer, { metrics }: Reading): Spiff => {
  if (metric !== undefined && !metrics.some(({ name }) => name === metric)) {
    const known = metrics.map(({ name }) => name);
    throw new GoalError("noSuchMetric", { metric, known: known.join(", ") });
  }
  return { ...spiff, from: isoMonthIn(from), metric: metric ?? null };
};
