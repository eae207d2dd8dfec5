import { sum } from "../../core/stats/sum.ts";
import { exactMoney } from "../../text/exact-money.ts";
import { partsAsked } from "./part-pay.ts";
import type { RepFacts } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** Money that each part of the period pays for its own goals, and the whole period, as words. */
export interface PayParts {
  /** Of so many months. */
  readonly months: number;
  readonly each: string;
  /** "" where the whole period pays nothing. */
  readonly whole: string;
}

/**
 * What a person's amount comes to in each part of the period that is paid apart; null where it is paid
 * at once, or where metrics have goals in unlike parts. A part without a goal pays nothing: the others
 * share the amount.
 */
export const payParts = (
  { metrics, pay, period }: RepFacts,
  { numbers }: RepVoice,
): PayParts | null => {
  if (pay === null || pay.commission !== null || pay.everyMonths >= period.months) return null;
  const { everyMonths, wholeShare, currency } = pay;
  const paid = metrics.filter(({ target }) => (target ?? 0) > 0);
  const counts = new Set(
    paid.map(({ months, isLessBetter }) => partsAsked(months, everyMonths, isLessBetter)),
  );
  const [parts] = counts;
  if (parts === undefined || counts.size > 1 || parts === 0) return null;
  const amount = sum(paid.map(({ target }) => target!));
  const money = (share: number) => exactMoney(amount * share, numbers, currency);
  return {
    months: everyMonths,
    each: money((1 - wholeShare) / parts),
    whole: wholeShare > 0 ? money(wholeShare) : "",
  };
};
