import type { DoubtCode } from "../../src/core/doubts.ts";
import type { NoticeCode } from "../../src/core/notices.ts";
import type { Defect } from "./defects.ts";
import type { World } from "./world.ts";
import type { WrittenGrid } from "./written-grid.ts";

export type Code = NoticeCode | DoubtCode;

/** What a reading must name, each oddity by one of several codes. */
export const odditiesOf = (
  world: World,
  has: (defect: Defect) => boolean,
  byLayout: ReadonlySet<NoticeCode>,
  { isCut, isTurned }: WrittenGrid,
): readonly (readonly Code[])[] => [
  ...[...byLayout, ...ofWorld(world, has)].map((code) => [code, ...(OTHERWISE[code] ?? [])]),
  ...(isCut ? [["thousandsRestored", "thousands"] as const] : []),
  ...(isTurned ? [["datesTurned", "dates"] as const] : []),
];

/** Other codes under which an oddity may be named as well. */
const OTHERWISE: Partial<Record<NoticeCode, readonly Code[]>> = {
  textNotNumber: ["textsNotNumbers"],
  unfinishedMonth: ["rowsNotOver"],
  rowsWithoutDate: ["datesUnread"],
  otherTables: ["table"],
  rowsWithoutPerson: ["names"],
  namesFilledDown: ["names"],
};

const ofWorld = (world: World, has: (defect: Defect) => boolean): readonly NoticeCode[] => {
  const { calendar, periods, written, metrics } = world;
  const last = periods.length - 1;
  const isRunning = (period: number) => has("unfinished") && period === last;
  const isRefund = (value: number | null, at: number) =>
    value !== null && value < 0 && !isRunning(at);
  const found: readonly (readonly [NoticeCode, boolean])[] = [
    ["negatives", calendar === "months" && some(written, isRefund)],
    ["unfinishedMonth", some(written, (value, at) => value !== null && isRunning(at))],
    ["quartersSpread", calendar === "quarters"],
    ["weeksSpread", calendar === "weeks"],
    [
      "blanksAsZero",
      metrics.length === 1 && has("blankIsZero") && some(written, (value) => value === null),
    ],
  ];
  return found.flatMap(([code, isThere]) => (isThere ? [code] : []));
};

const some = (
  values: World["written"],
  holds: (value: number | null, period: number) => boolean,
): boolean => values.some((people) => people.some((months) => months.some(holds)));
