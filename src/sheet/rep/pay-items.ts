import { piecesOf } from "../../core/incentives/payout-pieces.ts";
import { payoutRate } from "../../core/incentives/payout-rate.ts";
import { sum } from "../../core/stats/sum.ts";
import { monthWords } from "../../text/month.ts";
import { factor } from "../workbook/frame/formula.ts";
import { PERCENT } from "../workbook/frame/number-format.ts";
import type { Item, Pair } from "./flow.ts";
import { goalFormat, payFormat } from "./formats.ts";
import { monthsOf } from "./metric-cells.ts";
import { VALUE } from "./pace-cells.ts";
import { metricRow } from "./part.ts";
import { isPaidInParts, sharesOf } from "./part-pay.ts";
import { payParts } from "./pay-parts.ts";
import type { RepFacts, RepMetric, RepPay } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** Attainments so near are one: 0.7 + 0.1 falls short of 0.8. */
const NEAR = "1/10^9";

/** What the only goal pays, in money, and what the pace so far would. */
export const payItems = (facts: RepFacts, voice: RepVoice): readonly Item[] => [
  ...payTable(facts, 1, voice),
  ...payTotals(facts, voice),
  ...payWords(facts, voice),
];

/** The lines of what one of the goals pays, and what its pace so far would; none where it pays nothing. */
export const payTable = (facts: RepFacts, at: number, voice: RepVoice): readonly Item[] => {
  const { pay, metrics } = facts;
  if (pay === null) return [];
  if (pay.commission === null) {
    const amounts = amountsPaid(metrics, pay);
    const whole = amounts.length < 2 ? null : sum(amounts);
    return curveItems(metrics[at - 1]!, at, pay, whole, voice);
  }
  return at === 1 ? commissionItems(facts, pay, pay.commission, voice) : [];
};

/** What all that is paid comes to at the same share of each goal; none where only one amount is paid. */
export const payTotals = ({ pay, metrics }: RepFacts, voice: RepVoice): readonly Item[] => {
  if (pay === null || pay.commission !== null) return [];
  const amounts = amountsPaid(metrics, pay);
  if (amounts.length < 2) return [];
  const { pay: words } = voice.text;
  const format = payFormat(pay, voice);
  return [
    { kind: "title", text: pay.teamTarget > 0 ? words.togetherTeam : words.together },
    heads(words.shareEach, words.earnAll),
    ...sharesOf(pay.curve).map((share) =>
      row(share, PERCENT, sum(amounts) * payoutRate(share, pay.curve, pay.cap), format),
    ),
  ];
};

/** Money for each goal that pays, the team's last. */
const amountsPaid = (
  metrics: RepFacts["metrics"],
  { teamTarget }: Pick<RepPay, "teamTarget">,
): readonly number[] =>
  [...metrics.map(({ target }) => target ?? 0), teamTarget].filter((amount) => amount > 0);

/** What holds of all that is paid. */
export const payWords = (facts: RepFacts, voice: RepVoice): readonly Item[] => {
  const { pay } = facts;
  if (pay === null) return [];
  const sentences = [...paySentences(facts, pay, voice), ...contestSentences(pay, voice)];
  return sentences.map((text): Item => ({ kind: "text", text }));
};

/** `whole` is what all goals pay together; null where this one is all. */
const curveItems = (
  metric: RepMetric,
  at: number,
  pay: RepPay,
  whole: number | null,
  voice: RepVoice,
): readonly Item[] => {
  const { target } = metric;
  if (target === null || !(target > 0)) return [];
  const { curve, cap } = pay;
  const words = voice.text.pay;
  const format = payFormat(pay, voice);
  const part =
    whole === null ? "" : words.part(metric.metric, voice.numbers.percent(target / whole));
  return [
    ...(part === "" ? [] : [{ kind: "title", text: part } as const]),
    heads(words.share, words.earn),
    ...sharesOf(curve).map((share) =>
      row(share, PERCENT, target * payoutRate(share, curve, cap), format),
    ),
    now(words.attained, attainedFormula(metric, at), PERCENT, attainedName(at)),
    now(words.now, earnedFormula(target, pay, at), format),
  ];
};

const commissionItems = (
  { metrics: [metric], period }: RepFacts,
  pay: RepPay,
  { tiers, mode }: NonNullable<RepPay["commission"]>,
  voice: RepVoice,
): readonly Item[] => {
  const words = voice.text.pay;
  const isWhole = tiers.every(([, rate]) => Number.isInteger(Math.round(rate * 1e6) / 1e4));
  const result = `[${metricRow(1, "projection")}|${VALUE}]`;
  return [
    heads(words.from, words.rate),
    ...tiers.map(([from, rate]) =>
      row(from, goalFormat(metric, voice), rate, isWhole ? PERCENT : "0.0%"),
    ),
    // Steps begin anew with each payout: the whole period's result tells nothing then.
    ...(pay.everyMonths >= period.months
      ? [now(words.now, commissionFormula(tiers, mode, result), payFormat(pay, voice))]
      : []),
  ];
};

const heads = (left: string, right: string): Pair => ({
  kind: "pair",
  left: { content: left, role: "wordHeader" },
  right: { content: right, role: "numberHeader" },
});

const row = (left: number, leftFormat: string, right: number, rightFormat: string): Pair => ({
  kind: "pair",
  left: { content: left, role: "rowLabel", format: leftFormat },
  right: { content: right, role: "past", format: rightFormat },
});

const now = (label: string, formula: string, format: string, name?: string): Pair => ({
  kind: "pair",
  ...(name === undefined ? {} : { name }),
  left: { content: label, role: "rowLabel" },
  right: { content: { formula }, role: "calc", format },
});

const attainedName = (at: number): string => `attained.${at}`;

/** Nothing is said of a pace before the first result, nor before the period. */
const onceTyped = (at: number, formula: string): string =>
  `=IF(OR(COUNT([${monthsOf(at)}*|sold])=0;[${metricRow(at, "elapsed")}|${VALUE}]=0);"";${formula})`;

/** What the pace so far attains at the end: result ÷ goal, and where less is better 2 − that. */
const attainedFormula = ({ isLessBetter }: RepMetric, at: number): string => {
  const projection = `[${metricRow(at, "projection")}|${VALUE}]`;
  const goal = `[${metricRow(at, "total")}|goal]`;
  const share = `${projection}/${goal}`;
  return onceTyped(at, `IF(${goal}>0;${isLessBetter ? `2-${share}` : share};1)`);
};

const earnedFormula = (target: number, { curve, cap }: RepPay, at: number): string => {
  const attained = `{${attainedName(at)}}`;
  const pieces = piecesOf(curve, cap);
  const parts = pieces.flatMap(({ from, jump, slope }, i) => {
    const until = pieces[i + 1]?.from;
    const above = `MAX(0;${attained}-${factor(from)})`;
    const rise =
      until === undefined ? above : `(${above}-MAX(0;${attained}-${factor(tidied(until))}))`;
    return [
      ...(jump > 0 ? [`IF(${attained}>=${factor(from)}-${NEAR};${factor(jump)};0)`] : []),
      ...(slope > 0 ? [`${factor(tidied(slope))}*${rise}`] : []),
    ];
  });
  const rate = parts.length === 0 ? "0" : parts.join("+");
  return `=IF(${attained}="";"";${factor(tidied(target))}*(${rate}))`;
};

const commissionFormula = (
  tiers: readonly (readonly [number, number])[],
  mode: "marginal" | "retroactive",
  result: string,
): string => {
  if (mode === "retroactive") {
    const rate = tiers.reduce(
      (below, [from, share]) => `IF(${result}>=${factor(from)};${factor(share)};${below})`,
      "0",
    );
    return onceTyped(1, `${result}*${rate}`);
  }
  const slices = tiers.map(([from, rate], i) => {
    const next = tiers[i + 1]?.[0];
    const above = `MAX(0;${result}-${factor(from)})`;
    const slice = next === undefined ? above : `(${above}-MAX(0;${result}-${factor(next)}))`;
    return `${factor(rate)}*${slice}`;
  });
  return onceTyped(1, slices.join("+"));
};

/** Quotients: nine digits tell them. */
const tidied = (value: number): number => Number(value.toPrecision(9));

/** What is paid below the curve's first point, beyond its last, and at most: the limit may lie before that. */
const curveWords = (
  curve: RepPay["curve"],
  cap: number | null,
  target: number,
  isOne: boolean,
  { text: { pay: words }, numbers }: RepVoice,
  money: (amount: number) => string,
): string => {
  const [[first], [last, paid]] = [curve[0]!, curve[curve.length - 1]!];
  return [
    words.nothing(numbers.percent(first)),
    ...(cap !== null && cap <= paid ? [] : [words.beyond(numbers.percent(last))]),
    ...(cap === null
      ? []
      : [
          isOne
            ? words.capped(money(cap * target))
            : words.cappedEach(numbers.percent(cap), money(cap * target)),
        ]),
  ].join(" ");
};

const paySentences = (facts: RepFacts, pay: RepPay, voice: RepVoice): readonly string[] => {
  const { metrics, period } = facts;
  const {
    text: { pay: words },
    numbers,
  } = voice;
  const { curve, cap, commission: tiers, everyMonths, teamTarget, currency } = pay;
  const target = metrics.reduce((sum, one) => sum + (one.target ?? 0), 0);
  const goals = metrics.filter((one) => (one.target ?? 0) > 0).length;
  const guards = metrics.filter(({ isGuard }) => isGuard).map(({ metric }) => metric);
  const money = (amount: number) => numbers.money(amount, currency);
  return [
    ...(tiers === null && target > 0
      ? [curveWords(curve, cap, target, goals === 1, voice, money)]
      : []),
    ...(tiers === null ? [] : [words[tiers.mode]]),
    ...(everyMonths < period.months ? [apartWords(facts, pay, voice)] : []),
    ...(guards.length > 0 ? [words.guard(guards.join(", "))] : []),
    ...(teamTarget > 0 ? [words.team(money(teamTarget))] : []),
  ];
};

/** That parts of the period are paid apart, and how much each: in money, else the whole's share. */
const apartWords = (
  facts: RepFacts,
  { everyMonths, wholeShare }: RepPay,
  voice: RepVoice,
): string => {
  const {
    pay: words,
    parts: { by },
  } = voice.text;
  const parts = payParts(facts, voice);
  const share = voice.numbers.percent(wholeShare);
  const more = parts !== null ? [words.parts(parts)] : wholeShare > 0 ? [words.whole(share)] : [];
  return [words.every(everyMonths, isPaidInParts(facts) ? by(everyMonths) : ""), ...more].join(" ");
};

const contestSentences = (
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
