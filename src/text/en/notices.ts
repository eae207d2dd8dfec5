import { clipped } from "../clipped.ts";
import { counted } from "../counted.ts";
import { monthWords } from "../month.ts";
import type { NoticeSentences } from "../sentences.ts";

const MONTHS = ["month", "months"] as const;
const ROWS = ["row", "rows"] as const;

export const notices: NoticeSentences = {
  monthMissing: ({ person, month }) => `1 empty month: ${person}, ${monthWords("en", month)}`,
  monthsMissing: ({ count }, { numbers }) =>
    `${counted(count, ["empty month", "empty months"], numbers)}: no data, which is not zero`,
  textNotNumber: ({ person, month, value }) =>
    `1 text instead of a number: ${person}, ${monthWords("en", month)}, “${clipped(value)}”`,
  textsNotNumbers: ({ count }, { numbers }) =>
    `${counted(count, ["text", "texts"], numbers)} instead of numbers: read as no data`,
  totalsDropped: ({ rows, columns, label }, { numbers }) => {
    if (columns === 0)
      return `${numbers.plain(rows)} ${label} ${rows === 1 ? "row" : "rows"} left out`;
    const column = counted(columns, ["column", "columns"], numbers);
    return rows === 0
      ? `${numbers.plain(columns)} ${label} ${columns === 1 ? "column" : "columns"} left out`
      : `${label}: ${counted(rows, ROWS, numbers)} and ${column} left out`;
  },
  duplicatesAdded: ({ count }, { numbers }) =>
    `${counted(count, ["further result", "further results"], numbers)} for the same person and month: added up`,
  negatives: ({ count }, { numbers }) =>
    `${counted(count, ["negative amount", "negative amounts"], numbers)}, such as refunds: counted as they are`,
  unfinishedMonth: ({ month }) =>
    `Results from ${monthWords("en", month)} on left out: the month is not over`,
  rowsWithoutPerson: ({ count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} without a name left out`,
  rowsWithoutDate: ({ count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} without a date left out`,
  metricChosen: ({ metric, others }) =>
    `Goals are set for ${metric}; also found: ${others.join(", ")}`,
  peopleWithoutResults: ({ people }) => `No results, so left out: ${people.join(", ")}`,

  capped: ({ person, month, value, limit }, { numbers, currency }) =>
    `${person}, ${monthWords("en", month)}: ${numbers.money(value, currency)} is far above a usual month. It counts as ${numbers.money(limit, currency)}.`,
  seasonUnknown: ({ months }, { numbers }) =>
    `${counted(months, MONTHS, numbers)} ${months === 1 ? "is" : "are"} too few to know the season. Every month counts ${numbers.plain(1, 1)}.`,
  seasonHalf: ({ months }, { numbers }) =>
    `${counted(months, MONTHS, numbers)} show the season only roughly, so half of it is used.`,
  noTrend: ({ months }, { numbers }) =>
    `${counted(months, MONTHS, numbers)} ${months === 1 ? "is" : "are"} too few to see a trend. The market counts as steady.`,
  noGoalNoResults: ({ person, lastMonth }) =>
    lastMonth === null
      ? `No goal for ${person}: no results yet.`
      : `No goal for ${person}: no results since ${monthWords("en", lastMonth)}.`,
  newPerson: ({ person, months }, { numbers }) =>
    `${person} has ${counted(months, MONTHS, numbers)} of results, too few to go by: the goal starts from the team’s usual month.`,
  gapForecastOver: ({ months }, { numbers }) =>
    `${counted(months, MONTHS, numbers)} between the results and the goals: forecast, not known.`,

  restored: () => "The last write was interrupted, so it was taken back. Your file is as it was.",
  rebound: ({ tab }) => `This file is a copy: its tab “${tab}” is used again for the goals.`,
  nameTaken: ({ wanted, used }) =>
    `A tab “${wanted}” was there already and was not touched: the goals are in “${used}”.`,
  personGone: ({ person }) => `${person} is no longer in the results and has no new goal.`,
};
