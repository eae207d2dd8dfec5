import type { PlanReport } from "../../sheet/plan-report.ts";
import type { CliText } from "../../text/en/cli.ts";
import { numbersIn } from "../../text/number.ts";

/** The plan as a table for a terminal: names left, numbers right. */
export const tableOf = (report: PlanReport, text: CliText, locale: string): string => {
  const { money, percent } = numbersIn(locale);
  const amount = (value: number | null) =>
    value === null ? "–" : money(value, report.currency, decimalsIn(report));
  const rows = [
    text.headers,
    ...report.goals.map(({ rep, last, expected, start, goal, stretch, chance }) => [
      rep,
      ...[last, expected, start, goal, stretch].map(amount),
      percent(chance),
    ]),
    ...report.team.map(({ goal, expected, chance }) => [
      text.team,
      "",
      amount(expected),
      "",
      amount(goal),
      "",
      percent(chance),
    ]),
  ];
  const widths = text.headers.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
};

/** Cents only where goals are too small for whole numbers. */
const decimalsIn = ({ goals }: PlanReport): number =>
  goals.every(({ goal }) => Number.isInteger(goal)) ? 0 : 2;
