import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Found, Question } from "../../src/addon/service.ts";
import type { Steps } from "../../src/addon/steps.ts";
import type { PlanReport } from "../../src/sheet/plan-report.ts";
import { shownIn } from "./cells.ts";

/** The table of the Goals tab in front: name, expected, the three rungs and the chance. */
export const goalsShown = async (page: Page, people = 5) => {
  await expect.poll(async () => (await shownIn(page, "B7")).value).not.toBeNull();
  const rows = Array.from({ length: people }, (_, i) => 7 + i);
  const values = async (row: number) =>
    Promise.all(
      ["B", "E", "F", "G", "H", "J"].map(async (column) => {
        const { value } = await shownIn(page, `${column}${row}`);
        return value;
      }),
    );
  return Promise.all(rows.map(values));
};

/** A plan as that table shows it. */
export const inTable = ({ goals }: PlanReport) =>
  goals.map(({ rep, expected, start, stretch, goal, chance }) => [
    rep,
    expected,
    start,
    stretch,
    goal,
    chance,
  ]);

/** The wizard's question where nothing is moved, and nothing answered but these steps. */
export const asked = ({ source, table, metric, periods }: Found, steps: Steps = {}): Question => ({
  source,
  table,
  roster: "",
  told: {},
  metric,
  period: periods[0]!,
  probability: 0.65,
  growth: null,
  steps,
});
