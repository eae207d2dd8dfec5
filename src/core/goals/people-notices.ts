import type { FixedChoices } from "../choices.ts";
import { isNew } from "../forecast/level.ts";
import type { TeamForecast } from "../forecast/team-forecast.ts";
import { lastKnownMonth } from "../history/past-results.ts";
import type { Notice } from "../notices.ts";
import type { Ramp } from "../people/ramp.ts";
import { HIGHEST } from "../review/guarded.ts";

/** Who gets no goal, or one that is not built on own full months alone. */
export const peopleNotices = (forecast: TeamForecast, team: FixedChoices): readonly Notice[] => {
  const newcomers = newcomersIn(forecast, team);
  const started = new Set(newcomers.map(({ person }) => person));
  const { people } = forecast;
  const leaning = people.filter(
    ({ own, level }) => !isNew(own) && own.value > 0 && level > HIGHEST * own.value,
  );
  const guarded = people.filter(({ isGuarded }) => isGuarded).map(({ person }) => person);
  return [
    ...withoutGoal(forecast, team),
    ...people
      .filter(({ own }) => isNew(own))
      .map(({ person, own }): Notice => {
        return { code: "newPerson", facts: { person, months: own.months } };
      }),
    ...newcomers.map((facts): Notice => ({ code: "newcomer", facts })),
    ...people
      .filter(({ person, presence }) => presence < 1 && !started.has(person))
      .map(({ person, presence }): Notice => {
        return { code: "partOfPeriod", facts: { person, share: presence } };
      }),
    ...(leaning.length > 0
      ? [
          {
            code: "leansOnTeam",
            facts: {
              people: leaning.map(({ person }) => person),
              shares: leaning.map(({ own, level }) => level / own.value - 1),
            },
          } as const,
        ]
      : []),
    ...(guarded.length > 0 ? [{ code: "nearOwnLevel", facts: { people: guarded } } as const] : []),
  ];
};

const withoutGoal = (
  { history, people }: TeamForecast,
  { gone }: FixedChoices,
): readonly Notice[] => {
  const said = new Set([...people.map(({ person }) => person), ...(gone ?? [])]);
  return history.people
    .filter(({ person }) => !said.has(person))
    .map((one) => {
      const lastMonth = lastKnownMonth(history.start, one);
      return { code: "noGoalNoResults", facts: { person: one.person, lastMonth } };
    });
};

/** Those whose start reaches into the history or the period. */
const newcomersIn = (
  { history, people }: TeamForecast,
  { period, stays, ramp }: FixedChoices,
): readonly { person: string; month: typeof history.start; ramp: Ramp }[] => {
  const length = typeof ramp === "number" ? ramp : ramp.length;
  const withGoal = new Set(people.map(({ person }) => person));
  return stays.flatMap(({ person, hired }) => {
    if (hired === null || length === 0 || !withGoal.has(person)) return [];
    const { month } = hired;
    const isNewcomer = month + length > history.start && month < period.start + period.months;
    return isNewcomer ? [{ person, month, ramp }] : [];
  });
};
