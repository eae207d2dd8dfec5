import type { History } from "./history.ts";
import type { Team } from "./team.ts";

/** The history as a file: a result a row, in the form of the scenarios. */
export const historyFile = (team: Team, history: History): string => {
  const rows = [...history].flatMap(([name, values]) =>
    values.flatMap((value, i) =>
      value === null ? [] : [`${dayOf(team.start + i)},${name},sales,${value}`],
    ),
  );
  return `${["date,rep,metric,value", ...rows].join("\n")}\n`;
};

/** The roster as a file. Days are the first of a month, as in the scenarios. */
export const rosterFile = ({ people }: Team): string => {
  const rows = people.map(({ name, hired, ended, leave, territory }) => {
    const days = [hired, ended, leave?.[0], leave?.[1]].map((month) => dayOf(month ?? null));
    return [name, ...days, territory ?? ""].join(",");
  });
  const header = "rep,hire_date,end_date,leave_from,leave_to,territory_size";
  return `${[header, ...rows].join("\n")}\n`;
};

const YEAR = 2026;

/** The first day of a month that is counted from January 2026. */
const dayOf = (month: number | null): string =>
  month === null ? "" : new Date(Date.UTC(YEAR, month, 1)).toISOString().slice(0, 10);
