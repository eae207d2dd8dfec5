import type { Row } from "../field.ts";
import type { Scene } from "../scene.ts";

/** A table as its author laid it out: rows of headings, then rows of results. */
export interface Table {
  readonly heads: readonly Row[];
  readonly body: readonly Row[];
  /** Whether the table itself names its metrics; else a title or the tab does, or nothing. */
  readonly namesMetrics: boolean;
  /** How many deals each person won in each period, for a list of deals. */
  readonly won?: readonly (readonly number[])[];
}

export type LayoutWriter = (scene: Scene) => Table;
