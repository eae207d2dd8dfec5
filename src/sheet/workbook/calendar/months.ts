import { addMonths, type Month } from "../../../core/calendar/month.ts";
import type { Plan } from "../../../core/planned.ts";

/** A month's column, from 1. */
export const monthColumn = (i: number): string => `month.${i}`;

/** The months of a plan's period. */
export const periodMonths = ({ period }: Pick<Plan, "period">): readonly Month[] =>
  Array.from({ length: period.months }, (_, i) => addMonths(period.start, i));
