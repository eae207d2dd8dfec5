import { periodCode } from "../../../core/calendar/period.ts";
import type { Plan } from "../../../core/planned.ts";
import type { Resource } from "../../../core/potential/capacity.ts";
import { ROUNDINGS_WORTH } from "../../../core/potential/too-much.ts";
import { inUnit } from "../../../text/in-unit.ts";
import { numbersIn } from "../../../text/number.ts";
import { periodWords } from "../../../text/period.ts";
import { monthColumn, periodFactors } from "../calendar/months.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { factor, isNoAmount, unlessWrong } from "../frame/formula.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { exactShare, goalFormat, PERCENT } from "../frame/number-format.ts";

/** A row a resource, by its place: several may have one name. */
export const resourceKeys = ({ resources }: Pick<WorkbookFacts, "resources">): readonly string[] =>
  resources.map((_, i) => `${i + 1}`);

/** What must keep up with the sales: how much of it there is, and how much of it the final goals take. */
export const resourceCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { resources } = facts;
  const words = voice.text.potential;
  const row = "resourceHeader";
  const when = periodWords(voice.language, periodCode(facts.plan.period));
  if (resources.length === 0) {
    return [
      { row, column: "item", content: words.resource, role: "label" },
      { row: "resourceWords", column: "item", content: words.noResources, role: "hint" },
    ];
  }
  return [
    { row, column: "item", content: words.resource, role: "wordHeader", note: words.resourceNote },
    { row, column: "beforeVerdict", content: "", role: "wordHeader" },
    {
      row,
      column: "need",
      content: needHeading(facts, voice),
      role: "numberHeader",
    },
    ...Object.entries(words.headers).map(
      ([column, content]): LaidCell => ({
        row,
        column,
        content,
        role: column === "verdict" ? "wordHeader" : "numberHeader",
        ...(column === "oneMore" ? { note: words.oneMoreNote(when) } : {}),
      }),
    ),
    { row, column: "key", content: words.key, role: "numberHeader" },
    { row, column: "rate", content: words.rate, role: "numberHeader" },
    ...resources.flatMap((resource, i) => lineOf(resource, i, facts, voice)),
    {
      row: "resourceWords",
      column: "item",
      content: words.resourceNote,
      role: "hint",
    },
  ];
};

/** For one of what it is needed: as all of them were told, else for one unit of the main metric. */
const needHeading = ({ resources, currency }: WorkbookFacts, voice: WorkbookVoice): string => {
  const words = voice.text.potential;
  const pers = new Set(resources.map(({ told }) => told?.per ?? null));
  const [per = null] = pers;
  if (pers.size > 1) return words.needEach;
  if (per !== null) return words.needPer(per);
  return words.need(currency === null ? words.oneSale : numbersIn(voice.locale).money(1, currency));
};

const lineOf = (
  { name, unit = "", available, utilisation, told, ...known }: Resource,
  i: number,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const row = listRow("resources", `${i + 1}`);
  const words = voice.text.potential;
  const { need, backlog } = told ?? known;
  const format = goalFormat(facts, voice);
  const months = sellingMonths(facts.plan);
  const cell = (column: string, formula: string, its = format): LaidCell => ({
    ...{ row, column, content: { formula }, role: "calc", format: its },
  });
  return [
    { row, column: "item", content: `${name}${inUnit(unit)}`, role: "name" },
    { row, column: "available", content: available, role: "input", ...inThousands(available) },
    {
      ...{ row, column: "need", content: need, role: "input", format: needFormat(need) },
      ...(told === undefined ? {} : { note: words.needPer(told.per) }),
    },
    {
      row,
      column: "utilisation",
      content: utilisation,
      role: "input",
      format: exactShare(utilisation),
    },
    { row, column: "backlog", content: backlog, role: "input", ...inThousands(backlog) },
    cell(
      "carries",
      `=IF(OR(${AMOUNTS.map(isNoAmount).join(";")});"";IF([need]>0;${carried("[available]", months)};""))`,
    ),
    cell("goals", "=[goals!total|final]"),
    cell("used", '=IF(SUM([carries])>0;[goals]/[carries];"")', PERCENT),
    cell("oneMore", oneMore(months)),
    { row, column: "beforeVerdict", content: "", role: "word" },
    {
      row,
      column: "verdict",
      content: {
        formula: `=${unlessWrong(AMOUNTS, voice.text.wrong.row, verdict(words))}`,
      },
      role: "word",
    },
    { row, column: "key", content: i + 1, role: "helper" },
    { row, column: "rate", content: told?.rate ?? 1, role: "helper" },
  ];
};

/** The yellow cells of a row. */
const AMOUNTS = ["[available]", "[need]", "[utilisation]", "[backlog]"] as const;

/** Large numbers with their thousands apart; small ones with the decimals that they have. */
const inThousands = (amount: number): Pick<LaidCell, "format"> =>
  amount >= 1000 ? { format: "#,##0" } : {};

/**
 * Sales of the period that so much of a resource carries beside what waits, in the main metric; need and
 * backlog stand as they were told, and the rate is how many of that one unit takes.
 */
const carried = (available: string, months: string): string =>
  `MAX(0;(${available}*[utilisation]*${months}/[need]-[backlog])/[rate])`;

/**
 * The months in which anybody sells (a formula's text): one whose factor in Seasonality is 0 carries
 * nothing. Months without anybody there stay closed whatever their factor.
 */
const sellingMonths = (plan: Plan): string => {
  const factors = periodFactors(plan);
  const open = factors.flatMap((factor, i) =>
    factor === 0 || plan.goals.some(({ weights }) => weights[i]! > 0)
      ? [`([lists!season|${monthColumn(i + 1)}]>0)*1`]
      : [],
  );
  if (open.length === 0) return "0";
  return open.length === 1 ? open[0]! : `(${open.join("+")})`;
};

/** Whether the final goals come up to the bottleneck, or ask for more than it carries (a formula's text). */
const verdict = ({ exceeded, limits, nearest }: WorkbookVoice["text"]["potential"]): string => {
  const [most, least] = [factor(1 + ROUNDINGS_WORTH), factor(1 - ROUNDINGS_WORTH)];
  const reached = `IF([goals]>=[carries]*${least};"${limits}";"${nearest}")`;
  return `IF(${IS_BOTTLENECK};IF([goals]>[carries]*${most};"${exceeded}";${reached});"")`;
};

const IS_BOTTLENECK = 'AND([carries]<>"";[carries]=MIN([resources*|carries]))';

/** What the bottleneck would carry more with one more unit of it a month, until the next resource binds. */
const oneMore = (months: string): string => {
  const widened = carried("([available]+1)", months);
  const others = "IF(COUNT([resources*|carries])>1;SMALL([resources*|carries];2);1E+99)";
  return `=IF([carries]="";"";IF(${IS_BOTTLENECK};MIN(${widened};${others})-[carries];""))`;
};

/** A need that is told a deal is tiny for each unit of money: three of its digits, however far down. */
const needFormat = (need: number): string => {
  const exponent = Number(need.toExponential().split("e")[1]);
  return need > 0 && exponent < -2 ? `0.${"0".repeat(2 - exponent)}` : "";
};
