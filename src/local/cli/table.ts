import type { PlanReport } from "../../sheet/plan-report.ts";
import type { CliText } from "../../text/en/cli.ts";
import { numbersIn } from "../../text/number.ts";

type Goal = PlanReport["goals"][number];

type Team = PlanReport["team"][number];

/** The goals of a metric, by its row of the team, as a table for a terminal. */
export const tableOf = (report: PlanReport, team: Team, text: CliText, locale: string): string => {
  const { money, percent } = numbersIn(locale);
  const goals = goalsOf(report, team.metric);
  const decimals = goals.every(({ goal }) => Number.isInteger(goal)) ? 0 : 2;
  const amount = (value: number | null) =>
    value === null ? NONE : money(value, team.currency, decimals);
  return aligned([
    text.headers,
    ...goals.map(({ rep, last, expected, start, goal, stretch, chance }) => [
      rep,
      ...[last, expected, start, goal, stretch].map(amount),
      chance === null ? NONE : percent(chance),
    ]),
    [text.team, "", amount(team.expected), "", amount(team.goal), "", percent(team.chance)],
  ]);
};

/** What the goals take of each step of the sale, a column each; "" where no step leads to the metric. */
export const activityTable = (report: PlanReport, text: CliText, locale: string): string => {
  const { plain, percent } = numbersIn(locale);
  const main = report.team[0]!.metric;
  const own = new Set(report.team.map(({ metric }) => metric));
  const metrics = [...new Set(report.goals.map(({ metric }) => metric))].filter(
    (metric) => !own.has(metric),
  );
  if (metrics.length === 0) return "";
  const needed = (rep: string, metric: string) =>
    goalsOf(report, metric).find((goal) => goal.rep === rep)?.goal;
  const share = (rep: string) => report.time.find((one) => one.rep === rep)?.share;
  const isTimed = report.time.length > 0;
  return aligned([
    [text.activities, ...metrics, ...(isTimed ? [text.time] : [])],
    ...goalsOf(report, main).map(({ rep }) => [
      rep,
      ...metrics.map((metric) => {
        const need = needed(rep, metric);
        return need === undefined ? NONE : plain(need);
      }),
      ...(isTimed ? [share(rep)].map((one) => (one === undefined ? NONE : percent(one))) : []),
    ]),
  ]);
};

/** What the incentives cost, "" where none are paid. */
export const costLine = (
  { incentives: { cost }, currency }: PlanReport,
  text: CliText,
  locale: string,
): string => {
  const amount = (value: number) => numbersIn(locale).money(value, currency);
  if (cost === null) return "";
  return text.cost(...([cost.atTarget, cost.expected, cost.p10, cost.p90].map(amount) as Four));
};

type Four = [string, string, string, string];

const NONE = "–";

const goalsOf = ({ goals }: PlanReport, main: string): readonly Goal[] =>
  goals.filter(({ metric }) => metric === main);

/** Rows as lines: the first column left, all others right. */
const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
};
