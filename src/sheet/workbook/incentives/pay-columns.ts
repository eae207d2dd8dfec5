import type { WorkbookVoice } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";
import { CURVE } from "./curve-cells.ts";
import { payoutAt, quotient } from "./payout-formulas.ts";

/** Shares of the goal beside 100 %, which has the column of the amounts. */
export const SHOWN = [0.8, 0.9, 1.2, 1.4] as const;
export const columnAt = (i: number): string => `at.${i + 1}`;

/** Whether the curve as it stands pays at goal what stands in the column of the amounts. */
const IS_ALL_AT_GOAL = `ABS(${payoutAt(CURVE, "1")}-1)<1/10^9`;

/** The share of the goal that makes room for 100 % where that pays another share of the amount than all of it. */
const REPLACED = 1;

/** Headings of the first table of pay: whose, the amount at goal, and the shares of the goal, which may be typed over. */
export const payHeads = (
  row: string,
  title: string,
  { text: { incentives } }: WorkbookVoice,
): readonly LaidCell[] => {
  const { target, whole } = incentives.headers;
  return [
    { row, column: "person", content: title, role: "wordHeader" },
    {
      ...{ row, column: "target", role: "numberHeader" },
      content: { formula: `=IF(${IS_ALL_AT_GOAL};"${target}";"${whole}")` },
    },
    ...SHOWN.map(
      (share, i): LaidCell => ({
        ...{ row, column: columnAt(i), role: "numberHeader", format: incentives.atFormat },
        content:
          i === REPLACED ? { formula: `=IF(${IS_ALL_AT_GOAL};${quotient(share)};1)` } : share,
      }),
    ),
  ];
};

/** The same above a further table, whose shares are those of the first one. */
export const sameHeads = (
  row: string,
  title: string,
  target: LaidCell["content"],
  { text: { incentives } }: WorkbookVoice,
): readonly LaidCell[] => [
  { row, column: "person", content: title, role: "wordHeader" },
  { row, column: "target", content: target, role: "numberHeader" },
  ...SHOWN.map(
    (_, i): LaidCell => ({
      ...{ row, column: columnAt(i), content: { formula: `=[payHeader|${columnAt(i)}]` } },
      ...{ role: "numberHeader", format: incentives.atFormat },
    }),
  ),
];
