import type { Day, Member } from "../../../core/people/roster.ts";
import { serialOf } from "../../read/dates/date-serial.ts";

/** A column of the Team tab that people fill in. */
export interface TeamFact {
  readonly column: string;
  readonly kind: "words" | "day" | "number" | "money";
}

/** The columns of leaves: from and to of each. */
export const leaveColumns = (leaves: number): readonly string[] =>
  Array.from({ length: leaves }, (_, i) => [`leaveFrom.${i + 1}`, `leaveTo.${i + 1}`]).flat();

/** The columns that people fill in, for so many leaves of a person. */
export const teamFacts = (leaves: number): readonly TeamFact[] => [
  { column: "role", kind: "words" },
  { column: "manager", kind: "words" },
  { column: "hired", kind: "day" },
  { column: "ended", kind: "day" },
  ...leaveColumns(leaves).map((column) => ({ column, kind: "day" }) as const),
  { column: "territory", kind: "number" },
  { column: "targetIncentive", kind: "money" },
  { column: "email", kind: "words" },
  { column: "language", kind: "words" },
];

/** What the cells of a person hold, by column: a day as its number. */
export type FactCells = ReadonlyMap<string, number | string>;

/** As people call them themselves. */
export const LANGUAGE_NAMES = { en: "English", es: "Español" } as const;

/** A roster's member as the cells of a row. */
export const factCells = (member: Member): FactCells => {
  const { role, manager, email, language, hired, ended, leaves, territory, targetIncentive } =
    member;
  const day = (one: Day | null) => one && serialOf(one);
  const cells: readonly (readonly [string, number | string | null])[] = [
    ["role", role],
    ["manager", manager],
    ["email", email],
    ["language", language && LANGUAGE_NAMES[language]],
    ["hired", day(hired)],
    ["ended", day(ended)],
    ["territory", territory],
    ["targetIncentive", targetIncentive],
    ...leaves.flatMap(({ from, to }, i) => [
      [`leaveFrom.${i + 1}`, day(from)] as const,
      [`leaveTo.${i + 1}`, day(to)] as const,
    ]),
  ];
  return new Map(
    cells.flatMap(([column, value]) => (value === null ? [] : [[column, value] as const])),
  );
};
