import { splitUnit } from "../../../core/goals/split.ts";
import type { MeasurePlan, PersonGoal } from "../../../core/planned.ts";
import { monthColumn, periodFactors } from "../calendar/months.ts";
import type { WorkbookFacts } from "../facts.ts";
import { fraction } from "../frame/formula.ts";
import { KEY_JOINT, type LaidCell, listRow } from "../frame/layout.ts";
import { measureGoal } from "../metrics/measure-goal.ts";
import { ANNOUNCED, DIFFERS, DIFFERS_FORMULA, GOAL, METRIC } from "./announced-goals.ts";
import {
  asksColumn,
  besideSeason,
  keptCells,
  monthFormula,
  restFormula,
  shareColumn,
  shareFormula,
  throughColumn,
} from "./kept-months.ts";

/** What of the goal is spread over the months that are not kept. */
const REST = "rest";

/** The columns of these rows alone, before those that say what a month asks for. */
export const MEASURE_COLUMNS: readonly string[] = [REST];

/** A row a further metric and person. */
export const measureListKeys = ({ plan }: WorkbookFacts): readonly string[] =>
  plan.measures.flatMap(({ metric, goals }) => goals.map(({ person }) => keyOf(metric, person)));

const keyOf = (metric: string, person: string): string => metric + KEY_JOINT + person;

/** The months of further metrics' goals: what they weigh, which are kept, and what each asks for. */
export const measureListCells = (facts: WorkbookFacts): readonly LaidCell[] =>
  facts.plan.measures.flatMap((measure) =>
    measure.goals.flatMap((goal) => cellsOf(measure, goal, facts)),
  );

/**
 * Whether a goal's months are spread by the factors that stand on Seasonality: those of a metric for
 * which the told season holds, too; not where its own results have something in a month that is closed there.
 */
const isSpreadBySeason = (
  { followsMarket }: MeasurePlan,
  { weights }: PersonGoal,
  factors: readonly number[],
): boolean => followsMarket && weights.every((weight, i) => weight === 0 || factors[i]! > 0);

const cellsOf = (
  measure: MeasurePlan,
  own: PersonGoal,
  { plan, told, furtherAnnounced }: WorkbookFacts,
): readonly LaidCell[] => {
  const { metric, step } = measure;
  const { person, goal, weights } = own;
  const factors = periodFactors(plan);
  const isBySeason = isSpreadBySeason(measure, own, factors);
  const row = listRow("measures", keyOf(metric, person));
  const n = plan.period.months;
  const cell = (column: string, content: LaidCell["content"]): LaidCell => ({
    ...{ row, column, content, role: "setting" },
  });
  const unit = splitUnit(goal, step);
  return [
    cell("person", person),
    cell(METRIC, metric),
    cell(ANNOUNCED, furtherAnnounced.get(metric)?.goals.get(person) ?? ""),
    cell(GOAL, { formula: `=${measureGoal(METRIC, "person")}` }),
    cell(DIFFERS, { formula: DIFFERS_FORMULA }),
    ...keptCells(row, told.get(metric)?.get(person), { months: n, unit, isBySeason }),
    cell(REST, { formula: restFormula(`[${GOAL}]`, `[${throughColumn(n)}]`) }),
    ...weights.flatMap((weight, i) => [
      cell(monthColumn(i + 1), isBySeason ? besideSeason(weight, factors[i]!) : weight),
      cell(shareColumn(i + 1), { formula: shareFormula(i + 1, n, isBySeason) }),
      cell(asksColumn(i + 1), {
        formula: monthFormula(i + 1, n, {
          ...{ goal: `[${GOAL}]`, rest: `[${REST}]`, through: `[${throughColumn(i + 1)}]` },
          ...{ share: `[${shareColumn(i + 1)}]`, unit: fraction(unit), column: asksColumn },
        }),
      }),
    ]),
  ];
};
