import type { Cell, Grid } from "../../cell.ts";
import { withoutObject } from "../heading.ts";
import { nameOf } from "../name-of.ts";
import { plainWords } from "../plain-words.ts";
import { isDone } from "./activities.ts";

const STAGE = /\b(stage|status|state|phase|etapa|estado|fase|estatus|situacion|outcome)\b/;
const WON_HEADING = /^(is )?(es |esta )?(closed |cerrad[oa] |cierre )?(won|ganad[oa])$/;

// A pipeline may number its stages, and say of the closed one what it is a stage of.
const CLOSED =
  "^(\\d+ )?(closed |cerrad[oa]s? |cierre |negocio |trato |oportunidad |deal |venta )?";
const WON = new RegExp(
  `${CLOSED}(won|ganad[oa]s?|closedwon|vendid[oa]s?|sold|firmad[oa]s?|signed)$`,
);
const LOST = new RegExp(
  `${CLOSED}(lost|perdid[oa]s?|closedlost|descartad[oa]s?|abandoned|abandonad[oa]s?|cancelled|canceled|cancelad[oa]s?|rechazad[oa]s?|rejected|disqualified|descalificad[oa]s?)$`,
);
const OPEN = /^(open|abiert[oa]s?|in progress|en curso|active|activ[oa])$/;

const ENOUGH_ROWS = 1000; // a list of deals names a won one among so many

/** Whether a stage is that of a deal that was won. */
export const isWon = (cell: Cell | undefined): boolean => WON.test(plainWords(nameOf(cell)));

/** Whether a stage is that of a deal that came to nothing. */
export const isLost = (cell: Cell | undefined): boolean => LOST.test(plainWords(nameOf(cell)));

/** Whether a cell says what became of a deal, rather than how far it came. */
export const isOutcome = (cell: Cell | undefined): boolean => {
  const said = plainWords(nameOf(cell));
  return WON.test(said) || LOST.test(said) || OPEN.test(said);
};

/** Whether a heading is that of stages or states. */
export const namesStages = (heading: string): boolean =>
  STAGE.test(plainWords(withoutObject(heading)));

/** A column of yes and no that says which deals were won ("Is Closed Won"). */
export const isWonHeading = (heading: string): boolean =>
  WON_HEADING.test(plainWords(withoutObject(heading)));

/**
 * The column that says which deals were won, null where a table has none: one of stages that names
 * a won one, else one of yes and no.
 */
export const stageColumn = (
  grid: Grid,
  header: number,
  headings: readonly string[],
): number | null => {
  const sample = grid.slice(header + 1, header + 1 + ENOUGH_ROWS);
  const holds = (column: number, isIt: (cell: Cell | undefined) => boolean) =>
    sample.some((row) => isIt(row[column]));
  const columns = [...headings.keys()];
  return (
    columns.find((column) => namesStages(headings[column]!) && holds(column, isWon)) ??
    columns.find((column) => isWonHeading(headings[column]!) && holds(column, isDone)) ??
    null
  );
};
