import type { State } from "./state.ts";

/** Whether the manager has set goals in the workbook, which no preview counts. */
export const hasOwn = ({ opening, changes }: State): boolean =>
  opening?.goals != null && (changes?.value ? changes.value.withOwn !== null : opening.hasOwnGoals);
