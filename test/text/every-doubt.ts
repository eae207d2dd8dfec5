import { monthOf } from "../../src/core/calendar/month.ts";
import type { Doubt, DoubtCode, DoubtFacts } from "../../src/core/doubts.ts";

const month = monthOf(2025, 8);
const later = monthOf(2025, 10);
const YES_NO = ["yes", "no"];

/** One example of every doubt and what may be answered: a code added without one does not compile. */
const DOUBTS: {
  readonly [Code in DoubtCode]: {
    readonly key: string;
    readonly facts: DoubtFacts[Code];
    readonly options: readonly string[];
    readonly answer?: string;
  };
} = {
  table: {
    key: "table",
    facts: { tables: ["A3:F20", "H3:K9"] },
    options: ["A3:F20", "H3:K9"],
  },
  dates: {
    key: "dates",
    facts: { value: "08/10/2025", dayFirst: later, monthFirst: month },
    options: ["dmy", "mdy"],
  },
  numbers: {
    key: "numbers",
    facts: { value: "1.234", comma: 1234, point: 1.234 },
    options: ["comma", "point"],
  },
  thousands: { key: "thousands", facts: { value: 5.827, count: 12 }, options: YES_NO },
  firstMonth: {
    key: "firstMonth:2025-08",
    facts: { month, day: 26 },
    options: ["out", "whole"],
  },
  emptyMonth: {
    key: "emptyMonth:2025-08",
    facts: { spans: [{ from: month, to: month }] },
    options: ["missing", "zero"],
  },
  blank: { key: "blank", facts: { count: 7 }, options: ["missing", "zero"] },
  metricName: {
    key: "metricName",
    facts: { suggestion: "Sheet1" },
    options: [],
    answer: "Sheet1",
  },
  currency: { key: "currency", facts: { metric: "Prima" }, options: ["EUR", "MXN", "none"] },
  stageOrder: {
    key: "stageOrder",
    facts: { stages: ["Demo", "Fit"] },
    options: [],
    answer: "Demo > Fit",
  },
  won: { key: "won", facts: { heading: "Outcome" }, options: ["A", "B"] },
  names: { key: "names", facts: { count: 9 }, options: ["above", "out"] },
  column: {
    key: "column:value",
    facts: { role: "value", heading: "Total" },
    options: ["Ventas", "Importe"],
  },
  samePerson: {
    key: "same:Ana Ruiz|Anna Ruiz",
    facts: { one: "Ana Ruiz", other: "Anna Ruiz" },
    options: YES_NO,
  },
  joined: { key: "joined:Eva", facts: { person: "Eva", month }, options: YES_NO },
  left: { key: "left:Luis", facts: { person: "Luis", month }, options: YES_NO },
  leave: {
    key: "leave:Eva:2025-08",
    facts: { person: "Eva", from: month, to: later },
    options: YES_NO,
  },
};

/** Each of them with each of its answers. */
export const everyDoubt: readonly Doubt[] = Object.entries(DOUBTS).flatMap(
  ([code, { key, facts, options, answer }]) =>
    (answer === undefined ? options : [answer]).map(
      (one) => ({ code, key, facts, options, answer: one, isTold: false, isOpen: true }) as Doubt,
    ),
);
