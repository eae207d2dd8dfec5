import type { Random } from "./random.ts";

/** Everything that can be wrong with a table, and how often it is. */
export const DEFECTS = {
  titles: 0.45,
  notes: 0.2,
  blankRows: 0.12,
  blankColumns: 0.1,
  leftColumns: 0.15,
  totalRow: 0.35,
  totalColumns: 0.3,
  subtotals: 0.12,
  repeatedHeadings: 0.08,
  duplicates: 0.15,
  negatives: 0.12,
  spellings: 0.25,
  nearNames: 0.08,
  unfinished: 0.15,
  future: 0.12,
  joiner: 0.12,
  zeroJoiner: 0.06,
  leaver: 0.12,
  leave: 0.1,
  missing: 0.3,
  wordsForGaps: 0.3,
  blankIsZero: 0.05,
  rowsWithoutPerson: 0.06,
  rowsWithoutDate: 0.06,
  mergedNames: 0.2,
  secondTable: 0.12,
  twoCurrencies: 0.03,
  extraColumns: 0.3,
  codesForNames: 0.05,
} as const;

export type Defect = keyof typeof DEFECTS;

/** The defects that fall on one table, of those that its layout can have; a third of the tables are clean. */
export const anyDefects = (
  random: Random,
  possible: (defect: Defect) => boolean,
): ReadonlySet<Defect> => {
  const isClean = random.chance(1 / 3);
  const drawn = (Object.keys(DEFECTS) as Defect[]).filter((defect) =>
    random.chance(DEFECTS[defect]),
  );
  return new Set(isClean ? [] : sensible(drawn.filter(possible)));
};

/** What another defect rules out: no manager's table has both, or they would hide each other. */
const RULES_OUT: Partial<Record<Defect, readonly Defect[]>> = {
  blankIsZero: ["joiner", "zeroJoiner", "leaver", "leave", "missing", "future", "wordsForGaps"],
  mergedNames: ["rowsWithoutPerson", "rowsWithoutDate", "subtotals"],
  twoCurrencies: ["duplicates", "totalRow", "subtotals", "totalColumns"],
  codesForNames: ["nearNames", "spellings"],
  unfinished: ["future"],
};

const sensible = (drawn: readonly Defect[]): readonly Defect[] => {
  const out = new Set(drawn.flatMap((defect) => RULES_OUT[defect] ?? []));
  return drawn.filter((defect) => !out.has(defect));
};
