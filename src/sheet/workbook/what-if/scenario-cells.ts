import { marketMonths, type Scenario, type ScenarioName } from "../../../core/company/scenarios.ts";
import { numbersIn } from "../../../text/number.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { GROWTH, goalFormat, moneyFormat, PERCENT, worded } from "../frame/number-format.ts";
import { lastMonth } from "../last-months.ts";
import { wordsBy } from "../start/by-calendar.ts";

/** The rows of the three plans. */
export const SCENARIO_ROWS = [
  ...["probability", "growth", "capacity", "goalSum", "expected"],
  ...["teamChance", "hitShare", "gap", "targetChance", "cost"],
] as const;

/** What sets the goals of each plan, where that is no chance but the target. */
const byTarget = (
  { scenarios }: WorkbookFacts,
  { text: { whatIf } }: WorkbookVoice,
): readonly LaidCell[] => [
  { row: "probability", column: "person", content: whatIf.goalsSet, role: "rowLabel" },
  ...scenarios.map(
    ({ name }): LaidCell => ({
      ...{ row: "probability", column: COLUMNS[name], content: whatIf.byTarget },
      role: name === "base" ? "decisionPlain" : "calc",
    }),
  ),
];

const COLUMNS: Readonly<Record<ScenarioName, string>> = {
  conservative: "bottomUp",
  base: "topDown",
  ambitious: "goal",
};

const UNTOLD = "–";

/** Whether a row has nothing to say. */
const isUntold = ({ capacity, gap, cost }: Scenario): boolean =>
  capacity === null || gap === null || cost === null;

/** Rows for what else there is to know, one below the other; where own values count, the last says in which plan. */
export const HINTS = ["scenarioHint", "scenarioHint2"] as const;

/** Whether the goals are the parts of a target that is handed down: then no chance sets them. */
const isHanded = ({ plan }: WorkbookFacts): boolean => (plan.company?.handed ?? null) !== null;

/** Whether incentives cost more from plan to plan. */
const isDearer = ({ scenarios }: WorkbookFacts): boolean =>
  scenarios.every(({ cost }, i) => {
    const before = scenarios[i - 1]?.cost ?? -1;
    return cost !== null && cost > before;
  });

const hintsFor = (
  facts: WorkbookFacts,
  { costWords, blankWords, handedWords, handedShort }: WorkbookVoice["text"]["whatIf"],
): readonly string[] => [
  ...(isHanded(facts) ? [handedWords(isDearer(facts)) + shortWords(facts, handedShort)] : []),
  ...(facts.scenarios.some(({ cost }) => cost !== null) && !isHanded(facts) ? [costWords] : []),
  ...(facts.scenarios.some(isUntold) ? [blankWords] : []),
];

/** Why a plan falls short of a target that is handed down; nothing where none does. */
const shortWords = (
  { plan, scenarios, announced }: WorkbookFacts,
  { chance, other }: WorkbookVoice["text"]["whatIf"]["handedShort"],
): string => {
  const handed = plan.company?.handed ?? null;
  if (handed === null || scenarios.every(({ gap }) => (gap ?? 0) <= 0)) return "";
  const isChance = plan.capacity === null && announced === null;
  return isChance ? chance(Math.round(100 * handed.leastChance)) : other;
};

/** What the plan itself is by the goals that hold, the manager's own values among them. */
const LIVE: Readonly<Record<string, string>> = {
  goalSum: "[goals!total|final]",
  teamChance: "[goals!teamChance|final]",
  hitShare: `IFERROR(AVERAGE([goals!people*|chance]);"${UNTOLD}")`,
  gap: "[goals!gapToTarget|final]",
  targetChance: "[goals!targetChance|final]",
  cost: `[incentives!${listRow("cost", "2")}|target]`,
};

const asTold = (known: number | null, live: string | undefined): LaidCell["content"] => {
  if (known === null) return UNTOLD;
  return live === undefined ? known : { formula: `=${live}` };
};

const YEAR = 12; // months

/** Why what is expected moves less, or more, than the market does in a year; "" where the period has results already. */
const expectedNote = (
  { plan: { period }, results, tracked, metric }: WorkbookFacts,
  { text: { whatIf }, locale }: WorkbookVoice,
): string => {
  const last = lastMonth(results);
  if (lastMonth(tracked.get(metric) ?? results) >= period.start) return "";
  const numbers = numbersIn(locale);
  const months = marketMonths({ last }, { period, soFar: null });
  return whatIf.expectedNote(
    numbers.plain(months, Number.isInteger(months) ? 0 : 1),
    numbers.percent(months / YEAR),
  );
};

/** Three plans, a column each: the outer two as of the last write, the one between them as it is. */
export const scenarioCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const words = voice.text.whatIf;
  const hints = hintsFor(facts, words);
  const amount = goalFormat(facts, voice);
  const money = moneyFormat(facts.currency, voice.language);
  const row = (
    name: keyof typeof words.rows,
    format: string,
    of: (scenario: Scenario) => number | null,
    note = "",
  ): readonly LaidCell[] => [
    {
      ...{ row: name, column: "person", content: words.rows[name], role: "rowLabel" },
      ...(note === "" ? {} : { note }),
    },
    ...facts.scenarios.map((scenario): LaidCell => {
      const isPlan = scenario.name === "base";
      return {
        ...{ row: name, column: COLUMNS[scenario.name], format },
        content: asTold(of(scenario), isPlan ? LIVE[name] : undefined),
        role: isPlan ? "decisionPlain" : "calc",
      };
    }),
  ];
  return [
    {
      row: "scenarioHeader",
      column: "person",
      content: words.scenarios,
      role: "wordHeader",
      note:
        facts.announced === null
          ? words.scenariosNote
          : `${words.scenariosNote} ${words.announcedNote}`,
    },
    ...facts.scenarios.map(
      ({ name }): LaidCell => ({
        row: "scenarioHeader",
        column: COLUMNS[name],
        content: (isHanded(facts) ? words.marketNames : words.names)[name],
        role: "numberHeader",
      }),
    ),
    ...(isHanded(facts)
      ? byTarget(facts, voice)
      : row("probability", PERCENT, ({ probability }) => probability)),
    ...row("growth", GROWTH, ({ growth }) => growth),
    ...row("capacity", amount, ({ capacity }) => capacity),
    ...row("goalSum", amount, ({ goal }) => goal),
    ...row("expected", amount, ({ expected }) => expected, expectedNote(facts, voice)),
    ...row("teamChance", PERCENT, ({ teamChance }) => teamChance),
    ...row("hitShare", PERCENT, ({ hitShare }) => hitShare),
    ...row("gap", worded(amount, facts.plan.isLessBetter ? words.gapLess : words.gap), ({ gap }) =>
      gap === null ? null : 0 - gap,
    ),
    ...row("targetChance", PERCENT, ({ targetChance }) => targetChance),
    ...row("cost", money, ({ cost }) => cost),
    {
      ...{ row: "scenarioWords", column: "person", role: "hint" },
      content: isHanded(facts) ? words.marketWords : words.scenarioWords,
    },
    { row: HINTS[0], column: "person", role: "hint", content: hints[0] ?? "" },
    {
      ...{ row: HINTS[1], column: "person", role: "hint" },
      content: wordsBy(
        [["[goals!total|final]=[goals!total|goal]", hints[1] ?? ""]],
        words.ownWords,
      ),
    },
  ];
};
