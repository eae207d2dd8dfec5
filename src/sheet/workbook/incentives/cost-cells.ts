import type { IncentiveCost } from "../../../core/incentives/incentive-cost.ts";
import { TEAM_CAP } from "../../../core/incentives/pay-rule.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { countAmounts, factor, isAmount, sumAmounts, unlessWrong } from "../frame/formula.ts";
import { grouped } from "../frame/grouped.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { INDENT, moneyFormat, PERCENT } from "../frame/number-format.ts";
import { CURVE } from "./curve-cells.ts";
import { costFollows, isCostClose } from "./follows.ts";
import { likeNormalCdfOf, payoutAt, quotient, someSpread } from "./payout-formulas.ts";
import {
  LEAST_SPREAD,
  likeNormalCdf,
  ONE_IN_TEN,
  type RoughCost,
  roughCost,
} from "./rough-cost.ts";

/** The cost's rows: all at goal, likely, a bad and a good period, one in ten each, and the most that is possible. */
const ESTIMATES = ["1", "2", "4", "3"] as const;
const MOST = "5";
export const costKeys = [...ESTIMATES, MOST] as const;

type CostKey = (typeof costKeys)[number];

interface CostRow {
  readonly name: keyof RoughCost;
  /** Whether the formulas estimate it, rather than knowing it exactly. */
  readonly isEstimate: boolean;
  readonly ours: keyof Pick<IncentiveCost, "atTarget" | "expected" | "p10" | "p90">;
  /** What the formulas make of it now. */
  readonly now: string;
}

const ROWS: Readonly<Record<(typeof ESTIMATES)[number], CostRow>> = {
  "1": {
    name: "atTarget",
    isEstimate: false,
    ours: "atTarget",
    now: `=${sumAmounts("[people*|target]")}*${payoutAt(CURVE, "1")}`,
  },
  "2": {
    name: "likely",
    isEstimate: true,
    ours: "expected",
    now: "=SUMPRODUCT([lists!people*|payTarget];[lists!people*|pays])",
  },
  "4": {
    name: "low",
    isEstimate: true,
    ours: "p10",
    now: "=SUMPRODUCT([lists!people*|payTarget];[lists!people*|paysLow])",
  },
  "3": {
    name: "high",
    isEstimate: true,
    ours: "p90",
    now: "=SUMPRODUCT([lists!people*|payTarget];[lists!people*|paysHigh])",
  },
};

/** Digits within which an estimate of what was written is the one of what is there now. */
const SAME = 12;

/** What the short contests cost now. */
const PRIZES = "[spiffTotal|at.4]";

/** Whether nobody has an amount at goal. */
const NOBODY = `${countAmounts("[people*|target]")}=0`;

/** Blank as long as nobody has a target and nothing can be won: no cost is known then, and 0 would be one. */
const ifAny = (amount: string): string => `=IF(AND(${NOBODY};${PRIZES}=0);"";${amount})`;

/** Whether the formulas make of it what they made of it as it was written. */
const UNCHANGED = `IF([written]>0;ROUND([now]/[written];${SAME})=1;[now]=0)`;
/** The plan's cost times what changed in the estimate since; the estimate alone where the plan pays nothing. */
const ESTIMATE = `IF([written]>0;[ours]*ROUND([now]/[written];${SAME});[now])+${PRIZES}`;

/** An estimate shows no more digits than it knows. */
const DIGITS = 3;
const MOST_DIGITS = 12;
const digitsBeyond = Array.from(
  { length: MOST_DIGITS - DIGITS },
  (_, i) => `([now]>=1${"0".repeat(DIGITS + i)})`,
).join("+");
const rounded = (amount: string): string => `ROUND(${amount};0-(${digitsBeyond}))`;

/**
 * The plan's own number as long as nothing changed, else an estimate, which is rounded: the panel, which
 * plans anew, shows another one. A commission, of which the formulas know nothing, stays as it was written.
 */
const following = (isEstimate: boolean): string =>
  ifAny(`IF(${UNCHANGED};[ours]+${PRIZES};${isEstimate ? rounded(ESTIMATE) : ESTIMATE})`);
const WRITTEN = `=IF([ours]+${PRIZES}=0;"";[ours]+${PRIZES})`;

/** What the period costs beside its budget. */
export const costCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { plan, incentives, currency } = facts;
  const { text, language } = voice;
  const follows = costFollows(facts);
  const words = text.incentives;
  const { months } = plan.period;
  const money = moneyFormat(currency, language);
  const written = writtenCost(facts);
  const heads = {
    target: words.headers.amount,
    "at.1": words.headers.budget,
    "at.2": words.headers.difference,
    key: words.helpers.key,
    ours: words.helpers.ours,
    written: words.helpers.written,
    now: words.helpers.now,
  };
  return [
    { row: "costHeader", column: "person", content: words.cost(months), role: "wordHeader" },
    ...Object.entries(heads).map(
      ([column, content]): LaidCell => ({
        row: "costHeader",
        column,
        content,
        role: "numberHeader",
      }),
    ),
    ...ESTIMATES.flatMap((key): LaidCell[] => {
      const row = listRow("cost", key);
      const { name, ours, now, isEstimate } = ROWS[key];
      const label = words.costs[name];
      const note = noteOf(words.costNotes[name], months);
      return [
        { row, column: "person", content: label, role: "word", note },
        {
          row,
          column: "target",
          content: { formula: follows ? following(isEstimate) : WRITTEN },
          role: "calc",
          format: money,
        },
        ...besideBudget(key, incentives?.budget ?? null, money, text.wrong.short),
        { row, column: "key", content: Number(key), role: "helper" },
        {
          row,
          column: "ours",
          content: plan.incentives ? plan.incentives[ours] - plan.incentives.expectedFor.spiffs : 0,
          role: "helper",
          format: money,
        },
        { row, column: "written", content: written[name], role: "helper", format: money },
        { row, column: "now", content: { formula: now }, role: "helper", format: money },
      ];
    }),
    ...mostCells(facts, voice, money),
    {
      row: "costWords",
      column: "person",
      content: follows
        ? {
            formula: `=IF(${NOBODY};"${words.noTarget}";"${isCostClose(facts) ? words.costWords : words.costRough}")`,
          }
        : words.costWritten,
      role: "hint",
    },
    ...budgetCells(facts, voice, money),
  ];
};

/** Everybody at the limit, and beside it whether that is over the budget; that there is no limit, as none holds for a commission. */
const mostCells = (
  facts: WorkbookFacts,
  { text: { incentives: words } }: WorkbookVoice,
  money: string,
): readonly LaidCell[] => {
  const row = listRow("cost", MOST);
  const { teamShare = 0 } = facts.incentives ?? {};
  const cap = "[cap|point]";
  const rate =
    teamShare > 0 ? `(${factor(1 - teamShare)}*${cap}+${factor(teamShare * TEAM_CAP)})` : cap;
  const limited = `${sumAmounts("[people*|target]")}*${rate}+${PRIZES}`;
  const most = `IF(${NOBODY};"";IF(${cap}="";"${words.noLimit}";${limited}))`;
  const over = `IF(ISNUMBER([at.2]);IF([at.2]<0;"${words.overBudget}";"");"")`;
  return [
    {
      ...{ row, column: "person", content: words.costs.most },
      ...{ role: "word", note: words.costNotes.most },
    },
    {
      ...{ row, column: "target", role: "calc", format: money },
      content: costFollows(facts) ? { formula: `=${most}` } : words.noLimit,
    },
    ...besideBudget(MOST, null, money, ""),
    { row, column: "at.3", role: "hint", format: INDENT, content: { formula: `=${over}` } },
    { row, column: "key", content: Number(MOST), role: "helper" },
  ];
};

const FIRST = `[${listRow("cost", costKeys[0])}|at.1]`;
const KEPT = { formula: `=IF(${isAmount(FIRST)};${FIRST};"")` };

/** The budget, which is typed in the first row, and what it leaves. */
const besideBudget = (
  key: CostKey,
  budget: number | null,
  money: string,
  wrong: string,
): readonly LaidCell[] => {
  const row = listRow("cost", key);
  const isFirst = key === costKeys[0];
  const content = isFirst ? (budget ?? "") : KEPT;
  const difference = `+${money};"▼ −"${money};${money}`;
  const left = { formula: overrun(isFirst ? wrong : "") };
  return [
    { row, column: "at.1", content, role: isFirst ? "input" : "calc", format: money },
    { row, column: "at.2", content: left, role: "calc", format: difference },
  ];
};

/** What the budget leaves of a cost; the first says where the budget is none. */
const overrun = (wrong: string): string => {
  const left = `IF(${isAmount("[at.1]")};IF(ISNUMBER([target]);[at.1]-[target];"");"")`;
  return `=${wrong === "" ? left : unlessWrong(["[at.1]"], wrong, left)}`;
};

const amountOf = (key: CostKey): string => `[${listRow("cost", key)}|target]`;
const [LIKELY, DEAR] = [amountOf("2"), amountOf("3")];
/** The budget that counts: blank where something else is typed. */
const BUDGET = `[${listRow("cost", "2")}|at.1]`;

/** Standard deviations of the cost, taken for normal, from the likely one up to the budget. */
const DEVIATIONS = `=IF(OR(${BUDGET}="";${LIKELY}="");"";(${BUDGET}-${LIKELY})*${quotient(ONE_IN_TEN)}/${someSpread(`${DEAR}-${LIKELY}`)})`;
const BY_AMOUNTS = `=IF([slope]="";"";${likeNormalCdfOf("[slope]")})`;

/**
 * The plan's chance, moved by as much as the chance that a normal cost has by the amounts above: the
 * plan's own number as long as nothing changed; that chance alone where the plan has no budget.
 */
const CHANCE = `IF([now]="";"";IF([ours]="";[now];MAX(0;MIN(1;[ours]+ROUND([now]-[written];${SAME})))))`;

/** Whether nobody can be paid more than the budget leaves: then no chance is told. */
const LEFT = `[${listRow("cost", MOST)}|at.2]`;
const IS_SURE = `AND(ISNUMBER(${LEFT});${LEFT}>=0)`;

/** What the budget leaves of the likely cost. */
const ROOM = `[${listRow("cost", "2")}|at.2]`;

/** What the reserve is for and from where on it counts: the likely cost; where there is a budget, how far that goes beyond or short of it. */
const reserveWords = (
  { currency }: WorkbookFacts,
  { text: { incentives: words }, locale }: WorkbookVoice,
) => {
  const amount = grouped(`ROUND(ABS(${ROOM});0)`, locale);
  const room = around(numbersIn(locale).money(7, currency), amount);
  const said = ({ start, end }: { readonly start: string; readonly end: string }) =>
    `"${start}"&${room}&"${end}"`;
  const { left, missing } = words.reserveRoom;
  return {
    formula: `=IF(ISNUMBER(${ROOM});IF(${ROOM}<0;${said(missing)};${said(left)});"${words.reserveWords}")`,
  };
};

/** The usual reserve, what a dear period costs beyond the likely, and the chance of the budget. */
const budgetCells = (
  facts: WorkbookFacts,
  voice: WorkbookVoice,
  money: string,
): readonly LaidCell[] => {
  const { incentives } = facts.plan;
  const words = voice.text.incentives;
  const [likely, dear] = [LIKELY, DEAR];
  const reserve = { formula: `=IF(${dear}="";"";MAX(0;${dear}-${likely}))` };
  const [row, chanceRow] = ["reserve", "budgetChance"];
  return [
    { row, column: "person", content: words.reserve, role: "word", note: words.reserveNote },
    { row, column: "target", content: reserve, role: "calc", format: money },
    { row, column: "at.1", content: reserveWords(facts, voice), role: "hint", format: INDENT },
    {
      ...{ row: chanceRow, column: "person", content: words.budgetChance },
      ...{ role: "word", note: words.budgetChanceNote },
    },
    {
      ...{
        row: chanceRow,
        column: "target",
        content: { formula: `=IF(${IS_SURE};"${words.always}";${CHANCE})` },
      },
      ...{ role: "calc", format: PERCENT },
    },
    ...Object.entries({
      slope: { formula: DEVIATIONS },
      ours: incentives?.budget?.chance ?? "",
      written: incentives === null ? "" : chanceByAmounts(incentives),
      now: { formula: BY_AMOUNTS },
    }).map(
      ([column, content]): LaidCell => ({
        ...{ row: chanceRow, column, content, role: "helper", format: PERCENT },
      }),
    ),
  ];
};

/** What the formula makes of the cost as it is written; "" where no budget is known. */
const chanceByAmounts = ({ budget, expected, p90 }: IncentiveCost): number | "" =>
  budget === null
    ? ""
    : likeNormalCdf(
        ((budget.amount - expected) * ONE_IN_TEN) / Math.max(LEAST_SPREAD, p90 - expected),
      );

const noteOf = (note: string | ((months: number) => string), months: number): string =>
  typeof note === "string" ? note : note(months);

/**
 * What matters first, beside the title, where an open panel leaves it in sight: the likely cost and whether
 * the budget holds, as the table below has them. Blank cells take the place of where an older tab has them.
 */
export const costAtTop = (
  { currency }: WorkbookFacts,
  { text: { incentives: words }, locale }: WorkbookVoice,
): readonly LaidCell[] => {
  const { money, percent } = numbersIn(locale);
  const chance = "[budgetChance|target]";
  const share = around(percent(7 / 100), `ROUND(100*${chance};0)`);
  const cost = around(money(7, currency), grouped(`ROUND(${LIKELY};0)`, locale));
  const budget = `IF(${IS_SURE};" ${words.budgetSure}";IF(ISNUMBER(${chance});" ${words.budgetTop} "&${share}&".";""))`;
  const said = `=IF(ISNUMBER(${LIKELY});"${words.costTop} "&${cost}&"."&${budget};"")`;
  return [
    { row: "title", column: "at.1", content: { formula: said }, role: "hint" },
    ...["title", "why"].map(
      (row): LaidCell => ({ row, column: "chart", content: "", role: "hint" }),
    ),
  ];
};

/** A number in the place of the 7 in what is written around it (formulas' texts). */
const around = (written: string, number: string): string => {
  const [before = "", after = ""] = written.split("7");
  return `"${before}"&${number}&"${after}"`;
};

/** What the formulas make of the goals that hold as the plan is written. */
const writtenCost = ({ plan, incentives, ownGoals }: WorkbookFacts): RoughCost => {
  if (incentives === null) return { atTarget: 0, likely: 0, low: 0, high: 0 };
  const paid = plan.goals.map(({ person, expected, sd, goal }) => {
    const target = incentives.targets.get(person) ?? 0;
    return { expected, sd, goal: ownGoals.get(person) ?? goal, target };
  });
  return roughCost(paid, incentives);
};
