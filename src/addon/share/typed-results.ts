import { isoMonth } from "../../core/calendar/month.ts";
import { periodCode } from "../../core/calendar/period.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import type { RepInputs } from "../../sheet/rep/rep-inputs.ts";
import { goalsWritten } from "../announced.ts";
import type { TypedResult } from "../sharing.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { sourceWord, type Version } from "./share-record.ts";
import { monthsOver, type TrackingCell, trackingCells } from "./tracked-results.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What somebody typed, and what Tracking has of it; `facts` are those that the file tells. */
export const typedResults = (
  book: Spreadsheet,
  tabs: OurTabs,
  version: Version,
  anybody: RepFacts,
): ((inputs: RepInputs, facts: RepFacts) => readonly TypedResult[]) => {
  const isOver = monthsOver();
  const cellOf = isTracked(tabs, version, anybody)
    ? trackingCells(book, tabs, anybody.period, anybody.metrics[0].metric)
    : () => null;
  return ({ sold }, { person, metrics }) =>
    sold.flatMap(({ metric, month, result }): TypedResult[] => {
      const known = metrics.find((one) => one.metric === metric);
      if (!known) return [];
      const cell = cellOf(person, metric, month);
      const told = { metric, currency: known.currency, month: isoMonth(month), result };
      return [{ ...told, tracking: trackingOf(cell, result, isOver(month)) }];
    });
};

const trackingOf = (
  cell: TrackingCell | null,
  result: number,
  isOver: boolean,
): TypedResult["tracking"] => {
  if (cell === null) return "none";
  if (cell.value === result) return "same";
  if (!cell.isBlank) return "other";
  return isOver ? "free" : "toCome";
};

/** Whether Tracking is for the metric and the period that a version tells of: the last write may have been for others. */
export const isTracked = (
  { settings }: OurTabs,
  version: Version,
  { metrics: [{ metric }], period: told }: RepFacts,
): boolean => {
  const [written] = goalsWritten(settings);
  return (
    written?.period === version.period &&
    version.period === periodCode(told) &&
    written.metric === sourceWord(version, metric)
  );
};
