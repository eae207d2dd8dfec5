import type { Month } from "../../../core/calendar/month.ts";
import { type Likeness, likenessOf } from "./likeness.ts";
import { keysOf, type Spelling, spellingOf } from "./spelling.ts";

/** A name, and how much of the table stands under it. */
export interface PersonMonths {
  readonly person: string;
  /** Months with a result. */
  readonly months: ReadonlySet<Month>;
  readonly rows: number;
}

export interface AlikePair {
  /** The one with more rows. */
  readonly one: PersonMonths;
  readonly other: PersonMonths;
  readonly likeness: Likeness;
  /** The one that is written shorter. */
  readonly short: PersonMonths;
}

/** A key that more names share tells nobody apart. */
const MOST_ALIKE = 200;
/** A slip of the pen has few rows beside the right spelling. */
const FEW_ROWS = 0.2;

/**
 * Names that may be one person, each pair once. A short form counts where it fits one person alone,
 * a slip of the pen where the two hardly ever sold at once. Only names that share a key are compared:
 * time grows with the names, not with their square.
 */
export const alikePairs = (people: readonly PersonMonths[]): readonly AlikePair[] => {
  const spellings = people.map(({ person }) => spellingOf(person));
  const pairs = candidates(spellings).flatMap(([a, b]): AlikePair[] => {
    const likeness = likenessOf(spellings[a]!, spellings[b]!);
    if (likeness === null) return [];
    const isShorter = spellings[a]!.joined.length < spellings[b]!.joined.length;
    const short = people[isShorter ? a : b]!;
    return [{ ...byRows(people[a]!, people[b]!), likeness, short }];
  });
  const forms = new Map<PersonMonths, number>();
  for (const { short } of pairs.filter(isShortForm)) forms.set(short, (forms.get(short) ?? 0) + 1);
  return pairs.filter((pair) =>
    isShortForm(pair) ? forms.get(pair.short) === 1 : pair.likeness !== "slip" || isRare(pair),
  );
};

const isShortForm = ({ likeness }: AlikePair): boolean =>
  likeness === "initial" || likeness === "shorter";

const isRare = ({ one, other }: AlikePair): boolean =>
  other.rows <= FEW_ROWS * one.rows || [...other.months].every((month) => !one.months.has(month));

const byRows = (one: PersonMonths, other: PersonMonths) =>
  other.rows > one.rows ? { one: other, other: one } : { one, other };

type Indices = readonly [first: number, second: number];

/** Pairs of spellings that share a key, in their order. */
const candidates = (spellings: readonly Spelling[]): readonly Indices[] => {
  const found = new Map<number, Indices>();
  for (const group of groupsOf(spellings)) {
    for (const [a, b] of pairsIn(group)) found.set(a * spellings.length + b, [a, b]);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, pair]) => pair);
};

const groupsOf = (spellings: readonly Spelling[]): readonly (readonly number[])[] => {
  const groups = new Map<string, number[]>();
  for (const [index, spelling] of spellings.entries()) {
    for (const key of keysOf(spelling)) {
      const group = groups.get(key) ?? [];
      if (group.length === 0) groups.set(key, group);
      group.push(index);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= MOST_ALIKE);
};

const pairsIn = (group: readonly number[]): readonly Indices[] =>
  group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const));
