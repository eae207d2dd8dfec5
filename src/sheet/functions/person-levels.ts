import { addMonths } from "../../core/calendar/month.ts";
import { GoalError } from "../../core/errors.ts";
import type { Level } from "../../core/forecast/level.ts";
import { forecastTeam } from "../../core/forecast/team-forecast.ts";
import { mean } from "../../core/stats/mean.ts";
import { usualChoices } from "../../core/usual-choices.ts";
import { isBlank } from "../read/is-blank.ts";
import { numberReader } from "../read/numbers/number-reader.ts";
import { amountOf } from "./amount-of.ts";
import { cellsOf } from "./block.ts";
import { checkSizes } from "./check-sizes.ts";
import type { CellContext } from "./custom-function.ts";
import { namedRows } from "./named-rows.ts";
import { teamResults } from "./team-results.ts";

export interface PersonLevel {
  readonly person: string;
  readonly own: Level;
}

/** Each person's typical month after the last one in the ranges, as the wizard's plan has it. */
export const datedLevels = (
  values: unknown,
  dates: unknown,
  reps: unknown,
  context: CellContext,
): readonly PersonLevel[] => {
  const results = teamResults(values, dates, reps, context);
  const next = addMonths(results.start, results.people[0]!.values.length);
  const period = { start: next, months: 1 };
  return forecastTeam(results, { ...usualChoices(period), gone: [] }).people;
};

/** Each person's typical cell, where nothing says the months: the mean, each cell counting as a month. */
export const undatedLevels = (values: unknown, reps: unknown): readonly PersonLevel[] => {
  const [amounts, names] = [cellsOf(values), namedRows(reps)];
  checkSizes(amounts.length, names.length, "reps");
  const numberIn = numberReader(amounts);
  const known = new Map<string, number[]>();
  for (const [index, amount] of amounts.entries()) {
    const person = names[index]!;
    const isHeading = index === 0 && numberIn(amount) === null;
    if (person === null || isBlank(amount) || isHeading) continue;
    const own = known.get(person) ?? [];
    own.push(amountOf(numberIn, amount, index));
    known.set(person, own);
  }
  if (known.size === 0) throw new GoalError("tooShort", { months: 0 });
  return [...known].map(([person, own]) => ({
    person,
    own: {
      value: mean(own),
      months: own.length,
      full: own.length,
    },
  }));
};
