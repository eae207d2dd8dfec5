import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../../src/core/calendar/month.ts";
import { planOf } from "../../../src/core/plan.ts";
import type { Cell } from "../../../src/sheet/cell.ts";
import { producerTiers } from "../../../src/sheet/functions/producer-tiers.ts";
import { anyTeam, planAt } from "../../core/teams.ts";
import { column, context, months, refusal } from "./calls.ts";

const run = (...args: unknown[]) => producerTiers.run(args, context) as Cell[][];

const HEADINGS = ["Person", "Own usual month", "Share", "Rank", "Group", "To the best quarter"];

// Without dates: means 100, 90 … 60, and a newcomer with fewer cells.
const NAMES = ["Ana", "Bruno", "Carla", "Diego", "Eva"];
const reps = column([...NAMES, ...NAMES, ...NAMES, "Fede"]);
const values = column([
  ...[90, 80, 70, 60, 50],
  ...[100, 90, 80, 70, 60],
  ...[110, 100, 90, 80, 70],
  1000,
]);

describe("PRODUCER_TIERS", () => {
  it("gives everybody a line, the best first, the new last", () => {
    // the best quarter of 100, 90, 80, 70, 60 begins at 90; all months together are 1,400
    expect(run(values, "", reps)).toEqual([
      HEADINGS,
      ["Ana", 100, 100 / 1400, 1, "Top", 0],
      ["Bruno", 90, 90 / 1400, 2, "Middle", 0],
      ["Carla", 80, 80 / 1400, 3, "Middle", 10],
      ["Diego", 70, 70 / 1400, 4, "Middle", 20],
      ["Eva", 60, 60 / 1400, 5, "Bottom", 30],
      ["Fede", 1000, 1000 / 1400, "", "New", ""],
    ]);
  });

  it("speaks the spreadsheet's language", () => {
    const spanish = { ...context, language: () => "es" as const };
    const table = producerTiers.run([values, "", reps], spanish) as Cell[][];
    expect(table[0]).toEqual([
      "Persona",
      "Mes habitual propio",
      "Parte",
      "Puesto",
      "Grupo",
      "Hasta el mejor cuarto",
    ]);
    expect(table.slice(1).map((line) => line[4])).toEqual([
      "Alto",
      "Medio",
      "Medio",
      "Medio",
      "Bajo",
      "Nuevo",
    ]);
  });

  it("takes other shares and months, and leaves the headings out", () => {
    const groups = (...options: unknown[]) =>
      run(values, "", reps, ...options).map((line) => line[4]);
    expect(groups(0.4, 0, "", false)).toEqual(["Top", "Top", "Middle", "Middle", "Middle", "New"]);
    expect(groups("", "", 1, false)).toEqual([
      "Top",
      "Middle",
      "Middle",
      "Middle",
      "Middle",
      "Bottom",
    ]);
    expect(groups("", "", 1)[0]).toBe("Group");
  });

  it("ranks by one cell each where nobody has more and no dates say the months", () => {
    const table = run(
      column([10, 30, 20]),
      "",
      column(["Ana", "Bruno", "Carla"]),
      "",
      "",
      "",
      false,
    );
    expect(table.map((line) => line.slice(0, 5))).toEqual([
      ["Bruno", 30, 0.5, 1, "Top"],
      ["Carla", 20, 1 / 3, 2, "Middle"],
      ["Ana", 10, 1 / 6, 3, "Bottom"],
    ]);
    const dates = column(["2025-01", "2025-02", "2025-03"]);
    const dated = run(
      column([10, 30, 20]),
      dates,
      column(["Ana", "Bruno", "Carla"]),
      "",
      "",
      "",
      false,
    );
    expect(dated.map((line) => line[4])).toEqual(["New", "New", "New"]);
  });

  it("skips headings, blanks and totals, and unites spellings", () => {
    const messy = run(
      column(["Sales", "", ...values.flat(), 7, 5000]),
      "",
      column([
        "Rep",
        "Ana",
        ...reps.flat().map((name, i) => (i === 5 ? " ana\u00a0" : name)),
        "",
        "TOTAL",
      ]),
    );
    expect(messy).toEqual(run(values, "", reps));
  });

  it("has the same groups as a plan that starts right after the last month", () => {
    fc.assert(
      fc.property(anyTeam, (results) => {
        const last = Math.max(
          ...results.people.flatMap(({ values: own }) =>
            own.flatMap((x, i) => (x === null ? [] : i)),
          ),
        );
        const start = addMonths(results.start, last + 1);
        const plan = planAt(planOf, results, { period: { start, months: 12 }, gone: [] });
        const cells = results.people.flatMap(({ person, values: own }) =>
          own.map((value, i) => [person, months(2023, i + 1)[i]!, value ?? ""] as const),
        );
        const at = (place: 0 | 1 | 2) => column(cells.map((cell) => cell[place]));
        const table = run(at(2), at(1), at(0), "", "", "", false);
        const groups = new Map(table.map((line) => [line[0], String(line[4]).toLowerCase()]));
        expect(groups).toEqual(new Map(plan.goals.map(({ person, tier }) => [person, tier])));
        for (const { person, why } of plan.goals)
          expect(table.find(([name]) => name === person)![1]).toBe(why.ownLevel);
      }),
      { numRuns: 30 },
    );
  });

  it("has no shares of a team that sells nothing", () => {
    const nothing = run(
      column([0, 0, 0]),
      "",
      column(["Ana", "Bruno", "Carla"]),
      "",
      "",
      "",
      false,
    );
    expect(nothing.map((line) => line[2])).toEqual(["", "", ""]);
  });

  const dates = column(months(2024, 16));
  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no values", ["", dates, reps], "missing", { name: "values" }],
      ["no names", [values, dates, ""], "missing", { name: "reps" }],
      [
        "fewer names than values",
        [values, "", reps.slice(1)],
        "sizes",
        { name: "values", cells: 16, other: "reps", otherCells: 15 },
      ],
      [
        "fewer dates than values",
        [values, dates.slice(2), reps],
        "sizes",
        { name: "values", cells: 16, other: "dates", otherCells: 14 },
      ],
      [
        "words among the results",
        [column([1, "n.d. aprox"]), "", column(["Ana", "Bruno"])],
        "notANumber",
        { value: "n.d. aprox", row: 2, name: "values" },
      ],
      [
        "a date that does not exist",
        [column([1, 2]), column(["2025-01-01", "31/02/2025"]), column(["Ana", "Ana"])],
        "notADate",
        { value: "31/02/2025", row: 2, name: "dates" },
      ],
      [
        "two months of results",
        [column([1, 2]), column(months(2024, 2)), column(["Ana", "Ana"])],
        "tooShort",
        { months: 2 },
      ],
      ["headings alone", ["Sales", "Month", "Rep"], "tooShort", { months: 0 }],
      ["headings alone without dates", ["Sales", "", "Rep"], "tooShort", { months: 0 }],
      [
        "a share in percent",
        [values, "", reps, 20],
        "badOption",
        { value: "20", name: "top", allowed: "0–1" },
      ],
      [
        "a negative share",
        [values, "", reps, 0.2, -0.2],
        "badOption",
        { value: "-0.2", name: "bottom", allowed: "0–1" },
      ],
      [
        "ends that overlap",
        [values, "", reps, 0.7, 0.6],
        "badOption",
        { value: "0.7 + 0.6", name: "top + bottom", allowed: "0–1" },
      ],
      [
        "no months at all",
        [values, "", reps, "", "", 0],
        "badOption",
        { value: "0", name: "min_months", allowed: "≥ 1" },
      ],
      [
        "words for headers",
        [values, "", reps, "", "", "", "none"],
        "badOption",
        { value: "none", name: "headers", allowed: "TRUE, FALSE" },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
