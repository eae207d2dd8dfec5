import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesFor } from "../../../src/addon/choices-for.ts";
import { monthOf } from "../../../src/core/calendar/month.ts";
import type { Answers } from "../../../src/core/doubts.ts";
import { GoalError } from "../../../src/core/errors.ts";
import { planOf } from "../../../src/core/plan.ts";
import type { Plan } from "../../../src/core/planned.ts";
import type { Cell } from "../../../src/sheet/cell.ts";
import { goalPlan } from "../../../src/sheet/functions/goal-plan.ts";
import { readTable } from "../../../src/sheet/read/read-table.ts";
import { readRoster } from "../../../src/sheet/roster/read-roster.ts";
import { anyTeam } from "../../core/teams.ts";
import { readOptions } from "../read/read-options.ts";
import { column, context, day, months, refusal } from "./calls.ts";

type Rows = readonly (readonly Cell[])[];

const run = (...args: unknown[]) => goalPlan.run(args, context) as Cell[][];

/** The function on a list with a date, a name and a result in each row. */
const planned = (rows: Rows, ...options: unknown[]) => {
  const at = (place: 0 | 1 | 2) => column(rows.map((row) => row[place]!));
  return run("2026", at(2), at(0), at(1), ...options);
};

/** What the wizard makes of the same list where nobody answers anything but `told`. */
const wizardPlan = (rows: Rows, roster: Rows | null = null, told: Answers = {}): Plan => {
  const members = roster && readRoster(roster, readOptions).roster;
  const reading = readTable(rows, { ...readOptions, told, roster: members });
  const metric = reading.metrics.find(({ name }) => name === reading.main)!;
  const question = { source: "", table: null, roster: "", told, steps: {}, growth: null };
  const asked = { ...question, metric: metric.name, period: "2026", probability: 0.65 };
  const period = { start: monthOf(2026, 1), months: 12 };
  return planOf(
    metric.results,
    choicesFor(asked, period, { reading, whole: reading }, metric, () => null),
  );
};

/** The columns that the Goals tab shows as well. */
const shown = (table: Cell[][]) =>
  table.map(([person, _group, expected, start, goal, stretch, chance]) => {
    return [person, expected, start, goal, stretch, chance];
  });
const goalsIn = ({ goals }: Plan) =>
  goals.map(({ person, expected, start, goal, stretch, chance }) => {
    return [person, expected, start, goal, stretch, chance];
  });

const NAMES = ["Ana", "Bruno", "Carla", "Diego"];
const amount = (person: number, month: number): number =>
  1000 * (person + 3) + 400 * ((month * 7 + person * 5) % 11) + (month % 12 === 11 ? 5000 : 0);

/** Two years of four people; a cell may be replaced or, by null, left out. */
const list = (
  heading: string,
  of: (person: number, month: number) => Cell | null = amount,
): Cell[][] => [
  ["Month", "Rep", heading],
  ...months(2024, 24).flatMap((date, month) =>
    NAMES.flatMap((name, person) => {
      const value = of(person, month);
      return value === null ? [] : [[date, name, value]];
    }),
  ),
];

const HEADINGS = [
  ...["Person", "Group", "Expected", "Start", "Goal", "Stretch"],
  ...["Chance", "Against 12 months", "Note"],
];

const premium = list("Premium");
const usual = planned(premium);
const wizard = wizardPlan(premium);

describe("GOAL_PLAN", () => {
  it("gives everybody a line with the wizard's numbers to the last digit", () => {
    const [headings, ...lines] = usual;
    expect(headings).toEqual(HEADINGS);
    expect(shown(lines)).toEqual(goalsIn(wizard));
    expect(lines.map((line) => line[1])).toEqual(["Bottom", "Middle", "Middle", "Top"]);
    for (const [i, { goal, last12 }] of wizard.goals.entries())
      expect(lines[i]![7]).toBeCloseTo(Math.round(100 * (goal / last12! - 1)) / 100, 12);
  });

  it("agrees with the wizard on any list", () => {
    fc.assert(
      fc.property(anyTeam, ({ people }) => {
        const rows: Cell[][] = [
          ["Month", "Rep", "Premium"],
          ...people.flatMap(({ person, values }) =>
            values.map((value, i) => [day(2023, i + 1), person, value ?? ""]),
          ),
        ];
        const outcome = (of: () => unknown) => {
          try {
            return of();
          } catch (error) {
            if (error instanceof GoalError) return "refused";
            throw error;
          }
        };
        const expected = outcome(() => goalsIn(wizardPlan(rows)));
        expect(outcome(() => shown(planned(rows).slice(1)))).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  it("sees who came, who left and one-off sales as the wizard does", () => {
    const changed: Readonly<Record<string, (month: number) => Cell | null>> = {
      Bruno: (month) => (month < 8 ? 0 : 5000 * Math.min(1, (month - 7) / 7)),
      Carla: (month) => (month > 17 ? null : amount(2, month)),
      Diego: (month) => (month === 5 ? 90_000 : amount(3, month)),
    };
    const rows = list("Premium", (person, month) => {
      const own = changed[NAMES[person]!];
      return own ? own(month) : amount(person, month);
    });
    const table = planned(rows).slice(1);
    expect(shown(table)).toEqual(goalsIn(wizardPlan(rows)));
    expect(table.map(([person, , , , , , , , note]) => [person, note])).toEqual([
      ["Ana", ""],
      ["Bruno", ""],
      ["Diego", "one-off sale left out"],
    ]);
  });

  it("takes hire dates, ends and newcomers from a roster", () => {
    const roster = [
      ["Name", "Hire date", "End date"],
      ["Ana", "2025-09-01", ""],
      ["bruno", "2020-01-15", "2026-06-30"],
      ["Carla", "2019-03-01", "2025-12-31"],
      ["Eva", "2026-01-01", ""],
      ["Diego", "who knows", ""],
    ];
    const table = planned(premium, roster).slice(1);
    expect(shown(table)).toEqual(goalsIn(wizardPlan(premium, roster)));
    expect(table.map(([person, , , , , , , , note]) => [person, note])).toEqual([
      ["Ana", "few results: leans on the team, part of the period"],
      ["Bruno", "part of the period"],
      ["Diego", "roster not understood"],
      ["Eva", "few results: leans on the team, part of the period"],
    ]);
  });

  it("sets whole goals for counts, by the heading or by small whole numbers", () => {
    const few = (person: number, month: number) => 3 + ((month * 7 + person * 5) % 11);
    const rows = list("Policies", few);
    const table = planned(rows).slice(1);
    expect(shown(table)).toEqual(goalsIn(wizardPlan(rows)));
    for (const [, , , start, goal, stretch] of table)
      expect([start, goal, stretch].every(Number.isInteger)).toBe(true);
    expect(planned(rows.slice(1))).toEqual(planned(rows));
  });

  it("sets a most to stay within where the heading says that less is better", () => {
    const rows = list("Complaints", (person, month) => 3 + ((month * 7 + person * 5) % 11));
    const table = planned(rows).slice(1);
    expect(shown(table)).toEqual(goalsIn(wizardPlan(rows)));
    for (const [, , , start, goal, stretch] of table) {
      expect(start).toBeGreaterThanOrEqual(goal as number);
      expect(goal).toBeGreaterThanOrEqual(stretch as number);
    }
  });

  it("counts blanks as zero when told so", () => {
    const rows = list("Premium", (person, month) =>
      person === 0 && [10, 15, 19].includes(month) ? null : amount(person, month),
    );
    const zeros = planned(rows, "", "", "", "ZERO").slice(1);
    expect(shown(zeros)).toEqual(goalsIn(wizardPlan(rows, null, { blank: "zero" })));
    expect(zeros).not.toEqual(planned(rows).slice(1));
  });

  it("compares the team with what the company wants", () => {
    const [team, target, gap] = planned(premium, "", "", 300_000, "", false).slice(NAMES.length);
    expect([team![0], target![0], gap![0]]).toEqual(["Team", "Company target", "Difference"]);
    expect(team!.slice(2, 7)).toEqual([
      wizard.team.expected,
      wizard.goals.reduce((sum, { start }) => sum + start, 0),
      wizard.team.goal,
      wizard.goals.reduce((sum, { stretch }) => sum + stretch, 0),
      wizard.team.chance,
    ]);
    expect(target![4]).toBe(300_000);
    expect(gap![4]).toBe(wizard.team.goal - 300_000);
    const [, sameChance] = planned(premium, "", "", wizard.team.goal, "", false).slice(
      NAMES.length,
    );
    expect(sameChance![6]).toBe(wizard.team.chance);
  });

  it("does not move when results of the goal's own period arrive", () => {
    const later = [...premium, [day(2026, 1), "Ana", 99_999], [day(2026, 2), "Eva", 5]];
    expect(planned(later)).toEqual(usual);
  });

  it("takes a bolder chance, a shorter period, and speaks the spreadsheet's language", () => {
    const at = (place: 0 | 1 | 2) => column(premium.map((row) => row[place]!));
    const bolder = planned(premium, "", 0.5).slice(1);
    bolder.forEach((line, i) => {
      expect(line[4]).toBeGreaterThan(usual[i + 1]![4] as number);
    });
    const quarter = run("2026-Q1", at(2), at(0), at(1));
    expect(run(column([day(2026, 1), day(2026, 3)]), at(2), at(0), at(1))).toEqual(quarter);
    const spanish = { ...context, language: () => "es" as const };
    const table = goalPlan.run(["2026", at(2), at(0), at(1)], spanish) as Cell[][];
    expect(table[0]).toEqual([
      ...["Persona", "Grupo", "Previsto", "Inicial", "Meta", "Ambiciosa"],
      ...["Probabilidad", "Frente a 12 meses", "Nota"],
    ]);
    expect(table[1]![1]).toBe("Bajo");
  });

  const values = column(premium.map((row) => row[2]!));
  const dates = column(premium.map((row) => row[0]!));
  const reps = column(premium.map((row) => row[1]!));
  const three = column(months(2025, 3));
  const ana = column(["Ana", "Ana", "Ana"]);
  const refused: readonly [title: string, args: readonly unknown[], code: string, facts: object][] =
    [
      ["no period", ["", values, dates, reps], "missing", { name: "target_period" }],
      ["no names", [2026, values, dates, ""], "missing", { name: "reps" }],
      [
        "a date that is no day for a period",
        [new Date(Number.NaN), values, dates, reps],
        "badPeriod",
        { value: "Invalid Date" },
      ],
      ["what is no period", ["2026-T5", values, dates, reps], "badPeriod", { value: "2026-T5" }],
      [
        "several periods",
        [column(["2026-Q1", "2026-Q2"]), values, dates, reps],
        "oneValue",
        { name: "target_period", cells: 2 },
      ],
      [
        "fewer names than values",
        [2026, values, dates, reps.slice(1)],
        "sizes",
        { name: "values", cells: 97, other: "reps", otherCells: 96 },
      ],
      [
        "an error value among results",
        [2026, column([1, "#N/A", 3]), three, ana],
        "notANumber",
        { value: "#N/A", row: 2, name: "values" },
      ],
      [
        "a yes among results",
        [2026, column([1, true, 3]), three, ana],
        "notANumber",
        { value: "TRUE", row: 2, name: "values" },
      ],
      [
        "numbers that no cell can tell apart",
        [2026, column([1, 2, 1e308]), three, ana],
        "tooLarge",
        { value: "1e+308", row: 3, name: "values" },
      ],
      [
        "two currencies",
        [2026, column(["10 €", "£20", "30 €"]), three, ana],
        "mixedCurrencies",
        { first: "EUR", second: "GBP" },
      ],
      [
        "two months",
        [2026, column([1, 2]), three.slice(1), ana.slice(1)],
        "tooShort",
        { months: 2 },
      ],
      [
        "results that come too late",
        [2025, column([1, 2, 3]), three, ana],
        "pastTooShort",
        { months: 0, period: "2025" },
      ],
      [
        "a chance that no team is planned at",
        [2026, values, dates, reps, "", 0.9],
        "badProbability",
        { low: 0.5, high: 0.8 },
      ],
      [
        "a target below nothing",
        [2026, values, dates, reps, "", "", -1],
        "badOption",
        { value: "-1", name: "team_target", allowed: "≥ 0" },
      ],
      [
        "a roster without headings",
        [2026, values, dates, reps, "Ana"],
        "noRoster",
        { where: "roster" },
      ],
      [
        "another word for blanks",
        [2026, values, dates, reps, "", "", "", "none"],
        "badOption",
        { value: "none", name: "blanks", allowed: '"missing", "zero"' },
      ],
    ];
  for (const [title, args, code, facts] of refused)
    it(`refuses ${title}`, () => {
      expect(refusal(() => run(...args))).toEqual({ code, facts });
    });
});
