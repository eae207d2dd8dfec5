import type { Plan } from "../core/planned.ts";
import { dataRows } from "../sheet/workbook/data/data-rows.ts";
import type { SixSteps, WorkbookFacts } from "../sheet/workbook/facts.ts";
import type { Asked } from "./facts.ts";
import type { Question } from "./service.ts";
import type { Steps } from "./steps.ts";
import { today } from "./today.ts";

/** Everything that the workbook tells of a plan, and of what it was made from. */
export const workbookFacts = (
  { from, metric, choices }: Asked,
  plan: Plan,
  scenarios: WorkbookFacts["scenarios"],
  { source, growth, steps }: Question,
): WorkbookFacts => ({
  plan,
  metric: metric.name,
  currency: metric.currency,
  source,
  results: metric.results,
  data: dataRows(from.reading, { plan, metric: metric.name }),
  incentives: choices.incentives,
  scenarios,
  roster: {
    territories: choices.territories,
    managers: choices.managers,
    hired: new Map(
      choices.stays.flatMap(({ person, hired }) =>
        hired === null ? [] : [[person, hired.month] as const],
      ),
    ),
  },
  ownSeason: choices.season,
  ownGrowth: growth,
  workingDays: choices.workingDays,
  today: today(),
  answered: answeredIn(steps),
});

const PARTS: Readonly<Record<SixSteps, readonly (keyof Steps)[]>> = {
  metrics: ["isCount", "isLessBetter", "stages", "workingDays", "sellingHours"],
  results: ["normal", "season"],
  potential: ["potential", "resources"],
  realistic: ["companyTarget", "allocation"],
  low: ["rampMonths", "announced", "maxStep", "reviewMonths"],
  incentives: ["incentives"],
};

/** A step counts as answered with any of its answers. */
const answeredIn = (steps: Steps): Readonly<Record<SixSteps, boolean>> =>
  Object.fromEntries(
    Object.entries(PARTS).map(([step, parts]) => [
      step,
      parts.some((part) => steps[part] !== undefined),
    ]),
  ) as Record<SixSteps, boolean>;
