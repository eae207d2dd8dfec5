import { describe, expect, it } from "vitest";
import { median } from "../../../../src/core/stats/median.ts";
import type { Grid } from "../../../../src/sheet/cell.ts";
import { likelyStages } from "../../../../src/sheet/metrics/likely-stages.ts";
import { seenLags } from "../../../../src/sheet/metrics/seen-lags.ts";
import { soldMetric } from "../../../../src/sheet/metrics/sold-metric.ts";
import { readTable } from "../../../../src/sheet/read/read-table.ts";
import type { Reading, ReadOptions } from "../../../../src/sheet/read/reading.ts";
import { readOptions } from "../read-options.ts";
import { type Deal, dealsOf, OWNERS, truthOf } from "./deals.ts";
import * as exported from "./exports.ts";

/** The deals are those opened from January 2024 on, of which few end in January: counted all the same. */
const WHOLE = { "firstMonth:2024-01": "whole" };

const read = (grid: Grid, options: Partial<ReadOptions> = {}): Reading =>
  readTable(grid, {
    ...readOptions,
    tab: "Deals",
    ...options,
    told: { ...WHOLE, ...options.told },
  });

/** What is not zero of a metric, by person and month. */
const sumsOf = ({ metrics }: Reading, name: string): ReadonlyMap<string, number> => {
  const metric = metrics.find((one) => one.name === name);
  expect(metric, `${name} among ${metrics.map((one) => one.name).join(", ")}`).toBeDefined();
  const { start, people } = metric!.results;
  return new Map(
    people.flatMap(({ person, values }) =>
      values.flatMap((value, at) => (value ? [[`${person} ${start + at}`, value] as const] : [])),
    ),
  );
};

const codes = ({ notices }: Reading) => notices.map(({ code }) => code);
const stagesOf = ({ metrics, main }: Reading) =>
  likelyStages(metrics, main).map(({ metric }) => metric);

const isWon = ({ state }: Deal) => state === "won";
const endOf = ({ ends }: Deal) => ends;
const openingOf = ({ opened }: Deal) => opened;
const amountOf = ({ amount }: Deal) => amount;
const all = () => true;

const DEALS = dealsOf(1);

const DAY = 86_400_000; // ms
const dayOf = (time: Date): number => Math.floor(time.getTime() / DAY);
const wonIn = (deals: readonly Deal[]): number => deals.filter(isWon).length;
/** Days within which half of the won deals were won. */
const middleDays = (deals: readonly Deal[]): number =>
  Math.round(median(deals.filter(isWon).map(({ opened, ends }) => dayOf(ends) - dayOf(opened))));

describe("a CRM’s list of deals as it is exported", () => {
  it.each([
    ["Salesforce", exported.salesforce],
    ["Salesforce, in Spanish", exported.salesforceEs],
    ["HubSpot", exported.hubspot],
    ["HubSpot, in Spanish", exported.hubspotEs],
    ["Pipedrive", exported.pipedrive],
    ["Pipedrive, in Spanish", exported.pipedriveEs],
    ["a program", exported.fromProgram],
  ])("of %s is what was won, how often, and what was opened, by owner and month", (_, write) => {
    const { grid, names } = write(DEALS);
    const [amount, won, opened] = names;
    const reading = read(grid);
    const named = (truth: ReadonlyMap<string, number>) =>
      write !== exported.fromProgram
        ? truth
        : new Map(
            [...truth].map(([key, sum]) => [
              key.replace(
                /^(\S+) \S+/,
                (_all, name: string) => `${name.toLowerCase()}@acme.example`,
              ),
              sum,
            ]),
          );
    expect(reading.people).toHaveLength(OWNERS.length);
    expect(reading.main).toBe(amount);
    expect(sumsOf(reading, amount)).toEqual(named(truthOf(DEALS, isWon, endOf, amountOf)));
    expect(sumsOf(reading, won)).toEqual(named(truthOf(DEALS, isWon, endOf)));
    expect(sumsOf(reading, opened)).toEqual(named(truthOf(DEALS, all, openingOf)));
    const stages = stagesOf(reading);
    expect([stages[0], stages[stages.length - 1]]).toEqual([opened, won]);
    expect(codes(reading)).toContain("dealsOpenedOnly");
    expect(codes(reading)).not.toContain("duplicatesAdded");
    const lags = seenLags(reading.metrics, stages, amount);
    expect(lags[0]).toMatchObject({ days: middleDays(DEALS), deals: wonIn(DEALS) });
    // Stages count in the month of opening, so that the last one may be what is ahead.
    expect(lags.reduce((months, lag) => months + (lag?.months ?? 0), 0)).toBe(1);
    const main = reading.metrics.find(({ name }) => name === amount)!;
    expect(soldMetric(reading.metrics, main)?.name).toBe(won);
  });

  it("has its currency from a column, and each currency as a metric of its own", () => {
    const deals = dealsOf(2, ["EUR", "EUR", "USD"]);
    const { grid } = exported.salesforce(deals);
    const [headings, ...rows] = grid;
    const mixed = [
      [...headings!, "Amount Currency"],
      ...rows.map((row, at) => [...row, deals[at]!.currency]),
    ];
    const reading = read(mixed);
    expect(reading.main).toBe("Amount (EUR)");
    const inMoney = reading.metrics.filter(({ currency }) => currency !== null);
    expect(inMoney.map(({ name, currency }) => [name, currency])).toEqual([
      ["Amount (EUR)", "EUR"],
      ["Amount (USD)", "USD"],
    ]);
    for (const code of ["EUR", "USD"]) {
      const truth = truthOf(
        deals,
        (deal) => isWon(deal) && deal.currency === code,
        endOf,
        amountOf,
      );
      expect(sumsOf(reading, `Amount (${code})`)).toEqual(truth);
    }
    expect(sumsOf(reading, "Closed Won")).toEqual(truthOf(deals, isWon, endOf));
    expect(codes(reading)).toContain("currenciesApart");
  });

  it("reads amounts that the CRM has converted where deals are in several currencies", () => {
    const deals = dealsOf(3, ["EUR", "USD"]);
    const [headings, ...rows] = exported.hubspot(deals).grid;
    const [amount, converted] = ["Amount", "Amount in company currency"].map((heading) =>
      headings!.indexOf(heading),
    );
    const code = headings!.indexOf("Currency");
    const mixed = rows.map((row, at) =>
      row.map((cell, column) => {
        if (column === code) return deals[at]!.currency;
        return column === converted && deals[at]!.currency === "USD"
          ? 2 * Number(row[amount!])
          : cell;
      }),
    );
    const reading = read([headings!, ...mixed]);
    expect(reading.main).toBe("Amount in company currency");
    const inEuros = ({ amount: own, currency }: Deal) => (currency === "USD" ? 2 * own : own);
    expect(sumsOf(reading, reading.main)).toEqual(truthOf(deals, isWon, endOf, inEuros));
    expect(codes(reading)).toContain("amountsConverted");
  });

  it("counts a deal once that two rows are about, and adds up its parts", () => {
    const { grid } = exported.pipedrive(DEALS);
    const first = grid[1 + DEALS.findIndex(isWon)]!;
    const value = grid[0]!.indexOf("Deal - Value");
    const other = first.map((cell, column) => (column === value ? 1 : cell));
    const reading = read([...grid, first, other]);
    const won = DEALS.find(isWon)!;
    const truth = truthOf([...DEALS, { ...won, amount: 1 }], isWon, endOf, amountOf);
    expect(sumsOf(reading, "Value")).toEqual(truth);
    expect(sumsOf(reading, "Won")).toEqual(truthOf(DEALS, isWon, endOf));
    expect(sumsOf(reading, "Deals created")).toEqual(truthOf(DEALS, all, openingOf));
    expect(reading.notices).toContainEqual({ code: "dealsRepeated", facts: { count: 1 } });
  });

  it("leaves deals of nobody out, and knows somebody whom the CRM has deactivated", () => {
    const [headings, ...rows] = exported.hubspot(DEALS).grid;
    const owner = headings!.indexOf("Deal owner");
    const markedAs = (name: unknown, at: number) => {
      if (at % 10 === 0) return "";
      return at % 2 === 0 && name === "Ana Ruiz" ? "Ana Ruiz (Deactivated User)" : String(name);
    };
    const marked = rows.map((row, at) =>
      row.map((cell, column) => (column === owner ? markedAs(cell, at) : cell)),
    );
    const reading = read([headings!, ...marked]);
    const owned = DEALS.filter((_, at) => at % 10 !== 0);
    expect(sumsOf(reading, "Amount")).toEqual(truthOf(owned, isWon, endOf, amountOf));
    expect(reading.notices).toContainEqual({
      code: "deactivated",
      facts: { people: ["Ana Ruiz"] },
    });
    expect(codes(reading)).toContain("rowsWithoutPerson");
  });

  it("is read from a report that is grouped by owner, with how many deals each has", () => {
    const grouped = [...OWNERS].map((owner) => DEALS.filter((deal) => deal.owner === owner));
    const { grid } = exported.salesforce(grouped.flat());
    const [headings, ...rows] = grid;
    const blocks = grouped.flatMap((deals, at) => {
      const from = grouped.slice(0, at).flat().length;
      const own = rows.slice(from, from + deals.length).map((row, place) => {
        const owner = place === 0 ? `${row[0]} (${deals.length})` : "";
        return [owner, ...row.slice(1)];
      });
      return [...own, ["Subtotal", ...headings!.slice(1).map(() => "")]];
    });
    const end = ["Confidential Information - Do Not Distribute"];
    const reading = read([headings!, ...blocks, end]);
    expect(reading.people).toEqual(OWNERS);
    expect(sumsOf(reading, "Amount")).toEqual(truthOf(DEALS, isWon, endOf, amountOf));
  });

  it("counts deals where no column says what they were worth, and takes what was expected for want of better", () => {
    const { grid } = exported.salesforce(DEALS);
    const without = (...headings: readonly string[]) =>
      grid.map((row) => row.filter((_, column) => !headings.includes(String(grid[0]![column]))));
    const bare = read(without("Amount", "Expected Revenue"));
    expect(bare.main).toBe("Closed Won");
    expect(sumsOf(bare, "Closed Won")).toEqual(truthOf(DEALS, isWon, endOf));
    expect(stagesOf(bare)).toEqual(["Deals created"]);
    expect(read(without("Amount")).main).toBe("Expected Revenue");
  });

  it("takes a column of yes and no for those that were won where stages have names of one’s own", () => {
    const [headings, ...rows] = exported.hubspot(DEALS).grid;
    const stage = headings!.indexOf("Deal Stage");
    const own = rows.map((row, at) =>
      row.map((cell, column) => (column === stage ? `Step ${DEALS[at]!.reached}` : cell)),
    );
    const reading = read([headings!, ...own]);
    expect(sumsOf(reading, "Amount")).toEqual(truthOf(DEALS, isWon, endOf, amountOf));
    expect(sumsOf(reading, "Closed Won")).toEqual(truthOf(DEALS, isWon, endOf));
  });
});

describe("the stages of a list of deals", () => {
  const isAt = (place: number) => (deal: Deal) => isWon(deal) || deal.reached >= place;

  it("become steps where lost deals say how far they came, by the month of opening", () => {
    const reading = read(exported.pipedrive(DEALS).grid);
    expect(stagesOf(reading)).toEqual([
      "Deals created",
      "Contact Made",
      "Demo Scheduled",
      "Proposal Made",
      "Won",
    ]);
    expect(reading.metrics.map(({ name }) => name)).not.toContain("Qualified");
    for (const [place, stage] of exported.PIPEDRIVE.entries())
      if (place > 0) expect(sumsOf(reading, stage)).toEqual(truthOf(DEALS, isAt(place), openingOf));
    expect(codes(reading)).toContain("stagesByOpening");
  });

  it("count deals that ended, in the month of their end, where no column says when they were opened", () => {
    const { grid } = exported.pipedrive(DEALS);
    const opened = grid[0]!.indexOf("Deal - Deal created");
    const won = grid[0]!.indexOf("Deal - Won time");
    const bare = grid.map((row) => row.filter((_, column) => column !== opened && column !== won));
    const reading = read(bare);
    const truth = truthOf(DEALS, (deal) => isAt(3)(deal) && deal.state !== "open", endOf);
    expect(sumsOf(reading, "Proposal Made")).toEqual(truth);
    expect(codes(reading)).toContain("stagesByEnd");
  });

  it("are not made up where lost deals do not say how far they came", () => {
    for (const write of [exported.salesforce, exported.hubspot]) {
      const reading = read(write(DEALS).grid);
      expect(stagesOf(reading)).toHaveLength(2);
      expect(codes(reading)).toContain("stagesUntold");
    }
  });

  it("count on the days on which deals entered them", () => {
    const reading = read(exported.hubspotEntered(DEALS));
    const isBeyond =
      (place: number) =>
      ({ reached }: Deal) =>
        reached >= place;
    expect(sumsOf(reading, "Presentation scheduled")).toEqual(
      truthOf(DEALS, isBeyond(2), openingOf),
    );
    expect(stagesOf(reading)).toEqual([
      "Deals created",
      "Presentation scheduled",
      "Contract sent",
      "Closed won",
    ]);
    expect(codes(reading)).toContain("stagesByEntry");
  });

  const renamed = (names: readonly string[]): Grid => {
    const { grid } = exported.pipedrive(DEALS);
    const stage = grid[0]!.indexOf("Deal - Stage");
    return grid.map((row) =>
      row.map((cell, column) =>
        column === stage ? (names[exported.PIPEDRIVE.indexOf(String(cell))] ?? cell) : cell,
      ),
    );
  };

  it("stand in the order of numbers before their names", () => {
    const reading = read(renamed(["1. Fit", "2. Plan", "3. Demo", "4. Offer", "5. Sign"]));
    expect(stagesOf(reading)).toEqual(["Deals created", "3. Demo", "4. Offer", "Won"]);
  });

  it("are asked for where nothing tells their order, and counted once it is told", () => {
    const grid = renamed(["Fit", "Plan", "Demo", "Offer", "Sign"]);
    const asked = read(grid);
    expect(asked.doubts.find(({ key }) => key === "stageOrder")).toMatchObject({
      isTold: false,
      answer: "",
    });
    expect(stagesOf(asked)).toEqual(["Deals created", "Won"]);
    const told = read(grid, { told: { stageOrder: "Fit > Plan > Demo > offer > Sign" } });
    expect(stagesOf(told)).toEqual(["Deals created", "Demo", "Offer", "Won"]);
    expect(sumsOf(told, "Offer")).toEqual(truthOf(DEALS, isAt(3), openingOf));
    expect(() => read(grid, { told: { stageOrder: "Fit > Nope" } })).toThrow("badAnswer");
  });
});

describe("a CRM’s list of activities as it is exported", () => {
  const days = DEALS.filter(({ state }) => state !== "open");
  const isDone = ({ state }: Deal) => state === "won";
  const day = ({ ends }: Deal) => ends.toISOString().slice(0, 10);

  it.each([
    [
      "Salesforce",
      ["Assigned", "Subject", "Date", "Priority", "Status", "Type", "Company / Account"],
      (deal: Deal) => [
        deal.owner,
        "Re",
        day(deal),
        "Normal",
        isDone(deal) ? "Completed" : "Not Started",
        "Call",
        "Acme",
      ],
    ],
    [
      "Pipedrive",
      [
        "Activity - Subject",
        "Activity - Type",
        "Activity - Due date",
        "Activity - Done",
        "Activity - Assigned to user",
        "Deal - Title",
        "Person - Name",
      ],
      (deal: Deal) => [
        "Call Bob",
        "Call",
        day(deal),
        isDone(deal) ? "Done" : "To do",
        deal.owner,
        "Acme",
        "Bob",
      ],
    ],
    [
      "Pipedrive, in Spanish",
      [
        "Actividad - Asunto",
        "Actividad - Tipo",
        "Actividad - Fecha de vencimiento",
        "Actividad - Hecho",
        "Actividad - Asignada al usuario",
      ],
      (deal: Deal) => [
        "Llamar",
        "Llamada",
        day(deal),
        isDone(deal) ? "Hecho" : "Por hacer",
        deal.owner,
      ],
    ],
  ] as const)("of %s counts those that were done by type", (_, headings, row) => {
    const reading = read([headings, ...days.map(row)]);
    expect(sumsOf(reading, reading.main)).toEqual(truthOf(days, isDone, endOf));
    expect(["Call", "Llamada"]).toContain(reading.main);
  });

  it.each([
    [
      [
        "Record ID",
        "Activity date",
        "Activity assigned to",
        "Call outcome",
        "Call duration",
        "Activity type",
      ],
      "Call",
    ],
    [["Record ID", "Activity date", "Activity assigned to", "Call outcome", "Call duration"], ""],
  ] as const)("of HubSpot counts calls, and their minutes are no result", (headings, type) => {
    const row = (deal: Deal) =>
      [deal.id, day(deal), deal.owner, "Connected", 120, type].slice(0, headings.length);
    const reading = read([headings, ...days.map(row)]);
    expect(reading.metrics.map(({ name }) => name)).toEqual(["Call"]);
    expect(sumsOf(reading, "Call")).toEqual(truthOf(days, all, endOf));
  });
});
