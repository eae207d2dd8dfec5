import type { Cell, Grid } from "../../cell.ts";
import { nameOf } from "../name-of.ts";
import { plainWords } from "../plain-words.ts";

const STAGE = /\b(stage|status|state|phase|etapa|estado|fase|estatus|situacion|outcome)\b/;
const WON = /^((closed |cerrad[oa]s? )?(won|ganad[oa]s?)|vendid[oa]s?|sold|firmad[oa]s?|signed)$/;

const ENOUGH_ROWS = 1000; // a list of deals names a won one among so many

/** Whether a stage is that of a deal that was won. */
export const isWon = (cell: Cell | undefined): boolean => WON.test(plainWords(nameOf(cell)));

/** The column that says which deals were won, null where a table has none. */
export const stageColumn = (
  grid: Grid,
  header: number,
  headings: readonly string[],
): number | null => {
  const sample = grid.slice(header + 1, header + 1 + ENOUGH_ROWS);
  const found = headings.findIndex(
    (heading, column) =>
      STAGE.test(plainWords(heading)) && sample.some((row) => isWon(row[column])),
  );
  return found < 0 ? null : found;
};
