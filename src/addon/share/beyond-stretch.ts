import type { Notice } from "../../core/notices.ts";
import type { DecidedGoal } from "../../sheet/rep/decided.ts";
import { byMetricOf } from "../changes/by-metric-of.ts";

/** A goal as the workbook has it, of the main metric (null) or a further one. */
type Held = Pick<DecidedGoal, "person" | "goal" | "stretch" | "chance" | "at"> & {
  readonly metric: string | null;
  readonly isLessBetter: boolean;
};

/** Goals that are harder than the person's own Stretch goal, as their status says: to look at before they are published. */
export const beyondStretch = (goals: readonly Held[]): readonly Notice[] =>
  byMetricOf(goals.filter(isBeyond)).map(({ of, goals: beyond }) => ({
    code: "beyondStretch",
    facts: {
      people: beyond.map(({ person }) => person),
      inHundred: beyond.map(({ chance }) => Math.round(100 * chance)),
      cells: beyond.map(({ at }) => at),
    },
    ...of,
  }));

const isBeyond = ({ goal, stretch, isLessBetter }: Held): boolean =>
  isLessBetter ? goal < stretch : goal > stretch;
