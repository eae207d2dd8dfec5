import { payoutRate } from "../../core/incentives/payout-rate.ts";
import { sum } from "../../core/stats/sum.ts";
import { exactMoney } from "../../text/exact-money.ts";
import { exactPercent } from "../../text/exact-percent.ts";
import { monthWords } from "../../text/month.ts";
import { partWords } from "../../text/period.ts";
import { goalWords } from "./formats.ts";
import { partsOf } from "./part-cells.ts";
import { eachPayment, isPaidByPart, isPaidInParts, paidGoals, paidPoints } from "./part-pay.ts";
import type { RepFacts, RepMetric, RepPay } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** By what rules results become pay, what one payment brings, and what comes on top. */
export const payWords = (facts: RepFacts, voice: RepVoice): readonly string[] => {
  const { pay, period, metrics } = facts;
  if (pay === null) return [];
  const { pay: words } = voice.text;
  const { commission, everyMonths, teamTarget, currency } = pay;
  const guards = metrics.filter(({ isGuard }) => isGuard).map(({ metric }) => metric);
  return [
    ...(commission === null ? curveWords(facts, pay, voice) : [words[commission.mode]]),
    ...(everyMonths < period.months ? [apartWords(facts, pay, voice)] : []),
    ...partGoalWords(facts, pay, voice),
    ...(guards.length > 0 ? [words.guard(guards.join(", "))] : []),
    ...(teamTarget > 0 ? [words.team(voice.numbers.money(teamTarget, currency))] : []),
  ];
};

/** What is paid below the curve's first point, and beyond its last, or from where on a limit pays no more. */
const curveWords = (facts: RepFacts, pay: RepPay, voice: RepVoice): readonly string[] => {
  const goals = paidGoals(facts);
  if (goals.length === 0) return [];
  const { pay: words } = voice.text;
  const { numbers } = voice;
  const points = paidPoints(pay);
  const [[first], [last]] = [points[0]!, points[points.length - 1]!];
  const most = (pay.cap ?? 0) * sum(goals.map(({ target }) => target!));
  const from = exactPercent(last, numbers);
  const end =
    pay.cap === null
      ? words.beyond(from)
      : words.capped(from, numbers.money(most, pay.currency), goals.length);
  return [`${words.nothing(exactPercent(first, numbers))} ${end}`];
};

/** That parts of the period are paid apart, what one of them pays, and all with the whole. */
const apartWords = (facts: RepFacts, pay: RepPay, voice: RepVoice): string => {
  const { pay: words } = voice.text;
  const { everyMonths, wholeShare, commission, curve, cap, currency } = pay;
  const { months } = facts.period;
  const every = words.every(everyMonths);
  const paid = commission === null ? eachPayment(paidGoals(facts), pay, facts.period) : null;
  if (paid === null)
    return wholeShare > 0 ? `${every} ${words.whole(voice.numbers.percent(wholeShare))}` : every;
  const rate = payoutRate(1, curve, cap);
  const money = (amount: number) => exactMoney(amount * rate, voice.numbers, currency);
  const sentences = [
    words.alike(everyMonths),
    ...(paid.isAll ? [] : [words.without(everyMonths)]),
    ...(rate > 0 && paid.whole > 0 ? [words.last(money(paid.whole), months)] : []),
    ...(rate > 0
      ? [
          words.example({
            ...{ months: everyMonths, count: paid.count, ofMonths: months },
            each: money(paid.each),
            whole: paid.whole > 0 ? money(paid.whole) : "",
            all: money(paid.each * paid.count + paid.whole),
          }),
        ]
      : []),
  ];
  return sentences.join(" ");
};

/** What the goal of each part of several months that is paid apart is, the sum of its months; of each goal that pays so. */
const partGoalWords = (
  facts: RepFacts,
  { everyMonths }: RepPay,
  voice: RepVoice,
): readonly string[] => {
  if (!isPaidInParts(facts)) return [];
  const { period, metrics } = facts;
  const wordsOf = (metric: RepMetric) =>
    partsOf(period, everyMonths).map(({ start, months }) => {
      const from = start - period.start;
      const goal = sum(metric.months.slice(from, from + months));
      return `${partWords(voice.language, { start, months })}: ${goalWords(metric, goal, voice)}`;
    });
  return metrics
    .filter(isPaidByPart)
    .map((metric) =>
      voice.text.pay.partGoals(
        everyMonths,
        metrics.length > 1 ? metric.metric : "",
        wordsOf(metric).join(" · "),
      ),
    );
};

/** Contests, a sentence each. */
export const contestSentences = (
  { contests, currency }: RepPay,
  { text: { pay: words }, language, numbers }: RepVoice,
): readonly string[] =>
  contests.map(({ name, metric, from, weeks, winners, prize }) =>
    words.contest(
      metric === null ? name : `${name} (${metric})`,
      monthWords(language, from),
      weeks,
      winners,
      numbers.money(prize, currency),
    ),
  );
