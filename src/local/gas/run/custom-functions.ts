import type { Getters, Library } from "../engine/library.ts";
import type { StateGetters } from "../engine/workbook-plugin.ts";
import type { HostContext } from "../host-context.ts";
import { type CellResult, cellReader } from "../values/read-cell.ts";
import { serialOf } from "../values/serial.ts";
import { wallClockOf } from "../values/zone-time.ts";
import type { FunctionHelp } from "./scan-bundle.ts";

/** An argument as the engine passes it: a cell, columns of cells, or nothing. */
type Argument = CellResult | readonly (readonly CellResult[])[] | undefined;
interface Result extends Record<string, unknown> {
  readonly value: unknown;
}

/** What the engine calls a function with: its own things, and those the model was configured with. */
interface Evaluation {
  readonly getters: Getters & StateGetters;
  readonly appsScript?: HostContext;
}

/**
 * Makes the bundle's custom functions known to the engine, with their help texts. The engine's
 * list is one for all models: which script runs is told by the model that evaluates. Before any
 * model is made, since formulas are compiled as they are loaded.
 */
export function registerCustomFunctions(library: Library, helps: readonly FunctionHelp[]): void {
  for (const { name, description, parameters } of helps) {
    library.registries.functionRegistry.replace(name, {
      description,
      category: "Goalwright",
      isExported: true,
      args: parameters.map((parameter) =>
        library.helpers.arg(`${parameter.name} (any, range<any>, optional)`, parameter.description),
      ),
      compute(this: unknown, ...args: unknown[]) {
        return computed(this as Evaluation, name, args as Argument[]) as never;
      },
    });
  }
}

function computed(evaluation: Evaluation, name: string, args: readonly Argument[]): unknown {
  const context = evaluation.appsScript;
  const run = context?.scope[name];
  if (!context || typeof run !== "function")
    return { value: "#NAME?", message: `Unknown function: '${name}'.` };
  const mode = context.mode;
  context.mode = "customFunction";
  try {
    const result = run(...args.map((arg) => passed(context, arg)));
    return Array.isArray(result) ? spilled(context, result) : shown(context, result);
  } catch (error) {
    return { value: "#ERROR!", message: messageOf(error) };
  } finally {
    context.mode = mode;
  }
}

const messageOf = (error: unknown): string =>
  String((error as { message?: unknown } | null)?.message ?? error);

/** A cell's value, or rows of cells; a range of one cell is that cell. */
function passed(context: HostContext, arg: Argument): unknown {
  if (arg === undefined) return undefined;
  const read = cellReader(context);
  if (!isColumns(arg)) return read(arg);
  const height = arg[0]?.length ?? 0;
  if (arg.length === 1 && height === 1) return read(arg[0]![0]);
  const { Array: ScriptArray } = context.scope;
  return ScriptArray.from({ length: height }, (_, row) =>
    ScriptArray.from(arg, (column) => read(column[row])),
  );
}

const isColumns = (arg: Argument): arg is readonly (readonly CellResult[])[] => Array.isArray(arg);

/** Rows of results as the engine's columns; short rows are filled with blanks. */
function spilled(context: HostContext, result: readonly unknown[]): unknown {
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return { value: "#REF!", message: "Reference does not exist" };
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => shown(context, row[column])),
  );
}

function shown(context: HostContext, value: unknown): Result {
  if (value === null || value === undefined) return { value: "" };
  if (typeof value === "number" && !Number.isFinite(value)) return { value: "#NUM!" };
  if (Object.prototype.toString.call(value) !== "[object Date]")
    return { value: typeof value === "object" ? String(value) : value };
  const { timeZone } = context.getters!.getAppsScriptState();
  const wall = wallClockOf(timeZone, (value as Date).getTime());
  return { value: serialOf(wall), format: context.getters!.getLocale().dateFormat };
}
