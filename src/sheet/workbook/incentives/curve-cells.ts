import { USUAL_CURVE } from "../../../core/incentives/payout-curve.ts";
import { paidPoints } from "../../../core/incentives/payout-pieces.ts";
import { neededDecimals } from "../../../text/exact-percent.ts";
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
  reachOfCap,
  type Stretches,
  slopeBehind,
} from "./payout-formulas.ts";

/** Shares so near are one: 1 + 0.08 is a little more than 1.08. */
const NEAR = "1/10^9";

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

/** Hidden columns of what the cap makes of the curve: where a stretch reaches it, and in the cap's row where the curve does. */
const REACH = "ours";
const [REACHED, BELOW_CAP, IS_BETWEEN] = ["from", "until", "slope"] as const;
const CAPPED = `[cap|${REACHED}]`;

/** Columns of what is paid within the cap. */
const [LIMITED, LIMITED_PAYS] = ["at.3", "at.4"] as const;

/** The payout curve and its cap, all yellow, and beside them what the cap leaves of it. */
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
    head(REACH, helpers.reach),
    ...limitedCells(facts, words),
    ...curveKeys(facts).flatMap((key, i) =>
      pointCells(key, pointsOf(facts)[i] ?? ["", ""], text.wrong.point, words.capped),
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
    ...reachedCells,
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
  const [ends, limit, end] = curveEnds;
  const highest = `MAX(${PLACES.attainments})`;
  const share = `${highest}+1/10`;
  const whole = (formula: string) => `ROUND(${formula}*100;0)`;
  const limited = `IF(${PLACES.cap}="";"${curveNoLimit}";"${curveLimit}")`;
  const more = `"${before}"&${limited}&"${colon}"&${whole(`(${share})`)}&"${between}"&${whole(payoutAt(CURVE, share))}&"${behind}"`;
  const none = `"${ends}"&ROUND(${CAPPED}*100;1)&"${limit}"&${whole(PLACES.cap)}&"${end}"`;
  const isOver = `IF(${CAPPED}="";FALSE;${CAPPED}<=${highest}+${NEAR})`;
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
  [before, behind]: WorkbookVoice["text"]["incentives"]["capped"],
): readonly LaidCell[] => {
  const row = listRow("curve", key);
  const isOver = `IF(${PLACES.cap}="";FALSE;[pays]>${PLACES.cap}+${NEAR})`;
  const over = `IF(${isOver};"${before}"&ROUND(${PLACES.cap}*100;0)&"${behind}";"")`;
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
      content: { formula: `=${unlessWrong(["[person]", "[target]"], wrong, over)}` },
    },
    helper("point", POINT),
    helper("pays", PAYS),
    helper("from", FROM),
    helper("next", nextPoint(PLACES)),
    helper("until", endOfStretch(PLACES)),
    helper("slope", slopeBehind(PLACES)),
    helper("jump", jumpAt(PLACES)),
    { ...helper("paid", PAID), format: PERCENT },
    helper(REACH, reachOfCap(PLACES)),
  ];
};

/** The share of the goal from which on the cap pays, how many points lie below it, and whether it is a point more; blank and 0 where there is no cap. */
const reachedCells: readonly LaidCell[] = Object.entries({
  [REACHED]: `=IF(COUNT([curve*|${REACH}])=0;"";MIN([curve*|${REACH}]))`,
  [BELOW_CAP]: `=IF([${REACHED}]="";0;SUMPRODUCT(ISNUMBER(${PLACES.attainments})*(${PLACES.attainments}<[${REACHED}]-${NEAR})))`,
  [IS_BETWEEN]: `=IF([${REACHED}]="";0;IF(COUNT(${PLACES.attainments})=[${BELOW_CAP}];1;IF(SMALL(${PLACES.attainments};[${BELOW_CAP}]+1)>[${REACHED}]+${NEAR};1;0)))`,
}).map(([column, formula]) => ({ row: "cap", column, content: { formula }, role: "helper" }));

/**
 * What the cap leaves of the curve, beside the yellow points, as formulas: the points below it, and the
 * one that reaches it. Blank as long as there is no cap.
 */
const limitedCells = (
  facts: WorkbookFacts,
  { limited }: WorkbookVoice["text"]["incentives"],
): readonly LaidCell[] => {
  const isCapped = typeof facts.incentives?.cap === "number";
  const below = `[cap|${BELOW_CAP}]`;
  const format = paidPoints(pointsOf(facts), facts.incentives?.cap ?? null).every(isWhole)
    ? PERCENT
    : TENTHS;
  const head = (column: string, words: string): LaidCell => ({
    ...{ row: "curveHeader", column, role: isCapped ? "numberHeader" : "helper" },
    content: { formula: `=IF(${CAPPED}="";"";"${words}")` },
  });
  const rows = [...curveKeys(facts).map((key) => listRow("curve", key)), "cap"];
  return [
    head(LIMITED, limited.share),
    head(LIMITED_PAYS, limited.pays),
    ...rows.flatMap((row, i): readonly LaidCell[] => {
      const last = `IF(${below}=${i};${CAPPED};"")`;
      const share = `IF(${below}>${i};SMALL(${PLACES.attainments};${i + 1});${last})`;
      const pays = payoutAt(CURVE, `[${LIMITED}]`);
      const cell = (column: string, formula: string): LaidCell => ({
        ...{ row, column, content: { formula }, role: isCapped ? "calc" : "helper", format },
      });
      return [
        cell(LIMITED, `=IF(${CAPPED}="";"";${share})`),
        cell(LIMITED_PAYS, `=IF([${LIMITED}]="";"";${pays})`),
      ];
    }),
  ];
};

/** Of where a limit is reached between two points. */
const TENTHS = "0.0%";
const isWhole = (point: readonly number[]): boolean =>
  point.every((share) => neededDecimals(share) === 0);

/** Rows of the chart's line: two of nothing below the curve, then its points. */
const BELOW = 2;

export const drawnKeys = (facts: WorkbookFacts): readonly string[] =>
  Array.from({ length: curveKeys(facts).length + BELOW + 1 }, (_, i) => `${i + 1}`);

/** How far below the lowest attainment the line begins. */
const RUN_UP = "1/10";

/** The attainment of the point that comes so far up, from 1 on (a formula's text). */
const pointDrawn = (at: number): string => {
  const nth = (n: number) => `IFERROR(SMALL(${PLACES.attainments};${n});"")`;
  if (at === 1) return `IF([cap|${IS_BETWEEN}]*([cap|${BELOW_CAP}]=0)=1;${CAPPED};${nth(1)})`;
  const [below, isBetween] = [`[cap|${BELOW_CAP}]`, `[cap|${IS_BETWEEN}]`];
  const beyond = `IF(${below}=${at - 1};${CAPPED};${nth(at - 1)})`;
  return `IF(OR(${isBetween}=0;${below}>=${at});${nth(at)};${beyond})`;
};

/** The line that the chart draws: nothing up to the lowest attainment, where the pay may jump, and from there what each point pays within the cap, with the one more that reaches it. */
export const drawnCells = (
  facts: WorkbookFacts,
  { text: { incentives } }: WorkbookVoice,
): readonly LaidCell[] => {
  const points = PLACES.attainments;
  const none = `COUNT(${points})=0`;
  const attainments = [
    `IF(${none};"";MAX(0;MIN(${points})-${RUN_UP}))`,
    `IF(${none};"";MIN(${points}))`,
    ...drawnKeys(facts)
      .slice(BELOW)
      .map((_, i) => pointDrawn(i + 1)),
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
