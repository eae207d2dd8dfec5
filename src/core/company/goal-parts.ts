import type { FixedChoices } from "../choices.ts";
import type { PersonForecast } from "../forecast/person-forecast.ts";
import { chanceOf, goalAt } from "../goals/goal-at.ts";
import { multiple } from "../goals/rounding.ts";
import type { PersonGoal } from "../planned.ts";
import { type Announced, heldGoal } from "../review/held-goal.ts";
import { type HandedDown, handedDown, type Receiver } from "./handed-down.ts";
import { type Shares, sharesOf } from "./shares.ts";

/** Somebody who takes a part of the target. */
export interface Taker {
  readonly forecast: PersonForecast;
  readonly last: PersonGoal["last"];
  /** The easier rung, within the capacity. */
  readonly start: number;
  readonly announced: Announced | null;
}

/** Parts of a company's target, and what they went by. */
export interface GoalParts extends HandedDown, Omit<Shares, "weights"> {
  /** What was handed down: the target and what is put on top of it. */
  readonly amount: number;
  readonly leastChance: number;
}

/** The company's target as goals; null where it is not handed down, and then nobody is asked for. */
export const goalParts = (
  takersOf: () => readonly Taker[],
  { company, territories }: Pick<FixedChoices, "company" | "territories">,
  {
    capacity,
    step,
    stretch,
  }: {
    readonly capacity: number | null;
    readonly step: number;
    /** The chance of Stretch. */
    readonly stretch: number;
  },
): GoalParts | null => {
  if (company === null || company.allocation === null) return null;
  const { target, allocation } = company;
  const takers = takersOf();
  const leastChance = allocation.leastChance ?? stretch;
  const amount = Number((target * (1 + allocation.overAssign)).toPrecision(DIGITS));
  const { weights, ...gaps } = sharesOf(
    takers.map(({ forecast: { person, expected, presence }, last }) => ({
      person,
      expected,
      last,
      presence,
      territory: territories.get(person) ?? null,
    })),
    allocation,
  );
  const receivers = takers.map(
    ({ forecast, start, announced }, i): Receiver => ({
      weight: weights[i]!,
      start,
      most: mostAt(forecast, leastChance, step),
      announced: announced && {
        least: heldGoal(0, announced, step).goal,
        most: heldGoal(Number.POSITIVE_INFINITY, announced, step, false, forecast.isCount).goal,
      },
    }),
  );
  return { amount, leastChance, ...gaps, ...handedDown(amount, receivers, capacity, step) };
};

/** 1,000 · 1.05 is 1,050: a target has no more digits than that. */
const DIGITS = 12;

/** The highest goal in whole steps that is reached with such a chance; of a count the nearest one may fall short. */
const mostAt = (forecast: PersonForecast, chance: number, step: number): number => {
  const steps = Math.floor(goalAt(forecast, chance) / step);
  const isEnough = !forecast.isCount || chanceOf(forecast, multiple(steps, step)) >= chance;
  return multiple(Math.max(0, isEnough ? steps : steps - 1), step);
};
