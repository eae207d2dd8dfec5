import { describe, expect, it } from "vitest";
import { addMonths, monthOf } from "../../../src/core/calendar/month.ts";
import { periodOf } from "../../../src/core/calendar/period.ts";
import {
  inputAreas,
  inputPlaces,
  inputsRead,
  type RepInputs,
  signatureOf,
  withInputs,
} from "../../../src/sheet/rep/rep-inputs.ts";
import { repTab } from "../../../src/sheet/rep/rep-tab.ts";
import { newPlace } from "../../../src/sheet/workbook/frame/place.ts";
import { placedCells } from "../../../src/sheet/workbook/frame/placed.ts";
import { columnLetters } from "../../../src/sheet/workbook/frame/tab.ts";
import { CALLS, PREMIUM, repFacts, spanishFacts } from "./facts.ts";

const TWO = repFacts({ metrics: [PREMIUM, CALLS] });
const PLACES = inputPlaces(TWO);

/** What a file's cells hold, an area each, as they were typed into a grid of areas. */
const grid = (typed: Readonly<Record<string, string | number>>) =>
  inputAreas(PLACES).map((area) => {
    const [, letters = "", top = "", bottom = top] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(area) ?? [];
    return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, i) => [
      typed[`${letters}${Number(top) + i}`] ?? "",
    ]);
  });

const INPUTS: RepInputs = {
  sold: [
    { metric: "New premium", month: monthOf(2026, 1), result: 17_000.5 },
    { metric: "New premium", month: monthOf(2026, 3), result: 0 },
    { metric: "Calls", month: monthOf(2026, 12), result: 88 },
  ],
  readOn: "2026-01-14",
  verdict: "disagree",
  comment: "Zona nueva",
  problems: [],
};

const typedOf = (inputs: RepInputs, facts = TWO) =>
  Object.fromEntries(withInputs(facts, inputs).cells.map(({ cell, value }) => [cell, value]));

describe("what a person types", () => {
  it("stands in the yellow cells, and only there", () => {
    const layout = repTab(TWO);
    const place = newPlace(layout);
    const yellow = placedCells(layout, { rep: { name: "My goal", place } })
      .filter(({ role }) => role.startsWith("input"))
      .flatMap(({ at, row, column }) => {
        const tall = layout.tall.find((one) => one.row === at.row && one.column === at.column);
        const last = tall ? place.rows.get(tall.until)! : row;
        return Array.from(
          { length: last - row + 1 },
          (_, i) => `${columnLetters(column)}${row + i}`,
        );
      });
    const corners = inputAreas(PLACES).flatMap((area) => {
      const [, letters, top, bottom] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(area)!;
      return Array.from(
        { length: Number(bottom) - Number(top) + 1 },
        (_, i) => `${letters}${Number(top) + i}`,
      );
    });
    expect([...corners].sort()).toEqual([...yellow].sort());
  });

  it("comes back as it was laid", () => {
    expect(inputsRead(PLACES, grid(typedOf(INPUTS)))).toEqual(INPUTS);
  });

  it("is nothing where the API gives no rows", () => {
    const { sold, readOn, verdict, comment, problems } = inputsRead(PLACES, [undefined, [], [[]]]);
    expect([sold, readOn, verdict, comment, problems]).toEqual([[], null, null, "", []]);
  });

  it("is a problem, with its cell, where it is no number, day or answer", () => {
    const [area] = inputAreas(PLACES);
    const first = area!.split(":")[0]!;
    const values = grid({
      [first]: "n/a",
      [PLACES.readOn.split(":")[0]!]: "yesterday",
      [PLACES.verdict.split(":")[0]!]: "maybe",
    });
    const { problems, sold } = inputsRead(PLACES, values);
    expect(sold).toEqual([]);
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ["notANumber", "n/a"],
      ["notADay", "yesterday"],
      ["notAnAnswer", "maybe"],
    ]);
    expect(problems[0]).toMatchObject({
      ...{ cell: first, metric: "New premium", month: monthOf(2026, 1) },
    });
  });

  it("takes an answer in the language that the file had before", () => {
    const values = grid({ [PLACES.verdict.split(":")[0]!]: "Tengo una pregunta" });
    expect(inputsRead(PLACES, values).verdict).toBe("question");
    expect(Object.values(typedOf(INPUTS, spanishFacts()))).toContain("No estoy de acuerdo");
  });
});

describe("the same cells", () => {
  const signature = (facts = TWO) => signatureOf(inputPlaces(facts));

  it("hold the same inputs whatever else the file tells", () => {
    const others = repFacts({
      ...{ metrics: [{ ...PREMIUM, why: ["x ".repeat(600)], goal: 1, reason: "more" }, CALLS] },
      ...{ version: 4, pay: null, rewards: [], manager: "", questionsUntil: null },
      change: { from: monthOf(2026, 4), cause: "leave" },
    });
    expect(signature(others)).toBe(signature());
  });

  it("are others with another metric, name or period", () => {
    const all = [
      TWO,
      repFacts(),
      repFacts({ metrics: [PREMIUM, { ...CALLS, metric: "Visits" }] }),
      repFacts({ metrics: [PREMIUM, CALLS], period: periodOf("2027")! }),
      repFacts({ metrics: [PREMIUM, CALLS], period: periodOf("2026-Q1")! }),
    ].map((facts) => signature(facts));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("inputs in a file with other months or metrics", () => {
  it("find their cells, and nothing is dropped without a word", () => {
    const facts = repFacts({ period: { start: addMonths(TWO.period.start, 2), months: 6 } });
    const shorter = { ...facts, metrics: [{ ...PREMIUM, months: PREMIUM.months.slice(2, 8) }] };
    const inputs: RepInputs = {
      ...INPUTS,
      problems: [
        {
          ...{ code: "notANumber", cell: "D15", value: "about 5" },
          ...{ metric: "New premium", month: monthOf(2026, 2) },
        },
      ],
    };
    const { cells, left } = withInputs(shorter as never, inputs);
    expect(cells.map(({ value }) => value)).toEqual([0, 46_036, "I disagree", "Zona nueva"]);
    expect(left).toEqual([
      { metric: "New premium", month: monthOf(2026, 2), value: "about 5" },
      { metric: "New premium", month: monthOf(2026, 1), value: 17_000.5 },
      { metric: "Calls", month: monthOf(2026, 12), value: 88 },
    ]);
  });
});
