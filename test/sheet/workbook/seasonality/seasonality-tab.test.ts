import { expect, it } from "vitest";
import { monthOf } from "../../../../src/core/calendar/month.ts";
import { listRow } from "../../../../src/sheet/workbook/frame/layout.ts";
import { seasonalityTab } from "../../../../src/sheet/workbook/seasonality/seasonality-tab.ts";
import { monthName } from "../../../../src/text/month.ts";
import { evaluated } from "../evaluated.ts";
import { ENGLISH, SPANISH, TWO_PEOPLE, wave, workbookFacts } from "../facts.ts";
import { frameFaults } from "../frame-faults.ts";
import { laidOut } from "../laid.ts";

const facts = workbookFacts({}, TWO_PEOPLE);

it("is, in English, this tab", () => {
  expect(laidOut(seasonalityTab(facts, ENGLISH))).toMatchSnapshot();
});

it("is, in Spanish, this tab", () => {
  expect(laidOut(seasonalityTab(facts, SPANISH))).toMatchSnapshot();
});

it("keeps the frame's rules", () => {
  for (const voice of [ENGLISH, SPANISH]) {
    expect(frameFaults(seasonalityTab(facts, voice), ["Bruno"])).toEqual([]);
  }
});

it("calls its columns in sentences what they are headed", () => {
  for (const { text } of [ENGLISH, SPANISH]) {
    const { headers, typed, finalNote, whyEvents } = text.seasonality;
    for (const heading of [headers.final, headers.used]) expect(typed).toContain(heading);
    expect(finalNote).toContain(headers.used);
    expect(whyEvents).toContain(headers.weighs);
  }
});

it("shows the plan's own factors, a row a month in the year's order", () => {
  const { cells, rows } = seasonalityTab(facts, SPANISH);
  const used = cells.filter(({ column, role }) => column === "used" && role === "calc");
  expect(used.slice(0, 12).map(({ content }) => content)).toEqual(
    facts.plan.season.map(({ factor }) => factor),
  );
  expect(rows.find((slot) => "list" in slot)).toMatchObject({
    list: "months",
    keys: Array.from({ length: 12 }, (_, i) => monthName("es", i + 1)),
  });
});

it("says where too few months are known, and counts every month the same", () => {
  const short = { ...TWO_PEOPLE, people: [{ person: "Ana", values: wave(1000, 6) }] };
  const { cells } = seasonalityTab(workbookFacts({}, short), ENGLISH);
  const at = (row: string, column: string) =>
    cells.find((cell) => cell.row === row && cell.column === column)!;
  expect(at("why", "month").content).toContain("each counts 1.00");
  expect(at("confidence", "observed").content).toContain("6 months, 1 person.");
  for (let month = 1; month <= 12; month++) {
    const row = listRow("months", monthName("en", month));
    expect(at(row, "used")).toMatchObject({ content: 1 });
    expect(at(row, "observed")).toMatchObject({ content: "–" });
  }
  expect(at("header", "observed").note).toBe("Less than a year of results shows no season.");
  expect(cells.some(({ note }) => note === "The lowest month of the year.")).toBe(false);
});

it("puts the manager's factors and growth in yellow, and says what the goals use", () => {
  const ownSeason = [1.2, 1, 1, 1, 1, 1, 1, 0.6, 1.2, 1, 1, 1];
  const given = workbookFacts({ season: ownSeason, growth: 0.03 }, TWO_PEOPLE);
  const { cells } = seasonalityTab(given, ENGLISH);
  const own = cells.filter(({ column, role }) => column === "own" && role === "input");
  expect(own.map(({ content }) => content)).toEqual(ownSeason);
  const market = cells.filter(({ row }) => row === "market").map(({ content }) => content);
  expect(market[1]).toBe(0.03);
  expect(market[2]).toBeCloseTo(0.03, 12);
  expect(market[3]).toBe("is what the goals use, as you say.");
});

it("lets the manager's own value win in a sheet, and shows the mean of what counts", () => {
  const tab = seasonalityTab(facts, ENGLISH);
  const august = listRow("months", "Aug");
  const before = evaluated([tab]);
  expect(before("seasonality", august, "final")).toBe(facts.plan.season[7]!.factor);
  expect(before("seasonality", "mean", "final")).toBeCloseTo(1, 12);
  const after = evaluated([tab], { [`seasonality|${august}|own`]: 0 });
  expect(after("seasonality", august, "final")).toBe(0);
  expect(after("seasonality", "mean", "final")).toBeCloseTo(1, 12); // only how they compare counts
  const january = facts.plan.season[0]!.factor;
  const others = 12 - facts.plan.season[7]!.factor;
  const first = after("seasonality", listRow("months", "Jan"), "final");
  expect(first).toBeCloseTo((12 * january) / others, 12);
});

it("shows factors as they were typed beside those that are used, and nothing as observed", () => {
  const typed = [1, 1, 1, 1, 1, 1, 1, 0.6, 1, 1, 1, 1.2];
  const used = typed.map((one) => one / (11.8 / 12));
  const given = { ...workbookFacts({ season: used }), ownSeason: typed };
  const at = evaluated([seasonalityTab(given, SPANISH)]);
  const august = ["observed", "own"].map((column) =>
    at("seasonality", listRow("months", "ago"), column),
  );
  expect(august).toEqual(["–", 0.6]);
  for (const column of ["used", "final"])
    expect(at("seasonality", listRow("months", "ago"), column)).toBeCloseTo(0.6 / (11.8 / 12), 12);
});

it("tells what moved everybody beside the season, a row an event, those of one name apart", () => {
  const month = monthOf(2025, 8);
  const fair = {
    name: "Fair",
    from: month,
    to: month,
    size: { kind: "told", share: 0.2 },
  } as const;
  const events = [
    { ...fair, name: "Closed", size: { kind: "measured" } as const },
    fair,
    { ...fair, from: monthOf(2026, 5), to: null, size: { kind: "closed", days: 2 } as const },
  ];
  const values = Array.from({ length: 24 }, (_, i) => 100 + ((i * 7) % 11));
  const results = { start: TWO_PEOPLE.start, people: [{ person: "Ana", values }] };
  const index = { metric: "Index", results, expected: null };
  for (const voice of [ENGLISH, SPANISH]) {
    const tab = seasonalityTab(workbookFacts({ events, index }, TWO_PEOPLE), voice);
    expect(frameFaults(tab, ["Bruno"])).toEqual([]);
    expect(laidOut(tab)).toMatchSnapshot();
  }
});

it("says, as long as factors are typed that the goals do not stand on, how these take them in", () => {
  const season = [1.1, 1, 1, 1, 1, 1, 1, 0.7, 1.2, 1, 1, 1];
  const told = seasonalityTab(workbookFacts({ season }, TWO_PEOPLE), ENGLISH);
  const said = (typed = {}) => evaluated([told], typed)("seasonality", "gapBelow", "month");
  expect(said()).toBe("");
  expect(said({ "seasonality|months:Aug|own": 0.9 })).toBe(ENGLISH.text.seasonality.typed);
  expect(said({ "seasonality|months:Aug|own": 0.7 })).toBe("");
  expect(evaluated([seasonalityTab(facts, ENGLISH)])("seasonality", "gapBelow", "month")).toBe("");
});
