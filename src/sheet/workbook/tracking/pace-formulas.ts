import { daysInMonth } from "../../../core/calendar/days-in-month.ts";
import { monthOfYear, yearOf } from "../../../core/calendar/month.ts";
import type { Plan } from "../../../core/planned.ts";
import { DOUBT, ON_TRACK, WATCH } from "../../../core/review/pace.ts";
import { askedShares, periodMonths, sumOfEach } from "../calendar/months.ts";
import type { WorkbookVoice } from "../facts.ts";
import { factor } from "../frame/formula.ts";
import { askedColumn } from "./asked-column.ts";

const WEEK = 7; // days

/** A goal with a smaller share due has not begun, as GOAL_PACE sees it. */
const LEAST_SHARE = "10^6";
/** Sums of months miss a goal by a last digit. */
const TIDY = "(1-1/10^9)";

/** How far a pace is believed after so many months (a formula's text). */
export const believedAfter = (months: string): string => `${months}/(${months}+${DOUBT})`;

/** Weeks of the period behind those that are gone, less those that are closed or of months that ask for nothing (a formula's text). */
const weeksAhead = (plan: Plan): string => {
  const shares = askedShares(plan);
  const idle = periodMonths(plan).map((month, i) => {
    const isIdle = `([${askedColumn(i + 1)}]=0)`;
    const open = shares[i]!;
    const idleShare = open === 1 ? isIdle : `(1-(1-${isIdle})*${factor(open)})`;
    return `${idleShare}*${daysInMonth(yearOf(month), monthOfYear(month))}`;
  });
  return `[weeksGone|goal]+[weeksLeft|goal]-${sumOfEach(idle)}/${WEEK}-[gone]`;
};

/** Nothing where a result is missing or no number, which is no zero. */
const ifKnown = (formula: string, { text }: WorkbookVoice): string =>
  `=IF(OR([status]="${text.tracking.status.missing}";[status]="${text.wrong.result}");"";${formula})`;

/**
 * The columns that follow from goal, result, what is due, and the months and weeks that count, for a
 * person and for the team. Weeks are the open ones of months that ask for something: a closed month
 * neither takes nor brings any.
 */
export const paceFormulas = (plan: Plan, voice: WorkbookVoice) => {
  const left = weeksAhead(plan);
  return {
    /** The result as a share of what is due. */
    pace: ifKnown(`IF([due]*${LEAST_SHARE}>[goal];[actual]/[due];"")`, voice),
    /** Blank before the first result: there is no pace that leads anywhere. */
    projection: ifKnown(PROJECTION, voice),
    perWeek: ifKnown(`IF(${left}>0;MAX(0;[goal]-[actual])/MAX(1;${left});"")`, voice),
    soFar: ifKnown(`IF([gone]>0;[actual]/MAX(1;[gone]);"")`, voice),
  };
};

const PROJECTION = `IF([counted]=0;"";[actual]+([goal]-[due])*(1+IF([due]*${LEAST_SHARE}>[goal];${believedAfter("[counted]")}*([actual]/[due]-1);0)))`;

/**
 * The status in words; `missing` counts months that are over and have no result, `due` is what
 * would be due if all results were known, `wrong` whether one is no number.
 */
export const statusFormula = (
  { text }: WorkbookVoice,
  isLessBetter: boolean,
  {
    missing,
    due,
    wrong,
  }: { readonly missing: string; readonly due: string; readonly wrong?: string },
): string => {
  const { notBegun, ahead, onTrack, watch, help, missing: isMissing } = text.tracking.status;
  const reaches = (share: number) => {
    const inHundred = Math.round(100 * share);
    return isLessBetter
      ? `${inHundred}*[actual]*${TIDY}<=100*[due]`
      : `100*[actual]>=${inHundred}*[due]*${TIDY}`;
  };
  const standing = `IF(${reaches(1)};"${ahead}";IF(${reaches(ON_TRACK)};"${onTrack}";IF(${reaches(WATCH)};"${watch}";"${help}")))`;
  const hasNotBegun = `OR([believed|goal]=0;AND([goal]>0;${due}*${LEAST_SHARE}<=[goal]))`;
  const said = `IF(${hasNotBegun};"${notBegun}";IF(${missing}>0;"${isMissing}";${standing}))`;
  return wrong === undefined ? `=${said}` : `=IF(${wrong};"${text.wrong.result}";${said})`;
};
