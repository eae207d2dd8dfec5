import { USUAL_CURVE } from "../../../core/incentives/payout-curve.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { exactShare, INDENT, PERCENT } from "../frame/number-format.ts";
import {
  type CurvePlaces,
  endOfStretch,
  jumpAt,
  nextPoint,
  payoutAt,
  type Stretches,
  slopeBehind,
} from "./payout-formulas.ts";

/** Rows for the points of a curve; those left are blank. */
const LEAST_ROWS = 6;

const PLACES: CurvePlaces = {
  attainments: "[curve*|person]",
  payouts: "[curve*|target]",
  attainment: "[person]",
  payout: "[target]",
  cap: "[cap|target]",
};

/** The curve as stretches, for formulas of the Incentives tab. */
export const CURVE: Stretches = {
  from: "[curve*|person]",
  until: "[curve*|until]",
  slope: "[curve*|slope]",
  jump: "[curve*|jump]",
};

/** Points of the plan's curve, or of the usual one as long as there is none. */
const pointsOf = ({ incentives }: WorkbookFacts) => incentives?.curve ?? USUAL_CURVE;

/** The points' numbers, from "1". */
export const curveKeys = (facts: WorkbookFacts): readonly string[] =>
  Array.from({ length: Math.max(LEAST_ROWS, pointsOf(facts).length) }, (_, i) => `${i + 1}`);

/** The payout curve and its cap, all yellow. */
export const curveCells = (facts: WorkbookFacts, { text }: WorkbookVoice): readonly LaidCell[] => {
  const words = text.incentives;
  const { helpers } = words;
  const head = (column: string, content: string): LaidCell => ({
    row: "curveHeader",
    column,
    content,
    role: "numberHeader",
  });
  return [
    head("person", words.headers.attainment),
    head("target", words.headers.payout),
    ...(["key", "next", "until", "slope", "jump", "paid"] as const).map((column) =>
      head(column, helpers[column]),
    ),
    ...curveKeys(facts).flatMap((key, i) => pointCells(key, pointsOf(facts)[i] ?? ["", ""])),
    { row: "cap", column: "person", content: words.cap, role: "rowLabel" },
    {
      row: "cap",
      column: "target",
      content: facts.incentives?.cap ?? "",
      role: "input",
      format: shareFormat(facts.incentives?.cap ?? ""),
    },
    { row: "cap", column: "at.1", content: words.capHint, role: "hint", format: INDENT },
    { row: "curveWords", column: "person", content: words.curveWords, role: "hint" },
    { row: "curveWords2", column: "person", content: beyond(words), role: "hint" },
  ];
};

/** What a tenth of the goal beyond the highest point pays, whatever the curve is by now; that it pays no more where the limit is reached. */
const beyond = ({ curveBeyond, curveEnds }: WorkbookVoice["text"]["incentives"]) => {
  const [before, between, behind] = curveBeyond;
  const [ends, limit] = curveEnds;
  const highest = "MAX([curve*|person])";
  const share = `${highest}+1/10`;
  const whole = (formula: string) => `ROUND(${formula}*100;0)`;
  const more = `"${before}"&${whole(`(${share})`)}&"${between}"&${whole(payoutAt(CURVE, share))}&"${behind}"`;
  const none = `"${ends}"&${whole(payoutAt(CURVE, highest))}&"${limit}"`;
  const isOver = `IF(${PLACES.cap}="";FALSE;MAX([curve*|target])>=${PLACES.cap})`;
  return { formula: `=IF(${isOver};${none};${more})` };
};

const shareFormat = (share: number | string): string =>
  typeof share === "number" ? exactShare(share) : PERCENT;

/** What a point pays within the cap: what the chart draws. */
const PAID = `=IF([person]="";"";IF(${PLACES.cap}="";SUM([target]);MIN(${PLACES.cap};SUM([target]))))`;

const pointCells = (
  key: string,
  [attainment, payout]: readonly [number | string, number | string],
): readonly LaidCell[] => {
  const row = listRow("curve", key);
  const helper = (column: string, formula: string): LaidCell => ({
    row,
    column,
    content: { formula },
    role: "helper",
  });
  return [
    { row, column: "person", content: attainment, role: "input", format: shareFormat(attainment) },
    { row, column: "target", content: payout, role: "input", format: shareFormat(payout) },
    { row, column: "key", content: Number(key), role: "helper" },
    helper("next", nextPoint(PLACES)),
    helper("until", endOfStretch(PLACES)),
    helper("slope", slopeBehind(PLACES)),
    helper("jump", jumpAt(PLACES)),
    { ...helper("paid", PAID), format: PERCENT },
  ];
};
