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

/** Numbers as sheets have them, and, less often, any. */
const plain = fc.oneof(
  fc.integer({ min: 1, max: 5000 }),
  fc.integer({ min: 1, max: 24 }),
  fc.constantFrom(0.03, 0.2, 0.65, 1, 1.2),
);
const number = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 5000, noNaN: true }) },
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  fc.constantFrom(-1, 0, 12, 65, 2026, 1e308, -1e308, 1e-308, Number.NaN, Number.POSITIVE_INFINITY),
);
const stray = fc.constantFrom<Cell>(
  ...["", " ", "#N/A", "#REF!", "n.d. aprox", "TOTAL", "1.234,50 €", "12%", "x".repeat(300)],
  ...[true, false],
);
const name = fc.constantFrom<Cell>("Ana", "Bruno", "Carla", "ana ", "Rep", "");
const month = fc.integer({ min: 0, max: 60 }).map((at) => new Date(Date.UTC(2022, at, 1)));
const date = fc.oneof(
  month,
  fc.constantFrom<Cell>("2024-03", "mar 2025", "31/02/2025", "03/04/2026", "2026-T5", "2026-Q1"),
  fc.constantFrom<Cell>(2026, "2026-H1", new Date(Number.NaN), new Date(Date.UTC(1899, 11, 30))),
);

const mostly = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 30, arbitrary: cell },
    { weight: 1, arbitrary: stray },
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

/** What a cell of a parameter holds, by its name and type; any number where it is to be odd. */
const cellOf = ({ name: parameter, type }: Parameter, isOdd: boolean): fc.Arbitrary<Cell> => {
  if (/^(.*[^o]_)?(dates?|start|end|as_of|leave_\w+|target_period)$/.test(parameter))
    return isOdd ? date : month;
  if (/reps|names|stages/.test(parameter)) return name;
  if (type === "boolean") return fc.boolean();
  return isOdd ? number : plain;
};

/** What the help's example of a single value says: 0.65, "es", TRUE, DATE(2026;1;1). */
const exampleOf = (example: string): Cell => {
  const [year, month, day] = (/^DATE\((.+)\)$/.exec(example)?.[1] ?? "").split(";").map(Number);
  if (day !== undefined) return new Date(Date.UTC(year!, month! - 1, day));
  if (example === "TODAY()") return new Date(Date.UTC(2026, 5, 30));
  if (/^".*"$/.test(example)) return example.slice(1, -1);
  return example === "TRUE" || Number(example) || "2026-Q2";
};

/** An argument as the help shows it: a column as long as the others', or a single value. */
const usual = (parameter: Parameter, length: number): fc.Arbitrary<unknown> => {
  const { name: called, example } = parameter;
  if (called === "dates") return calendar(length);
  if (called === "factors") return columnOf(plain, 12);
  if (/^[A-Z]2:[A-Z]\d+$/.test(example) && example[0] !== example[3])
    return fc.constant([
      [0, 0.05],
      [1, 0.1],
      [1.5, 0.2],
    ]);
  if (/^[A-Z]\d$/.test(example)) return cellOf(parameter, false);
  if (!example.includes(":")) return fc.constant(exampleOf(example));
  const column = columnOf(cellOf(parameter, false), length);
  // Stages of a sale get fewer from one to the next.
  const falling = column.map((cells) => [...cells].sort((x, y) => Number(y[0]) - Number(x[0])));
  return called.includes("counts") ? falling : column;
};

/** Anything that a call may hold: a column of any length with stray cells, a cell, a row, a grid. */
const odd = (parameter: Parameter, length: number): fc.Arbitrary<unknown> => {
  const cell = mostly(cellOf(parameter, true));
  const longer = fc.integer({ min: 0, max: 30 }).chain((count) => columnOf(cell, count));
  const row = fc.array(cell, { maxLength: 14 }).map((cells) => [cells]);
  const grid = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 14 });
  return fc.oneof(columnOf(cell, length), cell, longer, row, grid, fc.constant(undefined));
};

const leftOut = fc.constantFrom("", undefined);

/** A call as users make them, with one odd argument, or with nothing but odd ones. */
const argumentsOf = (parameters: readonly Parameter[]): fc.Arbitrary<readonly unknown[]> =>
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -2, max: parameters.length }))
    .chain(([length, place]) =>
      fc.tuple(
        ...parameters.map((one, i) => {
          if (place === parameters.length || place === i) return odd(one, length);
          return one.optional
            ? fc.oneof({ weight: 3, arbitrary: leftOut }, usual(one, length))
            : usual(one, length);
        }),
      ),
    );

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
