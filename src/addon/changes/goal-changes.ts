import type { PersonGoal } from "../../core/planned.ts";
import type { Cause } from "../../text/cause-sentence.ts";
import type { WrittenGoals } from "../announced.ts";
import type { OwnCauses } from "./own-causes.ts";

/** A goal that is another one than the last write's; null where somebody had, or has, none. */
export interface GoalChange {
  readonly person: string;
  readonly metric: string;
  readonly before: number | null;
  readonly after: number | null;
  /** What is different for this person alone. */
  readonly own: readonly Cause[];
  /** The same with what is different for everybody. */
  readonly why: readonly Cause[];
}

/** The goals of a metric that are others than those that were written; `word` is its own, null of the main one. */
export const changesIn = (
  written: WrittenGoals,
  goals: readonly PersonGoal[],
  causes: OwnCauses,
  word: string | null,
  shared: readonly Cause[],
  known: readonly Cause[],
): readonly GoalChange[] => {
  const old = new Map(written.goals);
  const now = new Map(goals.map(({ person, goal }) => [person, goal]));
  const others = [...shared, ...teamCauses(written, goals)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((person): GoalChange[] => {
    const [before, after] = [old.get(person) ?? null, now.get(person) ?? null];
    if (before === after) return [];
    const own = [...comingOrGoing(before, after), ...causes.of(person, word)];
    const goal = { person, metric: written.metric, before, after };
    if (before === null || after === null) return [{ ...goal, own, why: own }];
    const ofOthers = causes.known(person) === null ? known : [];
    return [{ ...goal, ...whyOf(own, others, ofOthers, () => causes.otherwise(word)) }];
  });
};

/** Why somebody's goal is another one, the own causes and all of them. */
const whyOf = (
  own: readonly Cause[],
  shared: readonly Cause[],
  ofOthers: readonly Cause[],
  otherwise: () => readonly Cause[],
): Pick<GoalChange, "own" | "why"> => {
  const why = [...own, ...shared];
  if (why.length > 0) return { own, why: [...why, ...ofOthers.filter(isForAll)] };
  const instead = otherwiseOf(otherwise(), ofOthers);
  return { own: instead.filter((cause) => !isForAll(cause)), why: instead };
};

/** Where a target is divided, what is known of one is told as what is different for everybody. */
const isForAll = (cause: Cause): boolean => cause.code === "known" && cause.facts.falls !== null;

/** Where nothing is different for somebody: others' results, and what is known of them, before all else. */
const otherwiseOf = (otherwise: readonly Cause[], ofOthers: readonly Cause[]): readonly Cause[] =>
  ofOthers.length === 0
    ? otherwise
    : [...otherwise.filter(({ code }) => code === "others"), ...ofOthers];

const comingOrGoing = (before: number | null, after: number | null): readonly Cause[] => [
  ...(before === null ? [{ code: "isNew", facts: {} } as const] : []),
  ...(after === null ? [{ code: "isGone", facts: {} } as const] : []),
];

/** Who is new among those with a goal, and who is no longer. */
export const teamCauses = (
  { goals: written }: WrittenGoals,
  goals: readonly PersonGoal[],
): readonly Cause[] => {
  const [old, now] = [written.map(([person]) => person), goals.map(({ person }) => person)];
  const joined = now.filter((person) => !old.includes(person));
  const left = old.filter((person) => !now.includes(person));
  return [
    ...(joined.length === 0 ? [] : [{ code: "joined", facts: { people: joined } } as const]),
    ...(left.length === 0 ? [] : [{ code: "left", facts: { people: left } } as const]),
  ];
};
