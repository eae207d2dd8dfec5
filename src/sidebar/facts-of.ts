import type { Preview } from "../addon/preview.ts";
import { periodWords } from "../text/period.ts";
import { decimalsOf } from "./decimals.ts";
import { isBudgetSure } from "./is-budget-sure.ts";
import { nameOf } from "./name-of.ts";
import { DEFAULTS } from "./numbers/defaults.ts";
import { hasChanges, type State } from "./state.ts";
import { seasonSource } from "./steps/season-of.ts";
import { inHundred, meanWith, nearHundred, positionOf, teamAt } from "./team-at.ts";
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
  const position = positionOf(question.probability);
  const team = teamAt(preview.value, position);
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
    ...(held === null ? [] : [{ name: write.withoutOwn, value: money(team.sum) }]),
    ...targetIn(state, held ?? team.sum, money, voice),
    ...measures.map((measure) => {
      const { sum } = teamAt(measure, position);
      const amount = numbers.money(sum, measure.currency, decimalsOf([sum]));
      return {
        name: nameOf(state, measure.metric),
        value: write.measure(amount, measure.weight, numbers),
      };
    }),
    { name: write.chance, value: chanceIn(preview.value, position, chance, held, voice) },
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
        ? [
            write.costs(
              numbers.money(costs.atTarget, currency),
              numbers.money(costs.expected, currency),
            ),
            ...paidIn(state, held, money, voice),
          ].join("; ")
        : write.none,
    },
  ];
};

/** Who reaches the goal as things are and, where support is promised, with it: of the computed goals alone that is known. */
const chanceIn = (
  preview: Preview,
  position: number,
  chance: number,
  held: number | null,
  { text: { write } }: Voice,
): string => {
  const isSupported = held === null && preview.people.some(({ chanceWith }) => chanceWith !== null);
  const withSupport = isSupported ? inHundred(meanWith(preview, position)) : null;
  return write.inHundred(inHundred(chance), withSupport, preview.isLessBetter);
};

/** When incentives are paid, where in parts, and what they may cost with the chance of it. */
const paidIn = (
  state: State,
  held: number | null,
  money: (amount: number) => string,
  voice: Voice,
): readonly string[] => {
  const { write } = voice.text;
  const { budget } = state.question.steps.incentives ?? {};
  return [
    ...inPartsOf(state, voice),
    ...(budget === undefined ? [] : [write.budget(money(budget), enoughIn(state, held, voice))]),
  ];
};

/** How often the budget is enough; "" where that is not known, as of the manager's own goals. */
const enoughIn = (state: State, held: number | null, { text: { write } }: Voice): string => {
  const cost = state.preview?.value.incentives ?? null;
  if (isBudgetSure(state, cost)) return write.alwaysEnough;
  const chance = held === null ? (cost?.withinBudget ?? null) : null;
  return chance === null ? "" : write.enoughIn(nearHundred(chance));
};

/** Of which parts of the period each is paid, and what share is held back for all of it. */
const inPartsOf = (
  { preview, question: { steps } }: State,
  { text: { write }, numbers }: Voice,
): readonly string[] => {
  const { payoutMonths, annualShare = DEFAULTS.annualShare } = steps.incentives ?? {};
  if (payoutMonths === undefined || payoutMonths >= (preview?.value.months ?? 0)) return [];
  return [write.paid(payoutMonths, annualShare > 0 ? numbers.percent(annualShare) : "")];
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
  sum: number,
  money: (amount: number) => string,
  { text: { write, company: words } }: Voice,
) => {
  const company = preview?.value.company;
  if (!company) return [];
  const { target } = company;
  const chance = write.ofTarget(inHundred(company.chance), sum === target);
  const { allocation } = question.steps;
  const value = allocation
    ? write.handedDown(money(target), words.methods[allocation.by], chance)
    : write.notHandedDown(money(target), chance);
  return [{ name: write.target, value }];
};
