import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { countAmounts, isAmount, sumAmounts, unlessWrong } from "../frame/formula.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { moneyFormat, PERCENT } from "../frame/number-format.ts";
import type { Content } from "../frame/tab.ts";
import { areAlike } from "./are-alike.ts";
import { CURVE } from "./curve-cells.ts";
import { FEWER_NAMED, fewerCells, hasFewer } from "./fewer-parts.ts";
import { paidInParts } from "./paid-parts.ts";
import { columnAt, payHeads, SHOWN } from "./pay-columns.ts";
import { payoutAt } from "./payout-formulas.ts";
import { saidIn } from "./said-row.ts";
import { paidParts, sharesWords } from "./word-cells.ts";

/** What each person is paid at the goal (yellow), and what some attainments pay. */
export const payCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { plan, incentives, currency } = facts;
  const { text, language } = voice;
  const parts = paidParts(facts, voice);
  const words = text.incentives;
  const inParts = paidInParts(facts);
  const title = inParts === null ? words.headers.person : words.parts.total(plan.period.months);
  const format = moneyFormat(currency, language);
  return [
    ...(parts === "" ? [] : saidIn("payAlike", words.paidBy(parts), "2")),
    ...saidIn("payAlike", { formula: `=${alikeInAll(facts, voice)}` }),
    ...fewerCells(facts, voice),
    { row: "payWords", column: "person", role: "hint", content: sharesWords(facts, voice) },
    ...payHeads("payHeader", title, voice),
    { row: "payShare", column: "person", content: words.shareOfAmount, role: "rowLabel" },
    {
      ...{ row: "payShare", column: "target", content: { formula: "=1" } },
      ...{ role: "calc", format: PERCENT },
    },
    ...SHOWN.map(
      (_, i): LaidCell => ({
        row: "payShare",
        column: columnAt(i),
        content: { formula: `=${payoutAt(CURVE, `[payHeader|${columnAt(i)}]`)}` },
        role: "calc",
        format: PERCENT,
      }),
    ),
    ...plan.goals.flatMap(({ person }) =>
      personCells(person, incentives?.targets.get(person) ?? "", format, text.wrong.short),
    ),
    { row: "payTotal", column: "person", content: words.team, role: "totalName" },
    ...["target", ...SHOWN.map((_, i) => columnAt(i))].map(
      (column): LaidCell => ({
        row: "payTotal",
        column,
        content: {
          formula: `=IF(${countAmounts(`[people*|${column}]`)}=0;"";${sumAmounts(`[people*|${column}]`)})`,
        },
        role: "total",
        format,
      }),
    ),
  ];
};

/** That everybody's amounts are alike, as long as they are: one row tells all where they come in as many parts, too. */
const alikeInAll = (facts: WorkbookFacts, { text: { incentives } }: WorkbookVoice): string => {
  const said = `"${incentives.payAlike}"`;
  const apart = `"${incentives.parts.fewer.alike(facts.plan.period.months)}"`;
  const how = hasFewer(facts) ? `IF(${FEWER_NAMED}="";${said};${apart})` : said;
  return `IF(${isAlike("people*")};${how};"")`;
};

/** From so many people on one row of a list tells all of them. */
const MANY = 2;

/** Whether everybody in a list of pay of many has the same amount at goal (a formula's text). */
const isAlike = (list: string): string => `AND(COUNT([${list}|target])>=${MANY};${areAlike(list)})`;

/** Some words, and behind them, as long as a list's amounts are alike, that it is so. */
export const whereAlike = (list: string, words: string, alike: string): Content => ({
  formula: `="${words}"&IF(${isAlike(list)};" ${alike}";"")`,
});

/** What a share of the goal pays somebody; the first says where the amount is none. */
const paidAt = (i: number, wrong: string): string => {
  const paid = `IF(${isAmount("[target]")};[target]*[payShare|${columnAt(i)}];"")`;
  return `=${wrong === "" ? paid : unlessWrong(["[target]"], wrong, paid)}`;
};

const personCells = (
  person: string,
  target: number | "",
  format: string,
  wrong: string,
): readonly LaidCell[] => {
  const row = listRow("people", person);
  return [
    { row, column: "person", content: person, role: "name" },
    { row, column: "target", content: target, role: "input", format },
    ...SHOWN.map(
      (_, i): LaidCell => ({
        row,
        column: columnAt(i),
        content: { formula: paidAt(i, i === 0 ? wrong : "") },
        role: "calc",
        format,
      }),
    ),
  ];
};
