import fc from "fast-check";
import { addMonths } from "../../../src/core/calendar/month.ts";
import type { Choices } from "../../../src/core/choices.ts";
import type { Results } from "../../../src/core/history/results.ts";
import type { DataRow, WorkbookFacts } from "../../../src/sheet/workbook/facts.ts";
import { anySteps, anyTeam, scaled } from "../../core/teams.ts";
import { workbookFacts } from "./facts.ts";

/** Teams of any size, with new people, leave, counts, less that is better, and steps from 0.001 on. */
export const anyFacts: fc.Arbitrary<WorkbookFacts> = fc
  .record({
    results: anyTeam,
    choices: anySteps,
    isLessBetter: fc.boolean(),
    scale: fc.constantFrom(0.01, 1, 1, 1000),
  })
  .map(({ results, choices, isLessBetter, scale }) => {
    const scaledResults = scaled(results, scale);
    return workbookFacts({ ...choices, isLessBetter }, scaledResults, {
      data: dataOf(scaledResults),
    });
  });

/** Results as rows of the Data tab. */
const dataOf = ({ start, people }: Results): readonly DataRow[] =>
  people.flatMap(({ person, values }) =>
    values.map(
      (value, i): DataRow => ({
        ...{ person, month: addMonths(start, i), metric: "Ventas", currency: "EUR", value },
        ...{ cells: "B3", flag: value === null ? "missing" : null },
      }),
    ),
  );

/** Names as no sheet should hold them. */
export const AWKWARD = [
  "=1+1",
  '+cmd|" /C calc"!A0',
  "-2+3",
  "@SUM(A1)",
  "'quoted",
  'He said "hi"',
  "*",
  "?a~",
  "A│B",
  "first\nsecond",
  "[total|own]",
  "people:P0",
  "month.1",
  "007",
  "1/2",
  "TRUE",
  "#REF!",
  "<b>bold</b>",
  "Ñandú 😀",
  "x".repeat(300),
] as const;

/** The same facts with other names for P0, P1 …, wherever somebody is named. */
export const renamed = (
  results: Results,
  choices: Choices,
  names: readonly string[],
): WorkbookFacts => {
  const nameOf = (person: string): string =>
    names[Number(/^P(\d+)$/.exec(person)?.[1] ?? -1)] ?? person;
  const byName = (map: ReadonlyMap<string, number>) =>
    new Map([...map].map(([person, value]) => [nameOf(person), value] as const));
  const { gone, stays, announced, incentives } = choices;
  const other = {
    ...results,
    people: results.people.map((one) => ({ ...one, person: nameOf(one.person) })),
  };
  return workbookFacts(
    {
      ...choices,
      gone: gone?.map(nameOf) ?? null,
      stays: stays.map((one) => ({ ...one, person: nameOf(one.person) })),
      announced: announced && { ...announced, goals: byName(announced.goals) },
      incentives: incentives && { ...incentives, targets: byName(incentives.targets) },
    },
    other,
    { data: dataOf(other) },
  );
};
