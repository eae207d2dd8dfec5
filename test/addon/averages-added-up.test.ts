import { expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import { listRows, localBook, questionAbout, serviceOf, type } from "./local-book.ts";

it("says of rates and averages with goals that months of them are added up, unless there is one month", async () => {
  const book = await localBook();
  const [, ...rows] = listRows(["Ana", "Bruno", "Carla"]);
  type(book, "Service", [
    ["date", "rep", "Sales", "Close rate", "Calls"],
    ...rows.map(([date, rep, sales], i) => [date!, rep!, Number(sales), 20 + (i % 5), 90]),
  ]);
  const ask = (changed: Partial<Question>) => {
    const { notices } = serviceOf(book).preview({
      ...{ ...questionAbout("Service"), metric: "Sales", steps: {} },
      ...changed,
    });
    return notices.filter((notice) => notice.includes("add months up"));
  };
  const measures = [{ metric: "Close rate" }, { metric: "Calls" }];
  expect(ask({})).toEqual([]);
  expect(ask({ steps: { measures: [{ metric: "Calls" }] } })).toEqual([]);
  expect(ask({ steps: { measures } })).toEqual([
    "Close rate: by its name a rate or an average, but goals add months up. Its goal is what all 12 months come to; divided by 12, what a month has on average. Something that can be counted (deals won, answers in time) makes a clearer goal.",
  ]);
  expect(ask({ metric: "Close rate" })).toHaveLength(1);
  expect(ask({ steps: { measures }, period: "2026-01" })).toEqual([]);
  const named = { measures, metricNames: [{ metric: "Close rate", name: "Won" }] };
  expect(ask({ steps: named })[0]).toMatch(/^Won: by its name/);
});
