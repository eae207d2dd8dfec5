import type { TeamForecast } from "../forecast/team-forecast.ts";
import type { TeamSaturation } from "../planned.ts";
import { saturationOf } from "../potential/saturation.ts";

/** Whether growth flattens: of those who get a goal together and, where that is wanted, of each. */
export const saturationIn = (
  { normal: { start, people }, people: here }: Pick<TeamForecast, "normal" | "people">,
  isOfEach: boolean,
): TeamSaturation => {
  const names = new Set(here.map(({ person }) => person));
  const team = people.filter(({ person }) => names.has(person));
  return {
    team: saturationOf({ start, people: team }),
    people: isOfEach
      ? team.map((one) => ({ person: one.person, ...saturationOf({ start, people: [one] }) }))
      : [],
  };
};
