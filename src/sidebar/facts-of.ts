import type { Preview } from "../addon/preview.ts";
import { periodWords } from "../text/period.ts";
import { decimalsOf } from "./decimals.ts";
import { nameOf } from "./name-of.ts";
import { hasChanges, type State } from "./state.ts";
import { seasonSource } from "./steps/season-of.ts";
import { inHundred, positionOf, teamAt } from "./team-at.ts";
import type { Voice } from "./voice.ts";

/** The goals that will hold, as far as they are known: the sum with the manager's own, where there are any. */
const heldIn = (state: State) => {
  const changes = hasChanges(state) ? state.changes?.value : null;
  return changes ? { held: changes.withOwn?.after ?? null, ...changes.held } : null;
};

/** What will be written, a line each: a name and what it is. */
export const factsOf = (state: State, voice: Voice) => {
  const { preview, question } = state;
  if (!preview) return [];
  const { text, numbers, language } = voice;
  const { people, currency, period, reviews, incentives, measures } = preview.value;
  const team = teamAt(preview.value, positionOf(question.probability));
  // With the manager's own goals the workbook has another sum than what is computed.
  const { held, chance, costs } = heldIn(state) ?? {
    ...{ held: null, chance: team.chance, costs: incentives },
  };
  const money = (amount: number) => numbers.money(amount, currency, decimalsOf([amount]));
  const { write, season } = text;
  return [
    {
      name: write.goals(periodWords(language, period)),
      value: write.peopleAndSum(people.length, money(held ?? team.sum), numbers),
    },
    ...(held === null ? [] : [{ name: write.computed, value: money(team.sum) }]),
    ...targetIn(state, money, voice),
    ...measures.map((measure) => {
      const { sum } = teamAt(measure, positionOf(question.probability));
      const amount = numbers.money(sum, measure.currency, decimalsOf([sum]));
      return {
        name: nameOf(state, measure.metric),
        value: write.measure(amount, measure.weight, numbers),
      };
    }),
    { name: write.chance, value: write.inHundred(inHundred(chance)) },
    {
      name: write.season,
      value:
        preview.value.season.basis === "none"
          ? write.noSeason
          : season[seasonSource(question.steps)],
    },
    ...eventsIn(preview.value, voice),
    {
      name: write.reviews,
      value:
        reviews.length === 0
          ? write.none
          : write.reviewedIn(reviews.map((month) => periodWords(language, month)).join(" · ")),
    },
    {
      name: write.incentives,
      value: costs
        ? write.costs(
            numbers.money(costs.atTarget, currency),
            numbers.money(costs.expected, currency),
          )
        : write.none,
    },
  ];
};

/** The events that were told of: those that move months of the period, else what becomes of the others. */
const eventsIn = ({ coming, market: { events } }: Preview, { text: { write, season } }: Voice) => {
  if (events.length === 0) return [];
  const names = events.map(({ name }) => name);
  const value = coming.length > 0 ? coming.join("; ") : write.pastEvents(names);
  return [{ name: season.events, value }];
};

/** The company's target, and whether and how it is handed down; nothing without one. */
const targetIn = (
  { preview, question }: State,
  money: (amount: number) => string,
  { text: { write, company } }: Voice,
) => {
  const target = preview?.value.company?.target;
  if (target === undefined) return [];
  const { allocation } = question.steps;
  const value = allocation
    ? write.handedDown(money(target), company.methods[allocation.by])
    : write.notHandedDown(money(target));
  return [{ name: write.target, value }];
};
