import type { Month } from "../calendar/month.ts";
import type { TeamForecast } from "../forecast/team-forecast.ts";

export type Windfall = TeamForecast["windfalls"][number];

/**
 * The months of a person's one-off sales: those of the running period where it has brought some. None
 * where it is the others' that moved what is expected of everybody.
 */
export const oneOffsOf = (
  person: string,
  windfalls: readonly Windfall[],
  start: Month,
): readonly Month[] => {
  const all = windfalls
    .filter((one) => one.person === person && !one.isNormal)
    .map(({ month }) => month);
  const running = all.filter((month) => month >= start);
  return running.length > 0 ? running : all;
};
