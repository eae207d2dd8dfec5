import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { customFunctions } from "../../src/sheet/functions/catalogue.ts";
import type { Parameter } from "../../src/sheet/functions/custom-function.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Grids tried for each function: 200 in `npm test`, more where GRIDS says so. */
const GRIDS = Number(process.env["GRIDS"] ?? 200);

/** Code.js as Google runs it, where no spreadsheet can be reached. */
const code = createContext({ Date });
runInContext(readFileSync(join(root, "dist", "Code.js"), "utf8"), code);

type Cell = number | string | boolean | Date;
type Grid = readonly (readonly Cell[])[];

const number = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 5000, noNaN: true }) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  fc.constantFrom(-1, 0, 12, 65, 2026, 1e308, -1e308, 1e-308, Number.NaN, Number.POSITIVE_INFINITY),
);
const odd = fc.constantFrom<Cell>(
  ...["", " ", "#N/A", "#REF!", "n.d. aprox", "TOTAL", "1.234,50 €", "12%", "x".repeat(300)],
  ...[true, false],
);
const name = fc.constantFrom<Cell>("Ana", "Bruno", "Carla", "ana ", "Rep", "");
const date = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((month) => new Date(Date.UTC(2022, month, 1))),
  fc.constantFrom<Cell>(
    "2024-03",
    "mar 2025",
    "31/02/2025",
    "03/04/2026",
    "2026-T5",
    "2026-Q1",
    2026,
  ),
  fc.constantFrom<Cell>("2026", "2026-H1", new Date(Number.NaN), new Date(Date.UTC(1899, 11, 30))),
);

const mostly = (usual: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 30, arbitrary: usual },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: fc.constant<Cell>("") },
  );

const columnOf = (cell: fc.Arbitrary<Cell>, length: number): fc.Arbitrary<Grid> =>
  fc
    .array(cell, { minLength: length, maxLength: length })
    .map((cells) => cells.map((one) => [one]));

/** Months in order, as most columns of dates are. */
const calendar = (length: number): fc.Arbitrary<Grid> =>
  fc
    .integer({ min: 0, max: 36 })
    .map((from) =>
      Array.from({ length }, (_, i) => [new Date(Date.UTC(2021, from + i, 1))] as const),
    );

const word = fc.constantFrom<Cell>(
  "marginal",
  "retroactive",
  "missing",
  "zero",
  "en",
  "es",
  "Raise",
);

/** What a cell of a parameter usually holds, by its name and type. */
const usualCell = ({ name: parameter, type }: Parameter): fc.Arbitrary<Cell> => {
  if (/date|start|end|as_of|leave|period/.test(parameter)) return date;
  if (/reps|names|stages/.test(parameter)) return name;
  if (type === "boolean") return fc.boolean();
  return type === "string" ? word : number;
};

/** An argument: a column as long as the others' as a rule, else a cell, a row, a grid or nothing. */
const argument = (parameter: Parameter, length: number): fc.Arbitrary<unknown> => {
  const cell = mostly(usualCell(parameter));
  const longer = fc.integer({ min: 0, max: 30 }).chain((count) => columnOf(cell, count));
  const grid = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 14 });
  const given: fc.Arbitrary<unknown>[] = [
    ...Array.from({ length: 5 }, () => columnOf(cell, length)),
    ...(parameter.name === "dates" ? Array.from({ length: 9 }, () => calendar(length)) : []),
    ...Array.from({ length: 3 }, () => cell),
    ...[longer, grid, fc.array(cell, { maxLength: 14 }).map((row) => [row])],
  ];
  const left: fc.Arbitrary<unknown>[] = Array.from({ length: parameter.optional ? 12 : 1 }, () =>
    fc.constantFrom("", undefined),
  );
  return fc.oneof(...given, ...left);
};

const argumentsOf = (parameters: readonly Parameter[]): fc.Arbitrary<readonly unknown[]> =>
  fc
    .integer({ min: 1, max: 40 })
    .chain((length) => fc.tuple(...parameters.map((one) => argument(one, length))));

/** A sentence of the catalogue: no raw exception, and nothing of our own in it. */
const SENTENCE = /^[A-Z_]+: .+[.?!]$/s;
const RAW = /undefined|NaN|Infinity|\[object|is not a function|Cannot read|null/;

/** A cell of the user's, quoted. */
const QUOTED = /"[^"]*"/gs;

const isShown = (result: unknown): boolean =>
  typeof result === "number" ? Number.isFinite(result) : typeof result === "string";

const shows = (result: unknown): boolean =>
  Array.isArray(result) ? result.flat().every(isShown) : isShown(result);

const outcomeOf = (run: (...args: readonly unknown[]) => unknown, args: readonly unknown[]) => {
  try {
    return { shown: run(...args), said: null };
  } catch (error) {
    return { shown: null, said: (error as Error).message };
  }
};

it.each(customFunctions.map((custom) => [custom.name, custom] as const))(
  "%s shows finite results or a sentence, whatever the grid",
  (called, { parameters }) => {
    const run = code[called] as (...args: readonly unknown[]) => unknown;
    fc.assert(
      fc.property(argumentsOf(parameters), (args) => {
        const { shown, said } = outcomeOf(run, args);
        if (said === null) expect(shows(shown)).toBe(true);
        else {
          expect(said).toMatch(SENTENCE);
          expect(said.replace(QUOTED, "")).not.toMatch(RAW);
        }
      }),
      { numRuns: GRIDS },
    );
  },
);
