import { USUAL_CURVE } from "../../../core/incentives/payout-curve.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { isAmount, isNoAmount, unlessWrong } from "../frame/formula.ts";
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
  attainments: "[curve*|point]",
  payouts: "[curve*|pays]",
  attainment: "[point]",
  payout: "[pays]",
  cap: "[cap|point]",
};

/** The curve as stretches, for formulas of the Incentives tab. */
export const CURVE: Stretches = {
  from: "[curve*|from]",
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
    ...(["point", "pays", "from", "key", "next", "until", "slope", "jump", "paid"] as const).map(
      (column) => head(column, helpers[column]),
    ),
    ...curveKeys(facts).flatMap((key, i) =>
      pointCells(key, pointsOf(facts)[i] ?? ["", ""], text.wrong.point),
    ),
    { row: "cap", column: "person", content: words.cap, role: "rowLabel" },
    {
      row: "cap",
      column: "target",
      content: facts.incentives?.cap ?? "",
      role: "input",
      format: shareFormat(facts.incentives?.cap ?? ""),
    },
    {
      ...{ row: "cap", column: "at.1", role: "hint", format: INDENT },
      content: { formula: `=${unlessWrong(["[target]"], text.wrong.cap, `"${words.capHint}"`)}` },
    },
    {
      ...{ row: "cap", column: "point", role: "helper" },
      content: { formula: `=IF(${isAmount("[target]")};[target];"")` },
    },
    { row: "curveWords", column: "person", content: words.curveWords, role: "hint" },
    { row: "curveWords2", column: "person", content: beyond(words), role: "hint" },
  ];
};

/** What a tenth of the goal beyond the highest point pays, whatever the curve is by now; that it pays no more where the limit is reached. */
const beyond = ({
  curveBeyond,
  curveEnds,
  curveLimit,
  curveNoLimit,
}: WorkbookVoice["text"]["incentives"]) => {
  const [before, colon, between, behind] = curveBeyond;
  const [ends, limit] = curveEnds;
  const highest = `MAX(${PLACES.attainments})`;
  const share = `${highest}+1/10`;
  const whole = (formula: string) => `ROUND(${formula}*100;0)`;
  const limited = `IF(${PLACES.cap}="";"${curveNoLimit}";"${curveLimit}")`;
  const more = `"${before}"&${limited}&"${colon}"&${whole(`(${share})`)}&"${between}"&${whole(payoutAt(CURVE, share))}&"${behind}"`;
  const none = `"${ends}"&${whole(payoutAt(CURVE, highest))}&"${limit}"`;
  const isOver = `IF(${PLACES.cap}="";FALSE;MAX(${PLACES.payouts})>=${PLACES.cap})`;
  return { formula: `=IF(${isOver};${none};${more})` };
};

const shareFormat = (share: number | string): string =>
  typeof share === "number" ? exactShare(share) : PERCENT;

/** What a point pays within the cap: what the chart draws in tabs that were made before "drawn" was a list. */
const PAID = `=IF([point]="";"";IF(${PLACES.cap}="";[pays];MIN(${PLACES.cap};[pays])))`;

/** A point as far as it is one: its share, what it pays, and its share to reckon with. */
const POINT = `=IF(${isNoAmount("[target]")};"";IF(${isAmount("[person]")};[person];""))`;
const PAYS = `=IF([point]="";0;IF(${isAmount("[target]")};[target];0))`;
const FROM = '=IF([point]="";0;[point])';

const pointCells = (
  key: string,
  [attainment, payout]: readonly [number | string, number | string],
  wrong: string,
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
    {
      ...{ row, column: "at.1", role: "hint", format: INDENT },
      content: { formula: `=${unlessWrong(["[person]", "[target]"], wrong, '""')}` },
    },
    helper("point", POINT),
    helper("pays", PAYS),
    helper("from", FROM),
    helper("next", nextPoint(PLACES)),
    helper("until", endOfStretch(PLACES)),
    helper("slope", slopeBehind(PLACES)),
    helper("jump", jumpAt(PLACES)),
    { ...helper("paid", PAID), format: PERCENT },
  ];
};

/** Rows of the chart's line: two of nothing below the curve, then its points. */
const BELOW = 2;

export const drawnKeys = (facts: WorkbookFacts): readonly string[] =>
  Array.from({ length: curveKeys(facts).length + BELOW }, (_, i) => `${i + 1}`);

/** How far below the lowest attainment the line begins. */
const RUN_UP = "1/10";

/** The line that the chart draws: nothing up to the lowest attainment, where the pay may jump, and from there what each point pays within the cap. */
export const drawnCells = (
  facts: WorkbookFacts,
  { text: { incentives } }: WorkbookVoice,
): readonly LaidCell[] => {
  const points = PLACES.attainments;
  const none = `COUNT(${points})=0`;
  const attainments = [
    `IF(${none};"";MAX(0;MIN(${points})-${RUN_UP}))`,
    `IF(${none};"";MIN(${points}))`,
    ...curveKeys(facts).map((key) => `IFERROR(SMALL(${points};${key});"")`),
  ];
  const cell = (row: string, column: string, formula: string): LaidCell => ({
    ...{ row, column, content: { formula: `=${formula}` }, role: "helper", format: PERCENT },
  });
  const head = (column: "point" | "paid"): LaidCell => ({
    ...{ row: "drawnHeader", column, content: incentives.helpers[column], role: "numberHeader" },
  });
  return [
    head("point"),
    head("paid"),
    ...drawnKeys(facts).flatMap((key, i): readonly LaidCell[] => {
      const row = listRow("drawn", key);
      const paid = i < BELOW ? "0" : payoutAt(CURVE, "[point]");
      return [
        { row, column: "key", content: Number(key), role: "helper" },
        cell(row, "point", attainments[i]!),
        cell(row, "paid", `IF([point]="";"";${paid})`),
      ];
    }),
  ];
};
