import type { PersonGoal, Plan } from "../../../core/planned.ts";

/** Whether all of somebody's last 12 months are known: less is no year to compare a goal with. */
export const isWhole = ({ last12Months }: PersonGoal): boolean => last12Months === YEAR;

export const YEAR = 12; // months
export const isYear = ({ period }: Plan): boolean => period.months === YEAR;
