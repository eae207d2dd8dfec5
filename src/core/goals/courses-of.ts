import { addMonths } from "../calendar/month.ts";
import { yearlyGrowth } from "../forecast/growth.ts";
import { believedGrowth, USUAL_BELIEF } from "../forecast/own-growth.ts";
import { TREND_MONTHS } from "../forecast/shared-trend.ts";
import type { TeamForecast } from "../forecast/team-forecast.ts";
import type { Course } from "../planned.ts";
import { variation } from "../stats/variation.ts";

/** How everybody's results move who gets a goal, in the forecast's order. */
export const coursesOf = ({
  normal: { start, people },
  last,
  people: here,
}: Pick<TeamForecast, "normal" | "last" | "people">): readonly Course[] => {
  const byPerson = new Map(people.map(({ person, values }) => [person, values]));
  const from = addMonths(last, 1 - TREND_MONTHS) - start;
  return here.map(({ person }) => {
    const values = byPerson.get(person)!;
    const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
    const recent = known.filter(({ at }) => at >= from).map(({ value }) => value);
    const first = known[known.length - TREND_MONTHS]?.at;
    return {
      person,
      variation: variation(recent),
      growth:
        first === undefined
          ? null
          : yearlyGrowth(believedGrowth(values, start, first, USUAL_BELIEF)),
    };
  });
};
