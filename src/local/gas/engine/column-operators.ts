import type { Library } from "./library.ts";

/** What a cell or a formula's part comes to. */
interface Result {
  readonly value?: unknown;
  readonly format?: string;
}
type Column = readonly [readonly Result[]];
type Compute = (this: unknown, ...args: unknown[]) => unknown;

/** The engine's names of the operators with which formulas look people up and count them. */
const OPERATORS = ["EQ", "NE", "GT", "GTE", "LT", "LTE", "MULTIPLY"];

/**
 * Lets operators take a column of cells with another or with one cell. For each pair the engine would
 * find out anew what the operator takes, and wrap what comes out, which costs it most of its time in
 * `SUMPRODUCT((names=name)*1;values)`. Each pair is computed by the engine's own function still, and
 * where anything is an error or fails, by all of the engine. What a column comes to with one cell is
 * kept as long as the engine keeps the column: that is while it evaluates, and each person's name is
 * looked for by dozens of formulas.
 */
export function letOperatorsTakeColumns({ registries, helpers }: Library): void {
  const { isEvaluationError } = helpers;
  const isError = (result: Result) => isEvaluationError(result.value as string);
  const kept = keptColumns(isError);
  const { functionRegistry } = registries;
  const mapping = functionRegistry.mapping as Record<string, Compute>;
  for (const name of OPERATORS) {
    const engine = mapping[name]!;
    const compute = functionRegistry.get(name).compute as Compute;
    const pair = (context: unknown, one: Result, other: Result): unknown => {
      if (isError(one) || isError(other)) return engine.call(context, one, other);
      try {
        const result = compute.call(context, one, other) as Result;
        return isError(result) ? engine.call(context, one, other) : result;
      } catch {
        return engine.call(context, one, other); // which puts the error in words
      }
    };
    mapping[name] = function (this: unknown, ...args: unknown[]) {
      const [one, other] = args;
      if (args.length !== 2 || !isColumn(one)) return engine.apply(this, args);
      const otherAt = cellsOf(other, one[0].length);
      if (otherAt === null) return engine.apply(this, args);
      const make = () => one[0].map((cell, i) => pair(this, cell, otherAt(i)) as Result);
      return isResult(other) ? kept(one, keyOf(name, other), make) : [make()];
    };
  }
}

const keyOf = (operator: string, { value, format }: Result): string =>
  `${operator} ${typeof value} ${value} ${format}`;

/** What has been made of a column under a key, or is made now. Errors say where they came up, and are made anew. */
function keptColumns(isError: (result: Result) => boolean) {
  const all = new WeakMap<Column, Map<string, Column>>();
  return (of: Column, key: string, make: () => readonly Result[]): Column => {
    const known = all.get(of) ?? new Map<string, Column>();
    const column = known.get(key) ?? ([make()] as const);
    if (!known.has(key) && !column[0].some(isError)) all.set(of, known.set(key, column));
    return column;
  };
}

/** What stands beside each cell of a column so long: always the same, or that of another such column. */
function cellsOf(arg: unknown, length: number): ((at: number) => Result) | null {
  if (isResult(arg)) return () => arg;
  return isColumn(arg) && arg[0].length === length ? (at) => arg[0][at]! : null;
}

const isResult = (arg: unknown): arg is Result =>
  typeof arg === "object" && arg !== null && !Array.isArray(arg);

/** Several cells below each other: the engine takes a single one for itself. */
const isColumn = (arg: unknown): arg is Column =>
  Array.isArray(arg) && arg.length === 1 && Array.isArray(arg[0]) && arg[0].length > 1;
