import type { Grid } from "../../cell.ts";
import { isMostly, summaryOf } from "../column-summary.ts";
import { withoutObject } from "../heading.ts";
import { isBlank } from "../is-blank.ts";
import { plainWords } from "../plain-words.ts";
import { isOutcome, isWonHeading, namesStages } from "../table/stage-column.ts";

/** What a list of deals says of each beside whose it is, when it ended and what it was worth. */
export interface DealColumns {
  /** Whether the column that says which were won holds yes and no, rather than stages. */
  readonly isFlag: boolean;
  /** The stage of the pipeline in which a deal stands, or stood when it ended. */
  readonly reached: number | null;
  readonly pipeline: number | null;
  /** How likely a deal in that stage is won. */
  readonly probability: number | null;
  /** By which the same deal is known in two rows. */
  readonly id: number | null;
  /** The days on which deals entered a stage, and the stage. */
  readonly entered: readonly { readonly column: number; readonly stage: string }[];
}

const PIPELINE_STAGE = /\b(stage|phase|etapa|fase)\b/;
const BESIDE =
  /\b(change|cambio|last|ultim[oa]|previous|anterior|time|tiempo|date|fecha|days|dias)\b/;
const PIPELINE = /^((deal|sales) )?pipeline$|^embudo( de ventas)?$|^proceso de ventas$/;
const PROBABILITY = /\b(probability|probabilidad)\b/;
const ID =
  /^(record |deal |opportunity |negocio |oportunidad )?id( de(l| la)? (registro|negocio|oportunidad))?$|^(pipedrive )?system id$/;
const ENTERED =
  /^\s*(?:date entered|fecha de (?:entrada|ingreso)(?: (?:en|a))?)\s+["“«]?(.+?)["”»]?\s*$/i;
const IN_PIPELINE = /\s*\([^()]*\)\s*$/; // HubSpot names the pipeline behind its stage

const ENOUGH_ROWS = 1000;

/** The columns of a list of deals in which `stage` says which were won. */
export const dealColumns = (
  part: Grid,
  header: number,
  stage: number,
  headings: readonly string[],
): DealColumns => {
  const said = headings.map((heading) => plainWords(withoutObject(heading)));
  const at = (pattern: RegExp) => {
    const found = said.findIndex((words) => pattern.test(words));
    return found < 0 ? null : found;
  };
  const isFlag = isWonHeading(headings[stage]!);
  const body = part.slice(header + 1, header + 1 + ENOUGH_ROWS);
  const isReached = (words: string, column: number) =>
    PIPELINE_STAGE.test(words) &&
    !BESIDE.test(words) &&
    body.some((row) => !isBlank(row[column]) && !isOutcome(row[column]));
  const beside = said.findIndex((words, column) => column !== stage && isReached(words, column));
  const own = !isFlag && namesStages(headings[stage]!) ? stage : null;
  return {
    isFlag,
    reached: beside >= 0 ? beside : own,
    pipeline: at(PIPELINE),
    probability: at(PROBABILITY),
    id: at(ID),
    entered: headings.flatMap((heading, column) => {
      const name = ENTERED.exec(heading)?.[1]
        ?.replace(IN_PIPELINE, "")
        .replace(/["”»]$/, "");
      if (name === undefined || isOutcome(name)) return [];
      const summary = summaryOf(part, header, column);
      return isMostly(summary.months, summary) ? [{ column, stage: name }] : [];
    }),
  };
};
