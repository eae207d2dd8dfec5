import fc from "fast-check";
import { addMonths } from "../../../src/core/calendar/month.ts";
import type { Choices } from "../../../src/core/choices.ts";
import type { Method } from "../../../src/core/company/company.ts";
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
    company: fc.option(
      fc.record({
        target: fc.double({ min: 1, max: 20_000, noNaN: true }),
        allocation: fc.option(
          fc.record({
            by: fc.constantFrom<Method>("likely", "even", "lastYear", "weighted"),
            historyShare: fc.constantFrom(0, 0.5, 1),
            overAssign: fc.constantFrom(0, 0.1),
            leastChance: fc.constantFrom(null, 0.1),
          }),
        ),
      }),
    ),
    sizes: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 9 }),
  })
  .map(({ results, choices, isLessBetter, scale, company, sizes }) => {
    const scaledResults = scaled(results, scale);
    const byPerson = <Fact>(factOf: (size: number) => Fact) =>
      new Map(sizes.map((size, i) => [`P${i}`, factOf(size)] as const));
    const known = {
      territories: byPerson((size) => 10 * size),
      managers: byPerson((size) => (size % 2 === 0 ? "=Mia" : "Noa")),
      company: company && { ...company, target: company.target * scale },
    };
    return workbookFacts({ ...choices, ...known, isLessBetter }, scaledResults, {
      data: dataOf(scaledResults),
    });
  });

/** Results as rows of the Data tab. */
const dataOf = ({ start, people }: Results): readonly DataRow[] =>
  people.flatMap(({ person, values }) =>
    values.map(
      (value, i): DataRow => ({
        ...{ person, month: addMonths(start, i), metric: "Ventas", currency: "EUR", value },
        ...{ cells: { first: "B3", more: 0 }, flag: value === null ? "missing" : null },
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
