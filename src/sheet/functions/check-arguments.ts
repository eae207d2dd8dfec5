import { GoalError } from "../../core/errors.ts";
import type { Cell } from "../cell.ts";
import { isBlank } from "../read/is-blank.ts";
import { type NumberReader, numberReader } from "../read/numbers/number-reader.ts";
import { type Block, blockOf } from "./block.ts";
import type { Parameter } from "./custom-function.ts";
import { LARGEST } from "./largest.ts";
import { refuse } from "./refuse.ts";

/** Cells that an argument may fill (of a table, rows), and a result. */
export const MOST_CELLS = 50_000; // a custom function has 30 seconds, and the sheet waits

/** The arguments as blocks, checked against what their parameters say; null where left out. */
export const checkArguments = (
  parameters: readonly Parameter[],
  args: readonly unknown[],
): readonly (Block | null)[] =>
  parameters.map(({ name, type, optional, isTable }, index) => {
    const block = blockOf(args[index]);
    if (block === null && !optional) throw new GoalError("missing", { name });
    if (block === null) return null;
    checkLength(isTable ? block : block.flat().map((cell) => [cell]));
    return type === "number" ? numbersOf(block, name) : block;
  });

/** Refuses more rows with something in them than a function can take. */
const checkLength = (block: Block): void => {
  const rows = block.filter((row) => row.some((cell) => !isBlank(cell))).length;
  if (rows > MOST_CELLS) throw new GoalError("tooBig", { rows, most: MOST_CELLS });
};

/** The only cell of a block, null where the argument was left out. */
export const onlyCell = (block: Block | null, name: string): Cell | null => {
  if (block === null) return null;
  const cells = block.flat();
  if (cells.length > 1) throw new GoalError("oneValue", { name, cells: cells.length });
  return cells[0]!;
};

/** The only number of a block whose parameter is a number, null where it was left out. */
export const onlyNumber = (block: Block | null, name: string): number | null =>
  onlyCell(block, name) as number | null;

/** Refuses what a parameter does not allow, and says what it does; `row` is the cell's of a range. */
export const allow = (
  isAllowed: boolean,
  value: unknown,
  name: string,
  allowed: string,
  row = 0,
): void => {
  const place = row > 0 ? { row } : {};
  if (!isAllowed)
    throw new GoalError("badOption", { value: String(value), name, allowed, ...place });
};

/** Refuses an amount that sums of it could lose their meaning by. */
export const checkAmount = (amount: number, name: string, row = 0): void =>
  allow(Math.abs(amount) <= LARGEST, amount, name, "≤ 1E+15", row);

/** The same, and an amount below 0. */
export const checkMoney = (amount: number, name: string, row = 0): void => {
  allow(amount >= 0, amount, name, "≥ 0", row);
  allow(amount <= LARGEST, amount, name, "≤ 1E+15", row);
};

/** The only number of a block, null where it was left out, which may not be below 0. */
export const onlyAmount = (block: Block | null, name: string): number | null => {
  const amount = onlyNumber(block, name);
  allow(amount === null || amount >= 0, amount, name, "≥ 0");
  return amount;
};

const numbersOf = (block: Block, name: string): Block => {
  const cells = block.flat();
  const read: NumberReader = numberReader(cells);
  const numberAt = (cell: Cell, index: number): Cell => {
    if (isBlank(cell)) return "";
    const number = read(cell);
    if (number !== null) return number;
    return refuse("notANumber", cell, cells.length === 1 ? -1 : index, name);
  };
  const width = block[0]!.length;
  return block.map((row, down) => row.map((cell, right) => numberAt(cell, down * width + right)));
};
