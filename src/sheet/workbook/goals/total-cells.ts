import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { isAmount, unlessWrong } from "../frame/formula.ts";
import type { LaidCell } from "../frame/layout.ts";
import { CHANGE, goalFormat, PERCENT, unsigned } from "../frame/number-format.ts";
import { monthsKnown } from "../last-months.ts";
import { teamChance } from "../lists/team-chances.ts";
import { gapLabel } from "./gap-label.ts";
import { changeOf } from "./person-cells.ts";
import { isTeamCompared } from "./whole-year.ts";

/** The row of sums, and the team beside the company's target. */
export const totalCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { isLessBetter } = facts.plan;
  const words = voice.text.goals;
  const format = goalFormat(facts, voice);
  const total = (column: string, formula: string, as = format): LaidCell => ({
    row: "total",
    column,
    content: { formula },
    role: "total",
    format: as,
  });
  const sums = ["last12", "expected", "start", "stretch", "goal", "final"].map((column) =>
    total(column, `=SUM([people*|${column}])`),
  );
  const blanks = [
    ...["group", "chance", "own", "beforeReason", "reason", "status"],
    ...["beforeReview", "review"],
  ].map((column): LaidCell => ({ row: "total", column, content: "", role: "total" }));
  const gap = gapLabel("[gapToTarget|final]", isLessBetter ? words.gapWordsLess : words.gapWords);
  const label = (row: string, content: LaidCell["content"]): LaidCell => ({
    row,
    column: "chance",
    content,
    role: "label",
  });
  return [
    { row: "total", column: "person", content: words.team, role: "totalName" },
    ...sums,
    total("announced", TEAM_ANNOUNCED),
    ...blanks,
    isTeamCompared(facts.plan)
      ? total("change", changeOf(facts.plan, monthsKnown(facts.plan)).formula, CHANGE)
      : { row: "total", column: "change", content: "", role: "total" },
    label("target", words.target),
    {
      row: "target",
      column: "final",
      content: facts.plan.company?.target ?? "",
      role: "input",
      format,
    },
    {
      ...{ row: "target", column: "reason", role: "hint" },
      content: { formula: `=${unlessWrong(["[final]"], voice.text.wrong.blank, '""')}` },
    },
    label("gapToTarget", ofTarget(gap.formula.slice(1))),
    {
      row: "gapToTarget",
      column: "final",
      content: {
        formula: `=IF(${isAmount("[target|final]")};[total|final]-[target|final];"")`,
      },
      role: "calc",
      format: unsigned(format),
    },
    label("teamChance", words.chanceOfTeam),
    {
      row: "teamChance",
      column: "final",
      content: { formula: `=${teamChance("sum")}` },
      role: "calc",
      format: PERCENT,
      note: isLessBetter ? words.teamChanceLess : words.teamChance,
    },
    label("targetChance", ofTarget(`"${words.chanceOfTarget}"`)),
    {
      row: "targetChance",
      column: "final",
      content: { formula: `=IF([gapToTarget|final]="";"";${teamChance("target")})` },
      role: "calc",
      format: PERCENT,
      note: words.targetChance,
    },
  ];
};

/** What is said where there is a target (a formula's text); without one nothing stands there. */
const ofTarget = (words: string) => ({ formula: `=IF([gapToTarget|final]="";"";${words})` });

/**
 * What own values make of the team, in the rows that stay in sight while they are typed, as the rows below
 * the people have it: the sum over its column, and beside it numbers with words before
 * them, for a text of a formula would not write money. They stand over the statuses, beside the goals.
 */
export const sumsAtTop = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const words = voice.text.goals;
  const format = goalFormat(facts, voice);
  const named = (name: string, as: string) => `"${name}: "${as}`;
  const { above, below, none } = facts.plan.isLessBetter ? words.gapWordsLess : words.gapWords;
  const top = (row: string, column: string, of: string, as: string): LaidCell => ({
    ...{ row, column, content: { formula: `=[${of}]` }, role: "band", format: as },
  });
  const gap = [above, below, none].map((name) => named(name, format)).join(";");
  return [
    { row: "title", column: "own", content: words.sumAtTop, role: "numberHeader" },
    { ...top("title", "final", "total|final", format), role: "total" },
    top("title", "status", "gapToTarget|final", gap),
    top("band", "status", "teamChance|final", named(words.chanceOfTeam, PERCENT)),
  ];
};

const TEAM_ANNOUNCED = '=IF(COUNT([people*|announced])=0;"";SUM([people*|announced]))';
