import { monthOfYear } from "../../../core/calendar/month.ts";
import type { DayTime, Time } from "./time.ts";

/** Whether a time is a date of the sheet's own, rather than a text. */
export const isStored = (time: Time): time is DayTime => time.kind === "day" && time.isStored;

/** Whether day and month of a date could be each other. */
export const isTurnable = ({ day }: DayTime): boolean =>
  day.day <= 12 && day.day !== monthOfYear(day.month);
