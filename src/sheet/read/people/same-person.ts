import type { Answers, Doubt } from "../../../core/doubts.ts";
import { GoalError } from "../../../core/errors.ts";
import { answered } from "../answered.ts";
import { alikePairs, type PersonMonths } from "./alike-pairs.ts";
import { LIKENESSES } from "./likeness.ts";
import { foldName } from "./tidy-name.ts";

/** Pairs asked about at a time, the likeliest: nobody answers fifty. */
const MOST_ASKED = 10;
const PREFIX = "same:";

/**
 * Pairs of names that may be one person, each a question whose likelier answer is no. The first of a
 * pair has more rows. What was answered stays a question, so that the answer can be changed.
 */
export const samePersonDoubts = (
  people: readonly PersonMonths[],
  told: Answers,
): readonly Doubt[] => {
  const doubts = [...alikePairs(people)]
    .sort((a, b) => LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness))
    .map(({ one, other }) => doubtOf(one.person, other.person, told));
  const names = people.map(({ person }) => person);
  return [
    ...mergedPairs(names, told).map(([one, other]) => doubtOf(one, other, told)),
    ...doubts.filter(({ isTold }) => isTold),
    ...doubts.filter(({ isTold }) => !isTold).slice(0, MOST_ASKED),
  ];
};

/**
 * Whom the user's answers make one: from each name that stands for somebody else to that person, at
 * the end of any chain. Of two answers that contradict each other the first counts. Throws badAnswer.
 */
export const mergesTold = (
  people: readonly string[],
  told: Answers,
): ReadonlyMap<string, string> => {
  const named = new Map(people.map((person) => [foldName(person), person]));
  const merges = new Map<string, string>();
  const endOf = (person: string): string => {
    const next = merges.get(person);
    return next === undefined ? person : endOf(next);
  };
  for (const [one, other] of toldPairs(told)) {
    const [person, alias] = [named.get(foldName(one)), named.get(foldName(other))];
    if (person === undefined || alias === undefined) continue;
    const [end, start] = [endOf(person), endOf(alias)];
    if (end !== start) merges.set(start, end);
  }
  return new Map([...merges.keys()].map((alias) => [alias, endOf(alias)]));
};

const keyOf = (one: string, other: string): string => `${PREFIX}${one}|${other}`;

const doubtOf = (one: string, other: string, told: Answers): Doubt => {
  const isTurned = told[keyOf(other, one)] !== undefined;
  const facts = isTurned ? { one: other, other: one } : { one, other };
  const key = keyOf(facts.one, facts.other);
  const options = ["yes", "no"];
  return answered({ code: "samePerson", facts, key, options, answer: "no", isOpen: false }, told);
};

type Names = readonly [one: string, other: string];

/** Pairs of which the second name is gone, because the user merged it with one of these people. */
const mergedPairs = (people: readonly string[], told: Answers): readonly Names[] => {
  const here = new Set(people.map(foldName));
  const pairs = toldPairs(told);
  const merges = mergesTold([...people, ...pairs.flat()], told);
  return pairs.filter(
    ([one, other]) => !here.has(foldName(other)) && here.has(foldName(merges.get(one) ?? one)),
  );
};

/** Every way to read the two names out of a "same:one|other" that is answered with yes. */
const toldPairs = (told: Answers): readonly Names[] =>
  Object.entries(told).flatMap(([key, value]) => {
    if (!key.startsWith(PREFIX)) return [];
    if (value !== "yes" && value !== "no")
      throw new GoalError("badAnswer", { key, value, allowed: "yes, no" });
    return value === "yes" ? partings(key.slice(PREFIX.length)) : [];
  });

/** A name may hold the sign itself, so each one may be what parts the two. */
const partings = (names: string): readonly Names[] => {
  const parts = names.split("|");
  const join = (some: readonly string[]) => some.join("|");
  return parts.slice(1).map((_, at) => [join(parts.slice(0, at + 1)), join(parts.slice(at + 1))]);
};
