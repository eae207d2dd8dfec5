import { beforeAll, describe, expect, it } from "vitest";
import type { Steps } from "../../src/addon/steps.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { listRows, localBook, questionAbout, serviceOf, type, valueAt } from "./local-book.ts";

const TEAM = ["Ana", "Bruno", "Carla", "Diego"];
const MONTHS = 36;
let book: LocalWorkbook;
let source: string;

/** An uneven index about 100, and sales that follow it, with a quiet summer and half a closed August 2026. */
const indexAt = (month: number): number => 100 + 12 * Math.sin(month * month);
const seasonOf = (month: number): number => 1 + 0.2 * Math.cos((2 * Math.PI * (month % 12)) / 12);
const rows = (): (string | number)[][] =>
  listRows(TEAM, MONTHS).flatMap(([date, rep], i) => {
    if (i === 0) return [["date", "rep", "metric", "value"]];
    const month = Math.floor((i - 1) / TEAM.length);
    const market = (indexAt(month) / 100) * (date === "2026-08-01" ? 11 / 21 : 1);
    const usual = 10_000 * (1 + TEAM.indexOf(`${rep}`)) * seasonOf(month);
    const value = Math.round(usual * market * (1 + 0.03 * Math.sin(i * i)));
    return [
      [date!, rep!, "sales", value],
      [date!, rep!, "consumer index", Number(indexAt(month).toFixed(1))],
    ];
  });

beforeAll(async () => {
  book = await localBook({ today: "2027-01-10" });
  type(book, "Results", rows());
  source = serviceOf(book).look(null).source;
});

const question = (steps: Steps) => ({
  ...questionAbout(source),
  ...{ source, metric: "sales", period: "2027", steps },
});
const planWith = (steps: Steps) => serviceOf(book).plan(question(steps));
const CLOSED = { name: "Closed two weeks", from: "2026-08", to: "2026-08" };
const augustOf = ({ goals }: ReturnType<typeof planWith>) => goals[0]!.months[7]!;

describe("events among the answers", () => {
  it("change nothing where there are none", () => {
    const [without, empty] = [planWith({}), planWith({ events: [] })];
    expect(empty).toEqual(without);
    expect(without.market).toEqual({ events: [], index: null });
  });

  it("lift next August to what it is without the closing, told by days, as a share or measured", () => {
    const blind = augustOf(planWith({}));
    const byDays = planWith({ events: [{ ...CLOSED, daysClosed: 10 }] });
    const asShare = planWith({ events: [{ ...CLOSED, effect: -10 / 21 }] });
    const measured = planWith({ events: [CLOSED] });
    expect(augustOf(byDays)).toBeGreaterThan(1.1 * blind);
    expect(asShare.goals.map(({ goal }) => goal)).toEqual(byDays.goals.map(({ goal }) => goal));
    expect(measured.market.events[0]!.effect).toBeCloseTo(-10 / 21, 1);
    expect(measured.notices.join(" ")).toMatch(/“Closed two weeks” is measured .*\(90% sure/);
    expect(augustOf(measured)).toBeGreaterThan(1.05 * blind);
  });

  it("are told in why where they move the period", () => {
    const next = { ...CLOSED, from: "2027-08", to: "2027-08", daysClosed: 10 };
    const [goal] = planWith({ events: [next] }).goals;
    expect(goal!.why).toMatch(/ “Closed two weeks” makes \d\.\d% less\./);
    expect(augustOf(planWith({ events: [next] }))).toBeLessThan(0.6 * augustOf(planWith({})));
  });

  it("count in the preview as in the plan", () => {
    const steps = { events: [CLOSED] };
    expect(serviceOf(book).preview(question(steps)).market).toEqual(planWith(steps).market);
  });

  it.each([
    [[{ ...CLOSED, effect: -1 }], "an effect is a share of a usual month"],
    [[{ ...CLOSED, effect: 5 }], "not “5”"],
    [[{ ...CLOSED, daysClosed: 30 }], "30 days closed are more than the 21 working days"],
    [[{ ...CLOSED, effect: 0.1, daysClosed: 3 }], "an effect and days closed"],
    [[{ ...CLOSED, to: "2026-07" }], "ends in Jul 2026, before it begins in Aug 2026"],
    [[{ ...CLOSED, name: " " }], "from Aug 2026 has no name"],
    [[{ name: "Fair", from: "2027-03", to: "2027-03" }], "none of its months has a result"],
    [[{ name: "New law", from: "2024-06" }], "5 months without it are too few"],
  ])("are refused in a sentence: %j", (events, sentence) => {
    expect(() => planWith({ events })).toThrow(sentence);
  });

  it("know only months and numbers", () => {
    const wrong = [{ ...CLOSED, from: "August" }];
    expect(() => planWith({ events: wrong })).toThrow(/events\.0\.from/);
  });
});

describe("an index among the answers", () => {
  const index = { metric: "consumer index" };

  it("is used where it helps, and said with what is expected of it", () => {
    const { market, notices } = planWith({ events: [CLOSED], index });
    expect(market.index).toMatchObject({ metric: "consumer index", isUsed: true });
    expect(market.index!.elasticity).toBeGreaterThan(0.7);
    expect(market.index!.errorWith).toBeLessThan(market.index!.errorWithout!);
    expect(notices.join(" ")).toMatch(/“consumer index” is used: 1% more of it goes with \+[01]/);
    expect(notices.join(" ")).toMatch(/expected to stay at its usual \d+/);
    const better = planWith({ events: [CLOSED], index: { ...index, expected: [110] } });
    expect(better.goals[0]!.goal).toBeGreaterThan(
      planWith({ events: [CLOSED], index }).goals[0]!.goal,
    );
  });

  it("is no step of the sale", () => {
    const metrics = (steps: Steps) => new Set(planWith(steps).goals.map(({ metric }) => metric));
    expect(metrics({ index })).toEqual(new Set(["sales"]));
  });

  it("is refused in a sentence where it is no other metric, or has too many values", () => {
    const refused = (answer: Steps["index"] & object) => () => planWith({ index: answer });
    expect(refused({ metric: "sales" })).toThrow("“sales” is not a metric of this table");
    expect(refused({ ...index, expected: [1, 2] })).toThrow("2 values are expected for a period");
    expect(refused({ ...index, expected: [0] })).toThrow("an index must be above 0");
  });

  it("speaks the user's language", async () => {
    const spanish = await localBook({ today: "2027-01-10", userLocale: "es" });
    type(spanish, "Results", rows());
    const { source: from } = serviceOf(spanish).look(null);
    const asked = { ...question({ events: [CLOSED], index }), source: from };
    const { notices } = serviceOf(spanish).plan(asked);
    expect(notices.join(" ")).toMatch(/«Closed two weeks» se mide con los resultados/);
  });
});

describe("the Seasonality tab", () => {
  const FAIR = { name: "Fair", from: "2027-05", to: "2027-05", effect: 0.1 };
  const column = (of: LocalWorkbook, name: string) =>
    [23, 24, 25, 26, 27].map((row) => valueAt(of, `Seasonality!${name}${row}`));

  it("has a row an event, put in when written again, blank when it is told no more, and undone", async () => {
    const own = await localBook({ today: "2027-01-10" });
    type(own, "Results", rows());
    const service = serviceOf(own);
    const about = { ...question({}), source: service.look(null).source };
    const write = (steps: Steps) => service.write({ ...about, steps });
    write({});
    expect(column(own, "B")).toEqual(["Known events", null, null, null, null]);
    write({ events: [CLOSED, FAIR], index: { metric: "consumer index" } });
    expect(column(own, "B")).toEqual([
      ...["Known events", "Closed two weeks", "Fair", "consumer index", null],
    ]);
    expect(valueAt(own, "Seasonality!C25")).toBe(0.1);
    expect(valueAt(own, "Seasonality!I26")).toMatch(/^used: \d\.\d% off/);
    type(own, "Seasonality", [["mine"]], { row: 25, column: 10 });
    write({ events: [CLOSED] });
    expect(column(own, "B")).toEqual(["Known events", "Closed two weeks", "Fair", null, null]);
    expect(column(own, "C").slice(2)).toEqual([null, null, null]);
    expect(valueAt(own, "Seasonality!J25")).toBe("mine");
    service.undo();
    expect(column(own, "C")[2]).toBe(0.1);
  });
});
