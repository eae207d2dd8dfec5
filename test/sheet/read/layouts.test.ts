import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import type { Grid } from "../../../src/sheet/cell.ts";
import { likelyStages } from "../../../src/sheet/metrics/likely-stages.ts";
import { readTable } from "../../../src/sheet/read/read-table.ts";
import type { Reading, ReadOptions } from "../../../src/sheet/read/reading.ts";
import { readOptions } from "./read-options.ts";

const read = (grid: Grid, options: Partial<ReadOptions> = {}): Reading =>
  readTable(grid, { ...readOptions, ...options });

/** Every metric's values by person, in the months from the first on. */
const valuesOf = ({ metrics }: Reading) =>
  Object.fromEntries(
    metrics.map(({ name, results }) => [
      name,
      Object.fromEntries(results.people.map(({ person, values }) => [person, values])),
    ]),
  );

const codes = ({ notices, doubts }: Reading) => [...notices, ...doubts].map(({ code }) => code);

const TWO = {
  Llamadas: { Ana: [10, 11, 12], Luis: [20, 21, 22] },
  Ventas: { Ana: [1, 2, 3], Luis: [4, 5, 6] },
};

describe("metrics beside people", () => {
  it("stand in a column of their own", () => {
    const reading = read([
      ["Agente", "Indicador", "2024-01", "2024-02", "2024-03"],
      ["Ana", "Llamadas", 10, 11, 12],
      ["Ana", "Ventas", 1, 2, 3],
      ["Luis", "Llamadas", 20, 21, 22],
      ["Luis", "Ventas", 4, 5, 6],
    ]);
    expect(valuesOf(reading)).toEqual(TWO);
  });

  it("stand in a merged first column, as do names", () => {
    const byMetric = read([
      ["", "", "2024-01", "2024-02", "2024-03"],
      ["Llamadas", "Ana", 10, 11, 12],
      ["", "Luis", 20, 21, 22],
      ["Ventas", "Ana", 1, 2, 3],
      ["", "Luis", 4, 5, 6],
    ]);
    expect(valuesOf(byMetric)).toEqual(TWO);
    const byPerson = read([
      ["Agente", "", "2024-01", "2024-02", "2024-03"],
      ["Ana", "Llamadas", 10, 11, 12],
      ["", "Ventas", 1, 2, 3],
      ["Luis", "Llamadas", 20, 21, 22],
      ["", "Ventas", 4, 5, 6],
    ]);
    expect(valuesOf(byPerson)).toEqual(TWO);
    expect(codes(byPerson)).toEqual(expect.arrayContaining(["namesFilledDown", "names"]));
  });

  it("stand in lines of their own above their people, under one row of headings or several", () => {
    const people = (first: number, second: number) => [
      ["Ana", first, first + 1, first + 2],
      ["Luis", second, second + 1, second + 2],
    ];
    const months = ["Agente", "2024-01", "2024-02", "2024-03"];
    const line = (text: string) => [text, "", "", ""];
    const once = read([
      months,
      line("Llamadas"),
      ...people(10, 20),
      ["Total", 30, 32, 34],
      line("Ventas"),
      ...people(1, 4),
    ]);
    expect(valuesOf(once)).toEqual(TWO);
    const again = read([
      line("Llamadas"),
      months,
      ...people(10, 20),
      line(""),
      line("Ventas"),
      months,
      ...people(1, 4),
    ]);
    expect(valuesOf(again)).toEqual(TWO);
    const [jan, feb] = [0, 1].map((month) => new Date(Date.UTC(2024, month, 1)));
    const mixed = read([
      line("Llamadas"),
      ["Agente", jan!, "febrero de 2024", "marzo de 2024"],
      ...people(10, 20),
      line("Ventas"),
      ["Agente", "enero de 2024", feb!, "marzo de 2024"],
      ...people(1, 4),
    ]);
    expect(valuesOf(mixed)).toEqual(TWO);
    expect(codes(mixed)).toContain("headingsRepeated");
    expect(codes(mixed)).not.toContain("peopleWithoutResults");
  });

  it("are not meant by lines above other people, which head a region", () => {
    const months = ["Agente", "2024-01", "2024-02", "2024-03"];
    const reading = read([
      ["Zona Norte", "", "", ""],
      months,
      ["Ana", 1, 2, 3],
      ["", "", "", ""],
      ["Zona Sur", "", "", ""],
      months,
      ["Luis", 4, 5, 6],
    ]);
    expect(Object.values(valuesOf(reading))).toEqual([TWO.Ventas]);
    expect(codes(reading)).not.toContain("peopleWithoutResults");
  });

  it("stand over months, or months over metrics", () => {
    const over = read([
      ["", "Llamadas", "", "", "Ventas", "", ""],
      ["Agente", "ene-24", "feb-24", "mar-24", "ene-24", "feb-24", "mar-24"],
      ["Ana", 10, 11, 12, 1, 2, 3],
      ["Luis", 20, 21, 22, 4, 5, 6],
    ]);
    expect(valuesOf(over)).toEqual(TWO);
    const [jan, feb, mar] = [0, 1, 2].map((month) => new Date(Date.UTC(2024, month, 1)));
    const mixed = read([
      ["", "Llamadas", "", "", "Ventas", "", ""],
      ["Agente", jan!, "febrero de 2024", mar!, "enero de 2024", feb!, "marzo de 2024"],
      ["Ana", 10, 11, 12, 1, 2, 3],
      ["Luis", 20, 21, 22, 4, 5, 6],
    ]);
    expect(valuesOf(mixed)).toEqual(TWO);
    const months = ["enero de 2024", "febrero de 2024", "marzo de 2024"];
    const beyondBlank = read([
      ["", "Llamadas", "", "", "", "Ventas", "", "", "Altas", "", ""],
      ["Agente", months[0]!, months[1]!, "", months[2]!, ...months, ...months],
      ["Ana", "10", "11", "", "12", "1", "pendiente", "3", "7", "8", "9"],
      ["Luis", "20", "21", "", "", "4", "5", "6", "7", "8", "9"],
    ]);
    expect(valuesOf(beyondBlank)).toEqual({
      Llamadas: { Ana: [10, 11, 12], Luis: [20, 21, null] },
      Ventas: { Ana: [1, null, 3], Luis: [4, 5, 6] },
      Altas: { Ana: [7, 8, 9], Luis: [7, 8, 9] },
    });
    const under = read([
      ["", "ene-24", "", "feb-24", "", "mar-24", ""],
      ["Agente", "Llamadas", "Ventas", "Llamadas", "Ventas", "Llamadas", "Ventas"],
      ["Ana", 10, 1, 11, 2, 12, 3],
      ["Luis", 20, 4, 21, 5, 22, 6],
    ]);
    expect(valuesOf(under)).toEqual(TWO);
  });

  it("stand under people, one row a month", () => {
    const reading = read([
      ["", "Ana", "", "Luis", ""],
      ["Mes", "Llamadas", "Ventas", "Llamadas", "Ventas"],
      ["ene-24", 10, 1, 20, 4],
      ["feb-24", 11, 2, 21, 5],
      ["mar-24", 12, 3, 22, 6],
    ]);
    expect(valuesOf(reading)).toEqual(TWO);
    expect(reading.layout).toMatchObject({ kind: "monthsDown", header: 1, upper: 0 });
    const beyondBlank = read([
      ["", "Ana", "", "Luis", "", ""],
      ["Mes", "Llamadas", "Ventas", "Llamadas", "", "Ventas"],
      ["ene-24", 10, 1, 20, "", 4],
      ["feb-24", 11, 2, 21, "", "n/d"],
      ["mar-24", 12, 3, 22, "", "pendiente"],
      ["abr-24", 13, 4, 23, "", "N/A"],
    ]);
    expect(valuesOf(beyondBlank)).toMatchObject({ Ventas: { Luis: [4, null, null, null] } });
  });
});

describe("a table in blocks, blank rows between", () => {
  it("is one also where a blank column parts off headings above nobody's results", () => {
    const reading = read([
      ["", "2024-01", "", "2024-02", "", "", "2024-03", "", "2024-04", ""],
      ["Agente", ..."LVL", "", ..."VLVLV"].map(
        (cell) => ({ L: "Llamadas", V: "Ventas" })[cell] ?? cell,
      ),
      ["Eva", 7, 8, 9, "", "", "", "", "", ""],
      ["Ana", 10, 1, 11, "", 2, 12, 3, 13, 4],
      ["Luis", 20, 4, 21, "", 5, 22, 6, 23, 7],
    ]);
    expect(valuesOf(reading)).toEqual({
      Llamadas: { Eva: [7, 9, null, null], Ana: [10, 11, 12, 13], Luis: [20, 21, 22, 23] },
      Ventas: { Eva: [8, null, null, null], Ana: [1, 2, 3, 4], Luis: [4, 5, 6, 7] },
    });
    expect(codes(reading)).not.toContain("table");
  });

  it("has a column a person, also where one has only words for gaps in the first", () => {
    const reading = read([
      ["Mes", "Ana", "Luis"],
      ["2024-01", 1, "N/A"],
      ["2024-02", 2, "n/d"],
      ["", "", ""],
      ["2024-03", 3, 4],
      ["2024-04", 5, 6],
    ]);
    expect(reading.people).toEqual(["Ana", "Luis"]);
    const gaps = ["N/A", "n.d.", "pendiente", "s/d", "—", "n/d"];
    const months = gaps.map((gap, at) => [`2024-0${at + 1}`, at, gap]);
    const many = read([["Mes", "Ana", "Luis"], ...months, ["", "", ""], ["2024-07", 6, 7]]);
    expect(many.people).toEqual(["Ana", "Luis"]);
  });

  it("has its first results beyond the first gap, also where people are numbers", () => {
    const reading = read([
      ["Fecha", "Código agente", "Indicador", "Valor"],
      ["2024-01", 890, "Llamadas", ""],
      ["2024-02", 890, "Llamadas", ""],
      ["", "", "", ""],
      ["2024-03", 890, "Llamadas", 10],
      ["2024-04", 890, "Llamadas", 11],
      ["Fecha", "Código agente", "Indicador", "Valor"],
      ["2024-05", 890, "Llamadas", 12],
    ]);
    expect(valuesOf(reading)).toEqual({ Llamadas: { 890: [10, 11, 12] } });
    const titled = read([
      ["Importe", "Fecha", "Código agente"],
      ["n/d", "2024-01", 890],
      ["pendiente", "2024-02", 890],
      ["", "", ""],
      [10, "2024-03", 890],
      [11, "2024-04", 890],
      ["Importe", "Fecha", "Código agente"],
      [12, "2024-05", 890],
    ]);
    expect(Object.values(valuesOf(titled))).toEqual([{ 890: [10, 11, 12] }]);
  });

  it("goes on below a subtotal of texts, which heads nothing", () => {
    const reading = read([
      ["Llamadas", "Mes", "Prima", "Contratos", "Agente"],
      ["10", "2024-01", "100.50", "1", "Ana"],
      ["11", "2024-02", "110.50", "2", "Ana"],
      ["", "", "", "", ""],
      ["", "2024-03", "n/d", "-", "Ana"],
      ["21", "Total Ana", "211.00", "3", ""],
      ["20", "2024-01", "200.50", "4", "Luis"],
      ["21", "2024-02", "210.50", "5", "Luis"],
      ["22", "2024-03", "220.50", "6", "Luis"],
    ]);
    expect(valuesOf(reading)).toMatchObject({
      Llamadas: { Ana: [10, 11, null], Luis: [20, 21, 22] },
      Contratos: { Ana: [1, 2, null], Luis: [4, 5, 6] },
    });
    expect(codes(reading)).toContain("totalsDropped");
    expect(codes(reading)).not.toContain("otherTables");
  });
});

describe("months without a year", () => {
  const people = [
    ["Ana", 1, 2, 3],
    ["Luis", 4, 5, 6],
  ];

  it("take it from above or from the title", () => {
    for (const top of [
      [["Ventas 2024", "", "", ""]],
      [
        ["Ventas", "", "", ""],
        ["", 2024, "", ""],
      ],
    ])
      expect(valuesOf(read([...top, ["Agente", "ene", "feb", "mar"], ...people]))).toEqual({
        Ventas: TWO.Ventas,
      });
  });

  it("are refused where nothing says it", () => {
    expect(() => read([["Agente", "ene", "feb", "mar"], ...people])).toThrow(
      expect.objectContaining({ code: "noYear" }),
    );
  });

  it("take it from a column of years", () => {
    const reading = read([
      ["Año", "Mes", "Vendedor", "Ventas"],
      [2023, "diciembre", "Ana", 1],
      [2024, "enero", "Ana", 2],
      [2024, 2, "Ana", 3],
    ]);
    expect(reading.start).toBe(monthOf(2023, 12));
    expect(valuesOf(reading)).toEqual({ Ventas: { Ana: [1, 2, 3] } });
  });
});

describe("what else lies on the sheet", () => {
  const sales: Grid = [
    ["Agente", "2024-01", "2024-02", "2024-03"],
    ["Ana", 1, 2, 3],
    ["Luis", 4, 5, 6],
  ];
  const calls: Grid = [
    ["Vendedora", "2024-01", "2024-02", "2024-03"],
    ["Eva", 10, 20, 30],
    ["Zoe", 40, 50, 60],
  ];
  const blank = ["", "", "", ""];

  it("is another table below or beside, which is asked about", () => {
    const below = [...sales, blank, ...calls];
    const first = read(below);
    expect(first.people).toEqual(["Ana", "Luis"]);
    expect(first.doubts).toContainEqual(
      expect.objectContaining({
        code: "table",
        options: ["A1:D3", "A5:D7"],
        answer: "A1:D3",
        isTold: false,
      }),
    );
    expect(read(below, { told: { table: "A5:D7" } }).people).toEqual(["Eva", "Zoe"]);
    const beside = sales.map((row, at) => [...row, "", ...calls[at]!]);
    expect(read(beside, { told: { table: "F1:I3" } }).people).toEqual(["Eva", "Zoe"]);
    expect(() => read(below, { told: { table: "B2" } })).toThrow(
      expect.objectContaining({ code: "badAnswer" }),
    );
  });

  it("is a list of other things, which is let alone", () => {
    const reading = read([
      ...sales,
      blank,
      ["Producto", "Precio", "", ""],
      ["Vida", 100, "", ""],
      ["Hogar", 50, "", ""],
    ]);
    expect(reading.people).toEqual(["Ana", "Luis"]);
  });

  it("is a list of people beside, one of them called like a month", () => {
    const headings = ["Año", "Agente", "Ventas", "Mes", "", "", ""];
    const reading = read([
      [...headings.slice(0, 5), "Nombre", "E-mail"],
      [2023, "Julio", 1, "nov", "", "Julio", "j@example.org"],
      [2023, "Julio", 2, "dic", "", "Ana", "a@example.org"],
      [2024, "Julio", 3, "ene", "", "", ""],
      headings,
      [2023, "Ana", 4, "nov", "", "", ""],
      [2023, "Ana", 5, "dic", "", "", ""],
      [2024, "Ana", 6, "ene", "", "", ""],
    ]);
    expect(valuesOf(reading)).toEqual({ Ventas: { Julio: [1, 2, 3], Ana: [4, 5, 6] } });
    expect(reading.zone.right).toBe(3);
    expect(codes(reading)).toContain("headingsRepeated");
  });

  it("is the same headings again, and columns that add up quarters", () => {
    const reading = read([
      ["Agente", "2024-01", "2024-02", "2024-03", "Q1 2024", "2024-04"],
      ["Ana", 1, 2, 3, 6, 4],
      ["Agente", "2024-01", "2024-02", "2024-03", "Q1 2024", "2024-04"],
      ["Luis", 4, 5, 6, 15, 7],
    ]);
    expect(valuesOf(reading)["Results"]).toEqual({ Ana: [1, 2, 3, 4], Luis: [4, 5, 6, 7] });
    expect(codes(reading)).toEqual(expect.arrayContaining(["headingsRepeated", "totalsDropped"]));
  });
});

describe("a list of deals", () => {
  it("counts those that are won, and what they are worth", () => {
    const reading = read([
      ["id", "sales_agent", "deal_stage", "engage_date", "close_date", "close_value"],
      ["A1", "Moses", "Won", "2023-12-01", "2024-01-05", 100],
      ["A2", "Moses", "Won", "2023-12-02", "2024-01-20", 50],
      ["A3", "Moses", "Lost", "2023-12-02", "2024-02-20", 0],
      ["A4", "Moses", "Won", "2024-01-02", "2024-03-20", 70],
      ["A5", "Darcel", "Won", "2024-02-02", "2024-02-20", 30],
      ["A6", "Darcel", "Engaging", "2024-02-14", "", ""],
      ["A7", "Moses", "Engaging", "2024-03-14", "", ""],
      ["A8", "Nora", "Prospecting", "2024-03-14", "", ""],
      ["A9", "Moses", "Engaging", "2024-04-01", "", ""],
    ]);
    expect(valuesOf(reading)).toEqual({
      close_value: { Moses: [150, 0, 70], Darcel: [null, 30, null] },
      Won: { Moses: [2, 0, 1], Darcel: [null, 1, null] },
      "Deals engaged": { Moses: [1, 0, 1], Darcel: [null, 2, null] },
    });
    expect(reading.main).toBe("close_value");
    expect(codes(reading)).toEqual(expect.arrayContaining(["dealsOpenedOnly", "blanksAsZero"]));
  });

  it.each([
    ["Created Date", "Close Date", "Deals created"],
    ["Create Date", "Close Date", "Deals created"],
    ["Deal - Deal created", "Deal - Won time", "Deals created"],
    ["Fecha de creación", "Fecha de cierre", "Negocios creados"],
  ])("counts by %s the deals that were opened, whatever became of them", (opened, closed, name) => {
    const reading = read([
      ["Deal owner", "Stage", opened, closed, "Amount"],
      ["Ana", "Closed Won", "13/01/2024", "05/02/2024", 100],
      ["Ana", "Closed Lost", "02/02/2024", "20/02/2024", 90],
      ["Ana", "Closed Won", "03/02/2024", "20/03/2024", 80],
      ["Ana", "Negotiation", "04/03/2024", "28/04/2024", 70],
      ["Ana", "Closed Won", "05/03/2024", "25/04/2024", 60],
    ]);
    expect(valuesOf(reading)[name]).toEqual({ Ana: [2, 2, 0] });
    expect(likelyStages(reading.metrics, "Amount").map(({ metric }) => metric)).toEqual([
      name,
      "Closed Won",
    ]);
  });
});

describe("a list of activities", () => {
  const rows: Grid = [
    ["Call", "Ana", "2024-01-05", "About a policy", "Completed"],
    ["Call", "Ana", "2024-01-06", "About a policy", "Completed"],
    ["Meeting", "Ana", "2024-01-20", "Renewal", "Completed"],
    ["Call", "Luis", "2024-02-05", "Renewal", "Completed"],
    ["Call", "Ana", "2024-03-05", "Claims", "Completed"],
    ["Call", "Ana", "2024-03-06", "Claims", "Open"],
    ["Meeting", "Luis", "2024-03-07", "", "Open"],
  ];

  it.each([
    ["Task Subtype", "Assigned", "Date", "Subject", "Status"],
    ["Activity type", "Activity assigned to", "Activity date", "Notes", "Task status"],
    ["Tipo de actividad", "Responsable", "Fecha", "Asunto", "Estado"],
  ])("counts those that were done under the types of %s", (...headings) => {
    const reading = read([headings, ...rows]);
    expect(valuesOf(reading)).toEqual({
      Call: { Ana: [2, 0, 1], Luis: [null, 1, 0] },
      Meeting: { Ana: [1, 0, 0], Luis: [null, null, null] },
    });
    expect(codes(reading)).toContain("activitiesNotDone");
  });

  it("counts all of them where nothing says which were done", () => {
    const bare = rows.map((row) => row.slice(0, 4));
    const reading = read([["Type", "Owner", "Date", "Subject"], ...bare]);
    expect(valuesOf(reading)["Call"]).toEqual({ Ana: [2, 0, 2], Luis: [null, 1, 0] });
    expect(reading.metrics.every(({ currency }) => currency === null)).toBe(true);
  });

  it("needs a column that names activities: a list of people's tasks by subject has no results", () => {
    const bySubject = rows.map(([, person, date, subject]) => [person!, date!, subject!]);
    expect(() => read([["Owner", "Date", "Subject"], ...bySubject])).toThrow("noNumbers");
  });
});

describe("the name of a table's metric", () => {
  const body: Grid = [
    ["Agente", "2024-01", "2024-02", "2024-03"],
    ["Ana", 1, 2, 3],
  ];
  const nameIn = (title: string | null, tab: string, told = {}) =>
    read(title === null ? body : [[title, "", "", ""], ["", "", "", ""], ...body], { tab, told });

  it("comes from the title without whom it is about, else from the tab", () => {
    expect(nameIn("Prima nueva por agente (EUR)", "Hoja 1").metrics[0]).toMatchObject({
      name: "Prima nueva",
      currency: "EUR",
    });
    expect(nameIn("Sales by rep 2024 (in USD)", "Sheet1").main).toBe("Sales");
    expect(nameIn(null, "Llamadas").main).toBe("Llamadas");
    expect(nameIn(null, "Sales by rep (USD)").metrics[0]).toMatchObject({
      name: "Sales",
      currency: "USD",
    });
  });

  it("is asked where neither says anything", () => {
    expect(codes(nameIn(null, "Hoja 1"))).toContain("metricName");
    expect(nameIn(null, "Hoja 1", { metricName: "Citas" }).main).toBe("Citas");
  });
});

describe("a table that was read before", () => {
  const rows = (...more: Grid[number][]): Grid => [
    ["Fecha", "Vendedor", "Importe"],
    ["2024-01-01", "Ana", 1],
    ["2024-02-01", "Ana", 2],
    ["2024-03-01", "Ana", 3],
    ...more,
  ];
  const { headings: remembered } = read(rows());

  it("is found by its headings wherever it lies now", () => {
    const moved = [
      ["Agente", "2023-01", "2023-02"],
      ["Zoe", 5, 6],
      ["", "", ""],
      ["", "", ""],
      ...rows(["2024-04-01", "Ana", 4]),
    ];
    const reading = read(moved, { remembered });
    expect(valuesOf(reading)).toEqual({ Importe: { Ana: [1, 2, 3, 4] } });
    expect(reading.zone).toEqual({ top: 4, left: 0, bottom: 8, right: 2 });
  });

  it("keeps its columns when others come before them, and asks about one that is gone", () => {
    const wider = rows().map(([date, person, value], at) =>
      at === 0
        ? ["Importe previsto", "Importe", "Vendedor", "Fecha"]
        : [1000, value!, person!, date!],
    );
    const reading = read(wider, { remembered });
    expect(valuesOf(reading)).toEqual({ Importe: { Ana: [1, 2, 3] } });
    expect(codes(reading)).toContain("columnMoved");
    const renamed = wider.map((row, at) =>
      at === 0 ? ["Previsto", "Valor", ...row.slice(2)] : row,
    );
    expect(read(renamed, { remembered }).doubts).toContainEqual(
      expect.objectContaining({ code: "column", key: "column:value", isOpen: true }),
    );
    const told = { "column:value": "Valor" };
    // The metric keeps its word under another heading: goals go on with it.
    expect(valuesOf(read(renamed, { remembered, told }))).toEqual({ Importe: { Ana: [1, 2, 3] } });
  });

  it("is refused where none of its headings is left", () => {
    const other = [
      ["Rep", "2024-01", "2024-02", "2024-03"],
      ["Zoe", 5, 6, 7],
    ];
    expect(() => read(other, { remembered })).toThrow(
      expect.objectContaining({ code: "tableGone" }),
    );
  });
});
