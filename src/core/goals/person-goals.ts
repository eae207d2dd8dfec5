import type { FixedChoices } from "../choices.ts";
import { type GoalParts, goalParts } from "../company/goal-parts.ts";
import type { PersonForecast } from "../forecast/person-forecast.ts";
import type { TeamForecast } from "../forecast/team-forecast.ts";
import { knownOfLast12, totalLast12, totalYearBefore } from "../history/past-results.ts";
import type { PersonGoal, PersonRungs, Rungs, Tier } from "../planned.ts";
import { growthPotential } from "../potential/growth-potential.ts";
import type { Announced } from "../review/held-goal.ts";
import { reviewedGoal } from "../review/reviewed-goal.ts";
import { timesRest } from "../series/total.ts";
import { chancesOf, goalAt, roundGoalAt } from "./goal-at.ts";
import { multiple } from "./rounding.ts";
import { splitOf } from "./split.ts";
import { tiersOf } from "./tiers.ts";
import { periodSeason, whyOf } from "./why.ts";
import { withinCapacity } from "./within-capacity.ts";

/** Everybody's goal in the forecast's order, and what they would be without a limit and a target. */
export interface PersonGoals {
  readonly goals: readonly PersonRungs[];
  readonly computed: readonly number[];
  readonly within: readonly number[];
  /** The company's target as far as it is handed down; else null. */
  readonly parts: GoalParts | null;
}

/** A team's people with what does not depend on the chance that goals are set at. */
export interface Candidate {
  readonly forecast: PersonForecast;
  /** Chance of a goal as things are, remembered: a slider's positions have many goals in common. */
  readonly chance: (goal: number) => number;
  /** The forecast with the growth that there is room for, and the chance of a goal by it. */
  readonly grown: PersonForecast;
  readonly chanceGrown: (goal: number) => number;
  /** The forecast in which one-off sales count as usual months; null where nothing is announced or capped. */
  readonly calm: PersonForecast | null;
  readonly tier: Tier;
  /** Growth that the manager sees room for, 0 where nothing was said. */
  readonly room: number;
  readonly last: PersonRungs["last"];
  readonly last12: PersonGoal["last12"];
  readonly last12Months: number;
}

export const candidatesOf = (
  { people, history }: TeamForecast,
  { period, potential, isLessBetter }: FixedChoices,
  calm: readonly PersonForecast[] = [],
): readonly Candidate[] => {
  const sign = isLessBetter ? -1 : 1; // the lowest is then the best
  const tiers = tiersOf(people.map(({ own }) => ({ ...own, value: sign * own.value })));
  const levels = people.map(({ level }) => level);
  return people.map((forecast, i) => {
    const past = history.people.find(({ person }) => person === forecast.person)!;
    const room =
      potential === null ? 0 : growthPotential(forecast.level, levels, tiers[i]!, potential);
    const grown = grownBy(forecast, room);
    const chance = chancesOf(forecast, isLessBetter);
    return {
      forecast,
      chance,
      grown,
      chanceGrown: room === 0 ? chance : chancesOf(grown, isLessBetter),
      calm: calm.find(({ person }) => person === forecast.person) ?? null,
      tier: tiers[i]!,
      room,
      last: totalYearBefore(history.start, past, period),
      last12: totalLast12(past),
      last12Months: knownOfLast12(past),
    };
  });
};

/**
 * Everybody's goal at a chance, as multiples of a step and bound by nothing else; remembered, since
 * one slider position's Start is another's goal.
 */
export const rungsAt = (
  candidates: readonly Candidate[],
  isLessBetter: boolean,
  step: number,
): ((probability: number) => readonly number[]) => {
  const known = new Map<number, readonly number[]>();
  return (probability) => {
    const before = known.get(probability);
    if (before !== undefined) return before;
    const goals = candidates.map(({ grown, chanceGrown }) =>
      roundGoalAt(grown, probability, isLessBetter, chanceGrown, step),
    );
    known.set(probability, goals);
    return goals;
  };
};

/** Goals as multiples of a step, within the capacity, and no announced one broken. */
export const personGoals = (
  candidates: readonly Candidate[],
  probabilities: Rungs,
  rung: ReturnType<typeof rungsAt>,
  choices: FixedChoices,
  limit: number | null,
  step: number,
): PersonGoals => {
  const { isCount, isLessBetter } = choices;
  const [easier, harder] = isLessBetter ? [Math.max, Math.min] : [Math.min, Math.max];
  const computed = rung(probabilities.goal);
  const within = withinCapacity(computed, limit, step);
  const starts = withinCapacity(rung(probabilities.start), limit, step);
  const stretches = withinCapacity(rung(probabilities.stretch), limit, step);
  const announced = candidates.map(({ forecast }) => announcedTo(forecast.person, choices));
  const reviewed = candidates.map(({ calm, room }, i) =>
    reviewedGoal(
      within[i]!,
      calm && wholeSteps(goalAt(grownBy(calm, room), probabilities.goal, isLessBetter), step),
      announced[i]!,
      step,
      isLessBetter,
      isCount,
    ),
  );
  const takers = () =>
    candidates.map(({ forecast, last }, i) => {
      return { forecast, last, start: starts[i]!, announced: announced[i]! };
    });
  const bounds = { capacity: limit, step, stretch: probabilities.stretch };
  const parts = goalParts(takers, choices, bounds);
  const goals = candidates.map((one, i): PersonRungs => {
    const { forecast, chance, chanceGrown, tier, room, last } = one;
    const { person, expected, known, sd } = forecast;
    const { goal, verdict } = parts
      ? { goal: parts.goals[i]!, verdict: verdictOf(parts, i, announced[i]!) }
      : reviewed[i]!;
    const start = easier(starts[i]!, goal);
    const stretch = harder(stretches[i]!, goal);
    const rungs = {
      person,
      tier,
      last,
      expected,
      sd,
      start,
      goal,
      stretch,
      chance: chance(goal),
      chanceWith: room > 0 ? chanceGrown(goal) : null,
      verdict,
    };
    return known === undefined ? rungs : { ...rungs, known };
  });
  return { goals, computed, within, parts };
};

/** The goals with their months and what made them, which a slider's positions do without. */
export const explained = (
  { goals, computed, within, parts }: PersonGoals,
  { windfalls, ...team }: TeamForecast,
  candidates: readonly Candidate[],
  { period, growth }: Pick<FixedChoices, "period" | "growth">,
  step: number,
): readonly PersonGoal[] => {
  const season = periodSeason({ ...team, isGrowthTold: growth !== null }, period);
  return candidates.map(({ forecast, grown, chance, last12, last12Months }, i) => {
    const rungs = goals[i]!;
    const { start, goal, stretch } = rungs;
    const { weights } = forecast;
    return {
      ...rungs,
      startChance: chance(start),
      stretchChance: chance(stretch),
      last12,
      last12Months,
      months: splitOf(goal, weights, step),
      weights,
      ...(parts === null && within[i] !== goal && { byResults: within[i]! }),
      why: whyOf(season, windfalls, forecast, {
        grown: grown.expected,
        computed: computed[i]!,
        within: within[i]!,
        handed: parts ? goal : within[i]!,
        goal,
      }),
    };
  });
};

/** What an announced goal did to a part of the company's target. */
const verdictOf = (
  { goals, bounds }: GoalParts,
  i: number,
  announced: Announced | null,
): PersonRungs["verdict"] => {
  const bound = bounds[i]!;
  if (bound === "stepped" && announced?.isBehind) return "behind";
  if (bound === "held" || bound === "stepped") return bound;
  return announced !== null && goals[i]! < announced.goal ? "loweredWithCause" : "free";
};

/** Whole steps in a goal: rounding up raises none. */
const wholeSteps = (goal: number, step: number): number => multiple(Math.floor(goal / step), step);

/** The forecast with the growth that there is room for. */
const grownBy = (forecast: PersonForecast, room: number): PersonForecast =>
  room === 0 ? forecast : timesRest(forecast, 1 + room);

const announcedTo = (person: string, { announced }: FixedChoices): Announced | null => {
  const goal = announced?.computed?.get(person) ?? announced?.goals.get(person);
  if (!announced || goal === undefined) return null;
  const { hasCause, maxStep, behind } = announced;
  return { goal, hasCause, maxStep, isBehind: behind?.has(person) ?? false };
};
