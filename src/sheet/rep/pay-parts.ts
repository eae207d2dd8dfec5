import { exactMoney } from "../../text/exact-money.ts";
import { eachPayment, paidGoals } from "./part-pay.ts";
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

/** What a person's amount comes to in each part of the period that is paid apart; null where no one amount tells. */
export const payParts = (facts: RepFacts, { numbers }: RepVoice): PayParts | null => {
  const { pay, period } = facts;
  if (pay === null || pay.commission !== null) return null;
  const paid = eachPayment(paidGoals(facts), pay, period);
  if (paid === null) return null;
  const money = (amount: number) => exactMoney(amount, numbers, pay.currency);
  return {
    months: pay.everyMonths,
    each: money(paid.each),
    whole: paid.whole > 0 ? money(paid.whole) : "",
  };
};
