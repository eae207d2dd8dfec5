import { GoalError } from "../../core/errors.ts";
import { capacityOf, type Resource, USUAL_UTILISATION } from "../../core/potential/capacity.ts";
import { nameOf } from "../read/name-of.ts";
import { cellsOf } from "./block.ts";
import { allow, checkArguments } from "./check-arguments.ts";
import type { CustomFunction } from "./custom-function.ts";
import { described } from "./described.ts";
import { numberCells } from "./number-cells.ts";

const signature = described("CAPACITY_LIMIT", {
  available: { type: "any", optional: false, example: "B2:B4" },
  need_per_sale: { type: "any", optional: false, example: "C2:C4" },
  names: { type: "any", optional: true, example: "A2:A4" },
  utilisation: { type: "any", optional: true, example: "0.85" },
  backlog: { type: "any", optional: true, example: "12" },
});

/** =CAPACITY_LIMIT(available, need_per_sale, …): most sales, beside the bottleneck where there are names. */
export const capacityLimit: CustomFunction = {
  ...signature,
  run: (args) => {
    const [, , names] = checkArguments(signature.parameters, args);
    const resources = resourcesIn(args, names !== null);
    const capacity = capacityOf(resources, 1);
    const isBounded = capacity !== null && capacity.limit < Number.POSITIVE_INFINITY;
    allow(isBounded, Math.min(...resources.map(({ need }) => need)), "need_per_sale", "> 0");
    const { limit, bottleneck } = capacity!;
    return names ? [[limit, bottleneck]] : limit;
  },
};

/** A resource for each row with numbers; a number on its own holds for all of them. */
const resourcesIn = (args: readonly unknown[], isNamed: boolean): readonly Resource[] => {
  const [available, need] = [
    numberCells(args[0], "available"),
    numberCells(args[1], "need_per_sale"),
  ];
  const rows = available.length;
  checkRows(need.length, rows, "need_per_sale");
  const names = isNamed ? cellsOf(args[2]) : [];
  if (isNamed) checkRows(names.length, rows, "names");
  const utilisation = forAll(args[3], "utilisation", rows, USUAL_UTILISATION);
  const backlog = forAll(args[4], "backlog", rows, 0);
  const nameAt = (i: number) =>
    nameOf(names[i]) || (rows > 1 ? `available #${i + 1}` : "available");
  const resources = available.flatMap((amount, i): readonly Resource[] => {
    if (amount === null && need[i] === null) return [];
    const known = both(amount, need[i]!, nameAt(i));
    return [{ name: nameAt(i), ...known, utilisation: utilisation(i), backlog: backlog(i) }];
  });
  if (resources.length === 0) throw new GoalError("missing", { name: "available" });
  return resources;
};

/** Both numbers of a row: one without the other says nothing. */
const both = (available: number | null, need: number | null, name: string) => {
  if (available === null)
    throw new GoalError("badCapacity", { name, part: "available", value: "" });
  if (need === null) throw new GoalError("badCapacity", { name, part: "need", value: "" });
  return { available, need };
};

const forAll = (
  argument: unknown,
  name: string,
  rows: number,
  usual: number,
): ((row: number) => number) => {
  const numbers = numberCells(argument, name);
  if (numbers.length === 1) return () => numbers[0] ?? usual;
  checkRows(numbers.length, rows, name);
  return (row) => numbers[row] ?? usual;
};

const checkRows = (cells: number, rows: number, name: string): void => {
  if (cells !== rows)
    throw new GoalError("sizes", { name, cells, other: "available", otherCells: rows });
};
