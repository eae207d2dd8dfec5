import type { PersonGoal } from "../../core/planned.ts";
import { sum } from "../../core/stats/sum.ts";
import type { Cause, CauseFacts, KnownFact } from "../../text/cause-sentence.ts";
import type { WrittenGoals } from "../announced.ts";
import type { OwnCauses } from "./own-causes.ts";

interface Ways {
  /** Whether a company target is divided into these goals: what one is spared falls to the others. */
  readonly isDivided: boolean;
  /** Whether the user's own list of people says what is known of them. */
  readonly isList: boolean;
}

/** Of whom another thing is known than at the last write, and what that makes of the others' goals; none of nobody. */
export const knownOfOthers = (
  { known }: Pick<OwnCauses, "known">,
  { goals: written }: WrittenGoals,
  goals: readonly PersonGoal[],
  { isDivided, isList }: Ways,
): readonly Cause[] => {
  const then = new Map(written);
  const stayed = goals.filter(({ person }) => then.has(person));
  const changed = new Map(
    stayed.flatMap(({ person }): [string, readonly KnownFact[]][] => {
      const facts = known(person);
      return facts === null ? [] : [[person, facts]];
    }),
  );
  if (changed.size === 0) return [];
  const more = (isOne: boolean): number =>
    sum(
      stayed
        .filter(({ person }) => changed.has(person) === isOne)
        .map(({ person, goal }) => goal - then.get(person)!),
    );
  const falls = isDivided ? fallsTo(more(true), more(false)) : null;
  const facts = [...changed.values()];
  const parts = facts.some((some) => some.length === 0) ? [] : [...new Set(facts.flat())];
  return [{ code: "known", facts: { people: [...changed.keys()], parts, isList, falls } }];
};

/** By how the goals of these people and of the others have moved. */
const fallsTo = (theirs: number, others: number): CauseFacts["known"]["falls"] => {
  if (theirs < 0 && others > 0) return "less";
  return theirs > 0 && others < 0 ? "more" : "anew";
};
