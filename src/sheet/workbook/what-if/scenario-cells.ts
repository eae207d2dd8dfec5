import type { Scenario, ScenarioName } from "../../../core/company/scenarios.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";
import { GROWTH, goalFormat, moneyFormat, PERCENT, worded } from "../frame/number-format.ts";

export const SCENARIO_ROWS = [
  ...["probability", "growth", "capacity", "goalSum", "expected"],
  ...["teamChance", "hitShare", "gap", "targetChance", "cost"],
] as const;

const COLUMNS: Readonly<Record<ScenarioName, string>> = {
  conservative: "bottomUp",
  base: "topDown",
  ambitious: "goal",
};

const UNTOLD = "–";

/** Whether a row has nothing to say. */
const isUntold = ({ capacity, gap, cost }: Scenario): boolean =>
  capacity === null || gap === null || cost === null;

/** Rows for what else there is to know, one below the other. */
export const HINTS = ["scenarioHint", "scenarioHint2"] as const;

const hintsFor = (
  { scenarios }: WorkbookFacts,
  { costWords, blankWords }: WorkbookVoice["text"]["whatIf"],
): readonly string[] => [
  ...(scenarios.some(({ cost }) => cost !== null) ? [costWords] : []),
  ...(scenarios.some(isUntold) ? [blankWords] : []),
];

/** Three plans as of the last write, a column each. */
export const scenarioCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const words = voice.text.whatIf;
  const amount = goalFormat(facts, voice);
  const money = moneyFormat(facts.currency, voice.language);
  const row = (
    name: keyof typeof words.rows,
    format: string,
    of: (scenario: Scenario) => number | null,
  ): readonly LaidCell[] => [
    { row: name, column: "person", content: words.rows[name], role: "rowLabel" },
    ...facts.scenarios.map(
      (scenario): LaidCell => ({
        row: name,
        column: COLUMNS[scenario.name],
        content: of(scenario) ?? UNTOLD,
        role: scenario.name === "base" ? "decisionPlain" : "calc",
        format,
      }),
    ),
  ];
  return [
    { row: "scenarioHeader", column: "person", content: words.scenarios, role: "wordHeader" },
    ...facts.scenarios.map(
      ({ name }): LaidCell => ({
        row: "scenarioHeader",
        column: COLUMNS[name],
        content: words.names[name],
        role: "numberHeader",
      }),
    ),
    ...row("probability", PERCENT, ({ probability }) => probability),
    ...row("growth", GROWTH, ({ growth }) => growth),
    ...row("capacity", amount, ({ capacity }) => capacity),
    ...row("goalSum", amount, ({ goal }) => goal),
    ...row("expected", amount, ({ expected }) => expected),
    ...row("teamChance", PERCENT, ({ teamChance }) => teamChance),
    ...row("hitShare", PERCENT, ({ hitShare }) => hitShare),
    ...row("gap", worded(amount, facts.plan.isLessBetter ? words.gapLess : words.gap), ({ gap }) =>
      gap === null ? null : 0 - gap,
    ),
    ...row("targetChance", PERCENT, ({ targetChance }) => targetChance),
    ...row("cost", money, ({ cost }) => cost),
    { row: "scenarioWords", column: "person", content: words.scenarioWords, role: "hint" },
    ...HINTS.map((row, i) => ({
      ...({ row, column: "person", role: "hint" } as const),
      content: hintsFor(facts, words)[i] ?? "",
    })),
  ];
};
