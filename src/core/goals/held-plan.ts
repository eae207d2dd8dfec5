import {
  cappedNotices,
  gapNotice,
  overNotices,
  ownOverTarget,
} from "../company/company-notices.ts";
import { isOfIncentives } from "../incentives/notice-codes.ts";
import type { Notice, NoticeCode } from "../notices.ts";
import type { MeasurePlan, PersonGoal, Plan } from "../planned.ts";
import { mean } from "../stats/mean.ts";
import { sum } from "../stats/sum.ts";
import { ownOverCapacity } from "./capacity-notices.ts";
import type { costsOf } from "./costs-of.ts";
import { furtherStays } from "./further-stays.ts";
import { heldNeeds } from "./held-needs.ts";
import type { Spread } from "./kept-months.ts";
import { stepNotices } from "./measure-notices.ts";
import { ownChance } from "./own-chance.ts";
import { holdsOther, ownUnfair, type TestsOf } from "./own-unfair.ts";
import { splitAfter, splitOf, splitUnit } from "./split.ts";

/** The goal that a manager has set somebody in the place of the computed one, in the main metric (null) or a further one; null for none. */
export type OwnGoals = (person: string, metric: string | null) => number | null;

/** A goal's first months that stay as they were told, by how it is spread now; none where none do. */
export type KeptMonthsOf = (
  person: string,
  metric: string | null,
  now: Spread,
) => readonly number[];

/** What is so of a plan's goals since it was computed. */
export interface Holding {
  readonly own: OwnGoals;
  readonly kept: KeptMonthsOf;
}

/** What follows from the goals that hold: the manager's own, and of all others the computed ones. */
export interface HeldPlan {
  /** The plan as computed, with what the goals that hold cost and what there is to say of that and of their sum. */
  readonly plan: Plan;
  /** Mean chance in [0, 1] of these goals of the main metric, as things are, as the workbook has it (`ownChance`). */
  readonly chance: number;
}

export const heldPlan = (
  plan: Plan,
  { own, kept }: Holding,
  costOf: ReturnType<typeof costsOf>,
  testsOf: TestsOf,
): HeldPlan => {
  const heldIn = (of: Pick<Plan, "goals" | "step">, metric: string | null) =>
    of.goals.map((one) =>
      heldGoal(one, own(one.person, metric), of.step, (now) => kept(one.person, metric, now)),
    );
  const goals = heldIn(plan, null);
  const measures = plan.measures.map(
    (measure): MeasurePlan => ({ ...measure, goals: heldIn(measure, measure.metric) }),
  );
  const incentives = costOf(goals, measures);
  const over = ownOverCapacity(plan.capacity, sumOf(plan.goals), sumOf(goals));
  const isOther = holdsOther(plan, goals);
  const isOutdated = ({ code, of }: Notice) =>
    isOfIncentives(code) ||
    (isOther && code === "unfair" && of === undefined) ||
    OF_STEPS.includes(code) ||
    (over.length > 0 && OF_COMPUTED_SUM.includes(code));
  return {
    plan: {
      ...plan,
      incentives: incentives?.cost ?? null,
      notices: [
        ...plan.notices
          .filter((notice) => !isOutdated(notice))
          .flatMap((notice) => withOwnSum(notice, plan, goals))
          .flatMap((notice) => withoutOwn(notice, plan, own)),
        ...over,
        ...ownUnfair(plan, goals, testsOf),
        ...stepNotices(measures, heldNeeds(plan.activities, goals)),
        ...furtherStays(plan, plan.measures, own),
        ...(incentives?.notices ?? []),
      ],
    },
    chance: mean(plan.goals.map((one, i) => ownChance(one, goals[i]!.goal, plan.isLessBetter))),
  };
};

const sumOf = (goals: readonly PersonGoal[]): number => sum(goals.map(({ goal }) => goal));

/** What the goals that hold leave of the company's target, in the place of what the computed ones do. */
const withOwnSum = (
  notice: Notice,
  { company, goals: computed, step }: Plan,
  goals: readonly PersonGoal[],
): readonly Notice[] => {
  if (company === null || !OF_TARGET.includes(notice.code)) return [notice];
  const held = company.assigned + sumOf(goals) - sumOf(computed);
  if (notice.code === "overAssigned") return overNotices(held / company.target - 1);
  const over = ownOverTarget(company, held, step);
  return over.length > 0 ? over : [gapNotice(company, held)];
};

/** What is said of people whose computed goal is not what it would be: of nobody whose own value holds. */
const withoutOwn = (
  notice: Notice,
  { company }: Plan,
  ownIn: (person: string, metric: string | null) => number | null,
): readonly Notice[] => {
  const own = (person: string) => ownIn(person, notice.of?.metric ?? null);
  if (notice.code === "goalsWithoutWindfall") return withMonths(notice, own);
  if (isOfPeople(notice)) {
    const people = notice.facts.people.filter((person) => own(person) === null);
    return people.length === 0 ? [] : [{ ...notice, facts: { ...notice.facts, people } } as Notice];
  }
  const handed = notice.code === "cappedByChance" ? (company?.handed ?? null) : null;
  return handed === null ? [notice] : cappedNotices(handed, own);
};

/** Notices that name people for what became of their computed goals. */
const OF_PEOPLE = [
  "keptAtStart",
  "goalsHeld",
  "goalsStepped",
  "goalsBehind",
  "goalsLowered",
] as const;

type OfPeople = Extract<Notice, { readonly code: (typeof OF_PEOPLE)[number] }>;

const isOfPeople = (notice: Notice): notice is OfPeople =>
  OF_PEOPLE.some((code) => code === notice.code);

/** The same with each one's months beside them. */
const withMonths = (
  notice: Extract<Notice, { readonly code: "goalsWithoutWindfall" }>,
  own: (person: string) => number | null,
): readonly Notice[] => {
  const { people, months } = notice.facts;
  const left = people.flatMap((person, i) =>
    own(person) === null ? [{ person, of: months[i]! }] : [],
  );
  const facts = { people: left.map(({ person }) => person), months: left.map(({ of }) => of) };
  return left.length === 0 ? [] : [{ ...notice, facts }];
};

const OF_TARGET: readonly NoticeCode[] = ["targetOpen", "targetCovered", "overAssigned"];

/** What is said of own goals of a step and of what the main ones take of it. */
const OF_STEPS: readonly NoticeCode[] = ["sumsApart", "goalsApart"];

/** What is said of the computed goals' sum and the limit: another sum holds. */
const OF_COMPUTED_SUM: readonly NoticeCode[] = ["capacityEnough", "capacityExceeded"];

/**
 * An amount below 0 is no goal: nothing is asked. Behind months that stay what is left of the goal is
 * spread over the others, nothing where these hold more.
 */
const heldGoal = (
  one: PersonGoal,
  set: number | null,
  step: number,
  keptOf: (now: Spread) => readonly number[],
): PersonGoal => {
  const goal = set === null ? one.goal : Math.max(0, set);
  const unit = splitUnit(goal, step);
  const kept = keptOf({ goal, weights: one.weights, unit });
  if (set === null && kept.length === 0) return one;
  if (kept.length === 0) return { ...one, goal, months: splitOf(goal, one.weights, step) };
  const all = Math.max(goal, sum(kept));
  return { ...one, goal, months: splitAfter(all, kept, one.weights, unit) };
};
