import { SUMS_APART } from "../../../core/goals/measure-notices.ts";
import { SURE } from "../../../core/market/influences.ts";
import type { MeasurePlan, PersonGoal, Plan } from "../../../core/planned.ts";
import type { WorkbookVoice } from "../facts.ts";
import { factor, lookedUp } from "../frame/formula.ts";
import type { LaidCell, Rule } from "../frame/layout.ts";
import { COLORS } from "../frame/look.ts";

/** What the main goal takes of a step that has a goal of its own, and whether the two go together. */
const [TAKES, BEFORE, FITS] = ["takes", "beforeFits", "fits"];
/** Hidden: how many of the step a unit of the main metric takes, and by how much chance moves the person's own. */
const [PER_UNIT, BY_CHANCE] = ["teamStart", "teamGoal"];

export const TAKEN_COLUMNS = [TAKES!, BEFORE!, FITS!] as const;

/** Whether a metric with own goals is a step of the sale, too. */
export const isStep = ({ activities }: Pick<Plan, "activities">, metric: string): boolean =>
  activities.some((activity) => activity.metric === metric);

/** Rounds up, but for binary dust. */
const UP = "1/2-1/10^6";

/** A person's: by the final goal of the main metric and the rates that its activities go by. Blank where these are not known. */
export const takenCells = (
  row: string,
  goal: PersonGoal,
  { metric }: MeasurePlan,
  { activities }: Pick<Plan, "activities">,
  { text: { metrics: words } }: WorkbookVoice,
): readonly LaidCell[] => {
  const step = activities.find((activity) => activity.metric === metric);
  const perUnit = step?.people.find(({ person }) => person === goal.person)?.perUnit ?? null;
  const cell = (
    column: string,
    content: LaidCell["content"],
    role: LaidCell["role"],
  ): LaidCell => ({
    ...{ row, column, content, role, format: role === "calc" ? "#,##0" : "" },
  });
  const said = `IF(ABS([final]-[${TAKES}])>[${BY_CHANCE}];"${words.apart}";"${words.fits}")`;
  if (perUnit === null)
    return [cell(TAKES!, "", "calc"), cell(BEFORE!, "", "word"), cell(FITS!, "", "word")];
  return [
    cell(
      TAKES!,
      { formula: `=ROUND(${lookedUp("goals!people*", "final")}*[${PER_UNIT}]+${UP};0)` },
      "calc",
    ),
    cell(BEFORE!, "", "word"),
    cell(FITS!, { formula: `=${said}` }, "word"),
    cell(PER_UNIT!, perUnit, "helper"),
    cell(BY_CHANCE!, SURE * goal.sd, "helper"),
  ];
};

const KNOWN = `([measures*|metric]=[metric])*ISNUMBER([measures*|${TAKES}])`;

/** The team's: how far the own goals together lie from what the main goals take, as the notice has it; of nobody of whom that is not known. */
export const sumsFit = ({
  text: { metrics: words },
}: WorkbookVoice): { readonly formula: string } => {
  const own = `SUMPRODUCT(${KNOWN};[measures*|final])`;
  const off = `ABS(${own}-[${TAKES}])`;
  const isFar = `${off}>${factor(SUMS_APART)}*[${TAKES}]+SUMPRODUCT(${KNOWN})/2`;
  const said = `"${words.sumsApart}"&ROUND(100*${off}/[${TAKES}];0)&IF(${own}<[${TAKES}];"${words.sumBelow}";"${words.sumAbove}")`;
  return { formula: `=IF([${TAKES}]=0;"";IF(${isFar};${said};"${words.fits}"))` };
};

/** Colour repeats what the words say. */
export const takenRules = ({ text: { metrics } }: WorkbookVoice): readonly Rule[] =>
  (
    [
      ["measures", metrics.apart],
      ["measureTeams", metrics.sumsApart],
    ] as const
  ).map(([list, text]) => ({
    cells: { column: FITS!, list },
    when: { kind: "startsWith", text },
    ...{ ink: COLORS.warn, bold: true },
  }));
