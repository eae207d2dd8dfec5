import { piecesOf } from "../../core/incentives/payout-pieces.ts";
import { sum } from "../../core/stats/sum.ts";
import { factor } from "../workbook/frame/formula.ts";
import { exactShare, PERCENT } from "../workbook/frame/number-format.ts";
import { type Half, type Item, type Pair, titled } from "./flow.ts";
import { goalFormat, payFormat } from "./formats.ts";
import { monthsOf } from "./metric-cells.ts";
import { VALUE } from "./pace-cells.ts";
import { metricRow } from "./part.ts";
import { eachPayment, paidGoals, paidPoints } from "./part-pay.ts";
import { contestSentences, payWords } from "./pay-words.ts";
import type { RepFacts, RepMetric, RepPay } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** Attainments so near are one: 0.7 + 0.1 falls short of 0.8. */
const NEAR = "1/10^9";

/** The block of pay: by what rules, what one payment brings, and what some shares of all goals that pay come to; then contests. */
export const payItems = (facts: RepFacts, voice: RepVoice): readonly Item[] => {
  const { pay } = facts;
  if (pay === null) return [];
  const { title, contests } = voice.text.pay;
  const rules = payWords(facts, voice);
  return [
    ...titled(title(paidGoals(facts).length), rules),
    ...(rules.length > 0 ? mainTable(facts, pay, voice) : []),
    ...titled(contests, contestSentences(pay, voice)),
  ];
};

/** Of an only goal that pays with what its pace would; of several what they come to together. */
const mainTable = (facts: RepFacts, pay: RepPay, voice: RepVoice): readonly Item[] => {
  if (pay.commission !== null) return commissionItems(facts, pay, pay.commission, voice);
  const [first, ...others] = paidGoals(facts);
  if (first === undefined) return [];
  if (others.length === 0) return goalTable(facts, first, pay, voice);
  return [
    { kind: "title", text: voice.text.pay.together },
    ...shareTable(facts, [first, ...others], pay, voice),
  ];
};

/** The lines of what one of several goals pays, and what its pace so far would; none where it is the only one, or pays nothing. */
export const payTable = (facts: RepFacts, at: number, voice: RepVoice): readonly Item[] => {
  const { pay, metrics } = facts;
  const paid = paidGoals(facts);
  const metric = metrics[at - 1]!;
  if (pay === null || pay.commission !== null || paid.length < 2 || !paid.includes(metric))
    return [];
  const share = voice.numbers.percent(metric.target! / sum(paid.map(({ target }) => target!)));
  return [
    { kind: "title", text: voice.text.pay.part(metric.metric, share) },
    ...goalTable(facts, metric, pay, voice),
  ];
};

const goalTable = (
  facts: RepFacts,
  metric: RepMetric,
  pay: RepPay,
  voice: RepVoice,
): readonly Item[] => {
  const words = voice.text.pay;
  const at = facts.metrics.indexOf(metric) + 1;
  return [
    ...shareTable(facts, [metric], pay, voice),
    now(words.attained, attainedFormula(metric, at), PERCENT, attainedName(at)),
    now(words.now, earnedFormula(metric.target!, pay, at), payFormat(pay, voice)),
  ];
};

/** What the same share of some goals pays: each payment, where parts of the period are paid apart, and in all. */
const shareTable = (
  { period }: RepFacts,
  goals: readonly RepMetric[],
  pay: RepPay,
  voice: RepVoice,
): readonly Item[] => {
  const { pay: words, parts } = voice.text;
  const format = payFormat(pay, voice);
  const paid = eachPayment(goals, pay, period);
  const amount = sum(goals.map(({ target }) => target!));
  const left = goals.length > 1 && paid === null ? words.shareEach : words.share;
  const lines = paidPoints(pay).map(([share, rate]): Pair => {
    const line = row(share, exactShare(share), amount * rate, format);
    return paid === null ? line : { ...line, middle: past(paid.each * rate, format) };
  });
  if (paid === null) return [heads(left, goals.length > 1 ? words.earnAll : words.earn), ...lines];
  const middle: Half = { content: parts.each(pay.everyMonths), role: "numberHeader" };
  return [{ ...heads(left, words.inAll), middle }, ...lines];
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
  right: past(right, rightFormat),
});

const past = (content: number, format: string): Half => ({ content, role: "past", format });

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
