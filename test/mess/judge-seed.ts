import { readTable } from "../../src/sheet/read/read-table.ts";
import { gridText } from "./grid-text.ts";
import { judge, type Verdict } from "./judged.ts";
import type { Mess } from "./mess.ts";
import { messAt } from "./mess-at.ts";

export interface Judged extends Verdict {
  readonly mess: Mess;
}

/** The verdict on the reading of a seed's table. Anything thrown but a GoalError is a fault. */
export const judgeSeed = (seed: number): Judged => {
  const mess = messAt(seed);
  try {
    return { mess, ...judge(mess, (told) => readTable(mess.grid, { ...mess.options, told })) };
  } catch (error) {
    return { mess, outcome: "wrong", fault: `threw ${error}`, refusal: null, isOpen: false };
  }
};

/** A failure to act on: what is wrong, with the table. */
export const faultText = ({ mess, fault }: Judged): string =>
  `${mess.description}\n${fault}\n${gridText(mess.grid)}`;
