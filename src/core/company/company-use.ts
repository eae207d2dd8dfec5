import type { FixedChoices } from "../choices.ts";
import { chanceOf } from "../goals/goal-at.ts";
import type { PersonGoals } from "../goals/person-goals.ts";
import { totalOfTeam } from "../goals/team-goal.ts";
import type { CompanyUse, HandedUse, PersonRungs, TeamGoal } from "../planned.ts";
import { exact } from "../stats/exact.ts";
import { sum } from "../stats/sum.ts";
import type { Allocation } from "./company.ts";

/** How goals stand to the company's target; null where none is known. */
export const companyUse = (
  made: PersonGoals,
  /** The goals in the order in which they are shown. */
  shown: readonly PersonRungs[],
  team: TeamGoal,
  { company, isCount, isLessBetter }: Pick<FixedChoices, "company" | "isCount" | "isLessBetter">,
): CompanyUse | null => {
  if (company === null) return null;
  const { target, allocation } = company;
  const assigned = exact(sum(shown.map(({ goal }) => goal)));
  const gap = exact(target - assigned);
  return {
    target,
    assigned,
    gap,
    chance: chanceOf(totalOfTeam(team, isCount), target, isLessBetter),
    overAssigned: Math.max(0, -gap / target),
    handed: allocation && handedUse(made, shown, allocation),
  };
};

const handedUse = (
  { goals, within, parts }: PersonGoals,
  shown: readonly PersonRungs[],
  { by }: Allocation,
): HandedUse | null => {
  if (parts === null) return null;
  const { amount, leastChance, rest, overCapacity, heldBack, beyond } = parts;
  const rows = goals.map(({ person, goal, chance }, i) => ({
    person,
    bottomUp: within[i]!,
    topDown: parts.topDown[i]!,
    goal,
    chance,
    bound: parts.bounds[i]!,
  }));
  const rowOf = new Map(rows.map((row) => [row.person, row]));
  return {
    by,
    amount,
    leastChance,
    unallocated: exact(rest + overCapacity + heldBack),
    rest,
    overCapacity,
    heldBack,
    beyond,
    withoutLast: parts.withoutLast,
    withoutSize: parts.withoutSize,
    rows: shown.map(({ person }) => rowOf.get(person)!),
  };
};
