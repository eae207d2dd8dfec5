import { describe, expect, it } from "vitest";
import { outcomesIn, seriesIn } from "../../../bench/forecast/read-series.ts";
import { rowsOf } from "../../../bench/forecast/rows.ts";
import { lastMonths } from "../../../bench/forecast/series.ts";
import { teamsOf } from "../../../bench/forecast/teams-of.ts";
import { monthOf } from "../../../src/core/calendar/month.ts";

const file = (...rows: string[]) =>
  ["series_id,domain,group,split,start,values", ...rows].join("\n");
const read = (...rows: string[]) => seriesIn(rowsOf(file(...rows)));

const TEAM = [
  "A,x,T1,train,2023-11,1 2 3 4 5",
  "A,x,T1,test,2024-04,6 7",
  "B,x,T1,train,2024-01,10 20 30",
  "C,x,T1,train,2024-01,7 7 7 7",
  'D,"x, y",,train,2024-01,0.5 -1 2e3',
];

describe("a file of series", () => {
  it("is read with and without rows to test by, which are kept apart", () => {
    const rows = rowsOf(`\uFEFF${file(...TEAM)}\r\n`.replaceAll("\n", "\r\n"));
    expect(seriesIn(rows).map(({ id }) => id)).toEqual(["A", "B", "C", "D"]);
    expect(seriesIn(rows)[3]).toEqual({
      ...{ id: "D", group: "", start: monthOf(2024, 1), values: [0.5, -1, 2000] },
    });
    expect(outcomesIn(rows)).toEqual(new Map([["A", [6, 7]]]));
    expect(outcomesIn(rowsOf(file(TEAM[2]!)))).toEqual(new Map());
  });

  it("is cut to its last months, each series to its own", () => {
    const [first, second] = lastMonths(read(...TEAM), 4);
    expect(first).toMatchObject({ start: monthOf(2023, 12), values: [2, 3, 4, 5] });
    expect(second).toMatchObject({ start: monthOf(2024, 1), values: [10, 20, 30] });
  });

  it("makes a team of a group that ends together, unknown before a series begins", () => {
    expect(teamsOf(read(...TEAM))).toEqual([
      {
        start: monthOf(2023, 11),
        people: [
          { person: "A", values: [1, 2, 3, 4, 5] },
          { person: "B", values: [null, null, 10, 20, 30] },
        ],
      },
      { start: monthOf(2024, 1), people: [{ person: "C", values: [7, 7, 7, 7] }] },
      { start: monthOf(2024, 1), people: [{ person: "D", values: [0.5, -1, 2000] }] },
    ]);
  });

  it.each([
    ["A,x,,train,2024-01,1 2 x", 'line 2: A has "x" where a number should stand'],
    ["A,x,,train,2024-13,1 2 3", 'line 2: A starts "2024-13", which is no YYYY-MM'],
    ["A,x,,train,2024-01,1 2", "line 2: A has 2 months, and 3 are the least"],
    ["A,x,,train", 'line 2: A starts "", which is no YYYY-MM'],
    [",x,,train,2024-01,1 2 3", "line 2: a series has no series_id"],
    ["A,x,,both,2024-01,1 2 3", 'line 2: A says neither train nor test but "both"'],
    ["A,x,,test,2024-01,1 2 3", "none of its rows says train"],
    [`${TEAM[2]}\n\n${TEAM[2]}`, "line 4: B is there twice"],
    [`${TEAM[2]}\nA,x,,train,2024-01,"1 2 3`, "line 3: its quotes do not fit together"],
  ])("says what is wrong with %s", (row, problem) => {
    expect(() => read(row)).toThrow(problem);
  });

  it("names the first of many mistakes, and what a file of another kind lacks", () => {
    const bad = Array.from({ length: 8 }, (_, i) => `S${i},x,,train,2024-01,1`);
    expect(() => read(...bad)).toThrow(/^line 2: S0 .*; line 6: S4 .*; and 3 more$/);
    expect(() => rowsOf("date,rep,value\n")).toThrow(
      "it has no column series_id, group, split, start, values",
    );
    expect(() => rowsOf("")).toThrow("it has no column");
  });
});
