import type { Answers } from "../../core/doubts.ts";
import { GoalError } from "../../core/errors.ts";
import type { Notice } from "../../core/notices.ts";
import { joinedReadings, type TabReading } from "../../sheet/read/joined-readings.ts";
import { readTable } from "../../sheet/read/read-table.ts";
import type { Reading } from "../../sheet/read/reading.ts";
import { contentOf } from "../source.ts";
import type { OtherTab } from "./other-tabs.ts";
import { readSource, type SourceReading, type Ways } from "./read-source.ts";
import type { Search } from "./search.ts";

/** A wide table with the other tabs that hold one more metric each of the same people; a list of deals with their activities. */
export const withTabs = (first: SourceReading, search: Search): SourceReading => {
  if (first.table === null || !(isOneMetric(first.reading) || isEvents(first.reading)))
    return first;
  const own = first.sheet.getSheetId();
  const example = search.ours.sheets.example?.getSheetId();
  const ways = { ...search.ways, told: toldOfAll(search.ways.told) };
  const like = search
    .tabs()
    .filter(({ sheet, isRoster }) => !isRoster && ![own, example].includes(sheet.getSheetId()))
    .flatMap((tab): TabReading[] => {
      const reading = readLike(tab, first.reading, ways);
      return reading ? [{ tab: tab.name, reading }] : [];
    });
  const others = like.filter(({ reading }) => isSameTime(reading, first.reading));
  const apart = like.filter((tab) => !others.includes(tab)).map(({ tab }) => tab);
  const reading =
    others.length === 0
      ? first.reading
      : joinedReadings([{ tab: first.tab, reading: first.reading }, ...others]);
  return { ...first, reading: { ...reading, notices: [...reading.notices, ...unread(apart)] } };
};

/** A tab a year is common, and only one of them is read. */
const unread = (tabs: readonly string[]): readonly Notice[] =>
  tabs.length === 0 ? [] : [{ code: "otherMonths", facts: { tabs } }];

const isOneMetric = ({ layout, metrics }: Reading): boolean =>
  layout.kind !== "long" && layout.metric === null && metrics.length === 1;

/** Whether each row is a deal or an activity. */
const isEvents = ({ layout }: Reading): boolean => layout.isCounted || layout.stage !== null;

/** Deals and activities go together; two lists of deals are those of other years. */
const isCounterpart = (one: Reading, other: Reading): boolean =>
  isEvents(one)
    ? isEvents(other) && one.layout.isCounted !== other.layout.isCounted
    : isOneMetric(other);

/** Answers that hold for every tab, rather than for the one table that was asked about. */
const toldOfAll = (told: Answers): Answers =>
  Object.fromEntries(Object.entries(told).filter(([key]) => !OF_ONE_TABLE.test(key)));

const OF_ONE_TABLE = /^(table|metricName|currency|headings|stageOrder|won|column:.*)$/;

/** A tab's reading if it lies like the first table, and is of the same people. */
const readLike = (tab: OtherTab, first: Reading, ways: Ways): Reading | null => {
  try {
    if (topKind(tab, ways) !== first.layout.kind) return null;
    const { reading } = readSource(contentOf(tab.sheet), ways);
    return isCounterpart(first, reading) && isLike(reading, first) ? reading : null;
  } catch (error) {
    if (!(error instanceof GoalError)) throw error;
    return null;
  }
};

/** How the table in a tab's first rows lies: spares reading long lists to their end. */
const topKind = ({ name, top }: OtherTab, ways: Ways): Reading["layout"]["kind"] =>
  readTable(top, {
    ...ways,
    where: name,
    tab: name,
    origin: { row: 1, column: 1 },
    formats: ({ top: first, bottom, left, right }) =>
      top.slice(first, bottom + 1).map((row) => row.slice(left, right + 1).map(() => "")),
    remembered: null,
  }).layout.kind;

const isLike = (reading: Reading, first: Reading): boolean => {
  const people = new Set(first.people.map((person) => person.toLowerCase()));
  const common = reading.people.filter((person) => people.has(person.toLowerCase()));
  const isSamePeople = 2 * common.length >= Math.max(people.size, reading.people.length);
  return isSamePeople && reading.layout.kind === first.layout.kind;
};

const isSameTime = (reading: Reading, first: Reading): boolean =>
  reading.start < first.start + first.months && first.start < reading.start + reading.months;
