import { addMonths, type Month, monthOf } from "../../src/core/calendar/month.ts";
import type { Stay } from "../../src/core/people/exposure.ts";
import type { Day } from "../../src/core/people/roster.ts";
import { planOf } from "../../src/core/plan.ts";
import { usualChoices } from "../../src/core/usual-choices.ts";
import type { Planned } from "../product.ts";
import type { Case } from "./case.ts";
import type { Person, Team } from "./team.ts";

const START = monthOf(2026, 1);

/** Goals of src/core alone: no spreadsheet, no file, no build. */
export const planByCore = ({ team, history }: Case): readonly Planned[] => {
  const people = [...history].map(([person, values]) => ({ person, values }));
  const usual = usualChoices({ start: START, months: 12 });
  const { goals } = planOf(
    { start: addMonths(START, team.start), people },
    {
      ...usual,
      isCount: team.noise.law === "poisson",
      resources: resourcesOf(team),
      gone: team.people.flatMap(({ name, ended }) => (ended === null ? [] : [name])),
      stays: team.people.filter(({ ended }) => ended === null).map(stayOf),
      ramp: team.isRampTold ? team.ramp : usual.ramp,
    },
  );
  return goals.map(({ person, ...goal }) => ({ rep: person, ...goal }));
};

const resourcesOf = ({ capacity }: Team) =>
  capacity === null
    ? []
    : [{ name: "back office", available: capacity, need: 1, utilisation: 1, backlog: 0 }];

const stayOf = ({ name, hired, ended, leave }: Person): Stay => ({
  person: name,
  hired: hired === null ? null : firstDay(hired),
  ended: ended === null ? null : firstDay(ended),
  leaves: leave === null ? [] : [{ from: firstDay(leave[0]), to: firstDay(leave[1]) }],
});

/** Of a month that is counted from January 2026: what the roster says, too. */
const firstDay = (month: number): Day => ({ month: addMonths(START, month) as Month, day: 1 });
