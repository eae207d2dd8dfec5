import fc from "fast-check";
import { expect, it } from "vitest";
import { type Month, monthOf } from "../../../src/core/calendar/month.ts";
import type { Doubt } from "../../../src/core/doubts.ts";
import { joinedReadings, type TabReading } from "../../../src/sheet/read/joined-readings.ts";
import type { Reading } from "../../../src/sheet/read/reading.ts";

const JANUARY = monthOf(2025, 1);

const reading = (
  metric: string,
  people: readonly string[],
  parts: Partial<Reading> = {},
): Reading => ({
  layout: {
    ...{ kind: "monthsDown", header: 0, upper: null, date: 0, year: null, person: null },
    ...{
      metric: null,
      isCounted: false,
      stage: null,
      opened: null,
      currency: null,
      values: people.map((_, i) => i + 1),
    },
  },
  zone: { top: 0, left: 0, bottom: 3, right: people.length },
  people,
  gone: [],
  team: people.map((person) => ({
    ...{
      person,
      hired: null,
      ended: null,
      leaves: [],
      targetIncentive: null,
      email: null,
      language: null,
      territory: null,
      manager: null,
    },
    isListed: false,
  })),
  start: JANUARY,
  months: 3,
  metrics: [
    {
      name: metric,
      currency: null,
      results: {
        start: JANUARY,
        people: people.map((person, i) => ({ person, values: [i, i + 1, i + 2] })),
      },
      origins: {
        tab: null,
        cells: new Map(
          people.map((person, i) => [
            person,
            new Map([[JANUARY, { row: 2, column: i + 2, numbers: 1 }]]),
          ]),
        ),
      },
    },
  ],
  main: metric,
  notices: [],
  doubts: [],
  headings: { date: "month", person: null, metric: null, values: [], all: ["month", ...people] },
  ...parts,
});

it("keeps the first tab's people, order and spelling, and gives nobody another's results", () => {
  const joined = joinedReadings([
    { tab: "Sales", reading: reading("Sales", ["Ana", "Bruno"]) },
    { tab: "Calls", reading: reading("Calls", ["bruno", "Carla"]) },
  ]);
  expect(joined.people).toEqual(["Ana", "Bruno", "Carla"]);
  expect(joined.metrics[1]!.results.people).toEqual([
    { person: "Ana", values: [null, null, null] },
    { person: "Bruno", values: [0, 1, 2] },
    { person: "Carla", values: [1, 2, 3] },
  ]);
});

it("spans all tabs, while each metric keeps its own months", () => {
  const late = { start: (JANUARY + 2) as Month, months: 5 };
  const joined = joinedReadings([
    { tab: "A", reading: reading("A", ["Ana"]) },
    { tab: "B", reading: reading("B", ["Ana"], late) },
  ]);
  expect([joined.start, joined.months]).toEqual([JANUARY, 7]);
  expect(joined.metrics[0]!.results.start).toBe(JANUARY);
});

it("names metrics apart by their tabs, sets goals for the one in money, and says what it joined", () => {
  const euros = reading("Results", ["Ana"]);
  const joined = joinedReadings([
    { tab: "Calls", reading: reading("Results", ["Ana"]) },
    {
      tab: "Sales",
      reading: { ...euros, metrics: euros.metrics.map((one) => ({ ...one, currency: "EUR" })) },
    },
  ]);
  expect(joined.metrics.map(({ name }) => name)).toEqual(["Results", "Sales"]);
  expect(joined.main).toBe("Sales");
  expect(joined.notices).toEqual([
    { code: "tabsJoined", facts: { tabs: ["Calls", "Sales"] } },
    { code: "metricChosen", facts: { metric: "Sales", others: ["Results"] } },
  ]);
});

it("asks once what is the same question for every tab, and no longer what a metric is called", () => {
  const untold = { isTold: false, isOpen: true } as const;
  const blank = (count: number): Doubt => ({
    ...{ code: "blank", facts: { count }, key: "blank" },
    ...{ options: ["missing", "zero"], answer: "missing", ...untold },
  });
  const metricName: Doubt = {
    ...{ code: "metricName", facts: { suggestion: "A" }, key: "metricName" },
    ...{ options: [], answer: "A", ...untold },
  };
  const late: Doubt = {
    ...{ code: "firstMonth", facts: { month: JANUARY, day: 26 }, key: "firstMonth:2025-01" },
    ...{ options: ["out", "whole"], answer: "out", ...untold },
  };
  const joined = joinedReadings([
    { tab: "A", reading: reading("A", ["Ana"], { doubts: [blank(1), metricName] }) },
    { tab: "B", reading: reading("B", ["Ana"], { doubts: [blank(2), metricName, late] }) },
  ]);
  expect(joined.doubts).toEqual([blank(1), late]);
});

it("loses and invents no result, whoever is in which tab", () => {
  const names = fc.uniqueArray(fc.constantFrom("Ana", "Bruno", "Carla", "Diego"), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 4 }), (teams) => {
      const tabs = teams.map((people, i) => ({ tab: `T${i}`, reading: reading(`T${i}`, people) }));
      const joined = joinedReadings(tabs as unknown as [TabReading, ...TabReading[]]);
      joined.metrics.forEach(({ results }, i) => {
        const before = tabs[i]!.reading.metrics[0]!.results.people;
        const known = results.people.filter(({ values }) => values.some((one) => one !== null));
        expect(new Map(known.map((one) => [one.person, one]))).toEqual(
          new Map(before.map((one) => [one.person, one])),
        );
      });
    }),
  );
});
