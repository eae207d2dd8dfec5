import { piecesOf } from "../../core/incentives/payout-pieces.ts";
import { payoutRate } from "../../core/incentives/payout-rate.ts";
import { monthWords } from "../../text/month.ts";
import { factor } from "../workbook/frame/formula.ts";
import { type LaidCell, listRow } from "../workbook/frame/layout.ts";
import { PERCENT } from "../workbook/frame/number-format.ts";
import type { Content } from "../workbook/frame/tab.ts";
import { goalFormat, payFormat } from "./formats.ts";
import { metricRow, monthsOf } from "./metric-cells.ts";
import { VALUE } from "./pace-cells.ts";
import {
  FIRST,
  gapPart,
  HEADER_ROW,
  LAST,
  type Part,
  ROW,
  stacked,
  textPart,
  titlePart,
} from "./part.ts";
import type { RepFacts, RepMetric, RepPay } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** Columns of a table of two. */
const LEFT = { column: FIRST, to: "left" } as const;
const RIGHT = { column: VALUE, to: LAST } as const;
/** Attainments so near are one: 0.7 + 0.1 falls short of 0.8. */
const NEAR = "1/10^9";

/** What goals pay, in money, and what the pace so far would. */
export const payPart = (facts: RepFacts, voice: RepVoice, width: number): Part => {
  const { pay } = facts;
  if (pay === null) return stacked([]);
  const sentences = [...paySentences(facts, pay, voice), ...contestSentences(pay, voice)];
  return stacked([
    ...(pay.commission === null
      ? facts.metrics.flatMap((metric, i) => curvePart(facts, metric, i + 1, pay, voice))
      : [commissionPart(facts, pay, pay.commission, voice)]),
    ...sentences.map((sentence, i) => textPart(`pay.sentence.${i + 1}`, sentence, width)),
    ...(sentences.length === 0 ? [] : [gapPart("pay.end")]),
  ]);
};

const curvePart = (
  facts: RepFacts,
  metric: RepMetric,
  at: number,
  pay: RepPay,
  voice: RepVoice,
): readonly Part[] => {
  const { target } = metric;
  if (target === null || !(target > 0)) return [];
  const { curve, cap } = pay;
  const words = voice.text.pay;
  const shares = [...new Set([...curve.map(([share]) => share), 1])].sort((a, b) => a - b);
  const isOneOfSome = facts.metrics.filter((one) => (one.target ?? 0) > 0).length > 1;
  return [
    ...(isOneOfSome ? [titlePart(metricRow(at, "payName"), metric.metric)] : []),
    table(at, [words.share, words.earn], PERCENT, payFormat(pay, voice), [
      ...shares.map((share) => [share, target * payoutRate(share, curve, cap)] as const),
    ]),
    nowPart(at, [
      ["attained", words.share, attainedFormula(metric, at), PERCENT],
      ["earned", words.now, earnedFormula(target, pay, at), payFormat(pay, voice)],
    ]),
    gapPart(metricRow(at, "payEnd")),
  ];
};

const commissionPart = (
  { metrics: [metric], period }: RepFacts,
  pay: RepPay,
  { tiers, mode }: NonNullable<RepPay["commission"]>,
  voice: RepVoice,
): Part => {
  const words = voice.text.pay;
  const rates = tiers.every(([, rate]) => Number.isInteger(Math.round(rate * 1e6) / 1e4));
  const isOnce = pay.everyMonths >= period.months;
  return stacked([
    table(1, [words.from, words.rate], goalFormat(metric, voice), rates ? PERCENT : "0.0%", tiers),
    ...(isOnce
      ? [
          nowPart(1, [
            [
              "earned",
              words.now,
              commissionFormula(tiers, mode, `[${metricRow(1, "projection")}|${VALUE}]`),
              payFormat(pay, voice),
            ],
          ]),
        ]
      : []),
    gapPart("pay.tiersEnd"),
  ]);
};

/** What one thing makes of another, a row each. */
const table = (
  at: number,
  heads: readonly [string, string],
  leftFormat: string,
  rightFormat: string,
  rows: readonly (readonly [number, number])[],
): Part => {
  const list = metricRow(at, "pay");
  const header = metricRow(at, "payHeader");
  return {
    rows: [
      { name: header, height: HEADER_ROW },
      { list, key: [FIRST], keys: rows.map(([left]) => `${left}`), height: ROW },
      { name: metricRow(at, "payTableEnd"), height: 2 },
    ],
    cells: [
      { row: header, ...LEFT, content: heads[0], role: "wordHeader" },
      { row: header, ...RIGHT, content: heads[1], role: "numberHeader" },
      ...rows.flatMap(([left, right]): LaidCell[] => [
        {
          row: listRow(list, `${left}`),
          ...LEFT,
          content: left,
          role: "rowLabel",
          format: leftFormat,
        },
        {
          row: listRow(list, `${left}`),
          ...RIGHT,
          content: right,
          role: "past",
          format: rightFormat,
        },
      ]),
    ],
  };
};

const nowPart = (
  at: number,
  lines: readonly (readonly [name: string, label: string, formula: string, format: string])[],
): Part => ({
  rows: lines.map(([name]) => ({ name: metricRow(at, name), height: ROW })),
  cells: lines.flatMap(([name, label, formula, format]): LaidCell[] => {
    const row = metricRow(at, name);
    const content: Content = { formula };
    return [
      { row, ...LEFT, content: label, role: "totalName" },
      { row, ...RIGHT, content, role: "calc", format },
    ];
  }),
});

/** Nothing is said of a pace before the first result. */
const onceTyped = (at: number, formula: string): string =>
  `=IF(COUNT([${monthsOf(at)}*|sold])=0;"";${formula})`;

/** What the pace so far attains at the end: result ÷ goal, and where less is better 2 − that. */
const attainedFormula = ({ isLessBetter }: RepMetric, at: number): string => {
  const [projection, goal] = [
    `[${metricRow(at, "projection")}|${VALUE}]`,
    `[${metricRow(at, "total")}|goal]`,
  ];
  const share = isLessBetter ? `2-${projection}/${goal}` : `${projection}/${goal}`;
  return onceTyped(at, `IF(${goal}>0;${share};1)`);
};

const earnedFormula = (target: number, { curve, cap }: RepPay, at: number): string => {
  const attained = `[${metricRow(at, "attained")}|${VALUE}]`;
  const pieces = piecesOf(curve, cap);
  const parts = pieces.flatMap(({ from, jump, slope }, i) => {
    const until = pieces[i + 1]?.from;
    const end = until === undefined ? "" : `-MAX(0;${attained}-${factor(until)})`;
    const above = `MAX(0;${attained}-${factor(from)})`;
    return [
      ...(jump > 0 ? [`IF(${attained}>=${factor(from)}-${NEAR};${factor(jump)};0)`] : []),
      ...(slope > 0 ? [`${factor(tidied(slope))}*(${above}${end})`] : []),
    ];
  });
  return `=IF(${attained}="";"";${factor(tidied(target))}*(${parts.length === 0 ? 0 : parts.join("+")}))`;
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
    const end = next === undefined ? "" : `-MAX(0;${result}-${factor(next)})`;
    return `${factor(rate)}*(MAX(0;${result}-${factor(from)})${end})`;
  });
  return onceTyped(1, slices.join("+"));
};

/** Slopes are quotients: nine digits tell them. */
const tidied = (value: number): number => Number(value.toPrecision(9));

const paySentences = (
  { metrics, period }: RepFacts,
  pay: RepPay,
  { text: { pay: words }, numbers }: RepVoice,
): readonly string[] => {
  const { curve, cap, commission: tiers, everyMonths, wholeShare, teamTarget, currency } = pay;
  const target = metrics.reduce((sum, one) => sum + (one.target ?? 0), 0);
  const [first] = curve;
  const last = curve[curve.length - 1];
  const guards = metrics.filter(({ isGuard }) => isGuard).map(({ metric }) => metric);
  const money = (amount: number) => numbers.money(amount, currency);
  return [
    ...(tiers === null && target > 0 && first && last
      ? [
          [
            words.nothing(numbers.percent(first[0])),
            words.beyond(numbers.percent(last[0])),
            ...(cap === null ? [] : [words.capped(money(cap * target))]),
          ].join(" "),
        ]
      : []),
    ...(tiers === null ? [] : [words[tiers.mode]]),
    ...(everyMonths < period.months
      ? [
          [
            words.every(everyMonths),
            ...(wholeShare > 0 ? [words.whole(numbers.percent(wholeShare))] : []),
          ].join(" "),
        ]
      : []),
    ...(guards.length > 0 ? [words.guard(guards.join(", "))] : []),
    ...(teamTarget > 0 ? [words.team(money(teamTarget))] : []),
  ];
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
