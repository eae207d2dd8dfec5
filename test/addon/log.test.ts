import { beforeEach, expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type, valueAt } from "./local-book.ts";
import { stateOf } from "./state-of.ts";

const TEAM = ["Ana", "Bruno", "Carla"];
const SOURCE = "Results!A1:D25";
/** Several writes take long where the machine has much to do. */
const PATIENCE = 120_000;
const FIRST = 6; // row of the first entry
let book: LocalWorkbook;

const write = (source = SOURCE, probability = 0.65, who = "") =>
  serviceOf(book).write(questionAbout(source, probability), who);

/** What the log tells: who, what, before, after and why, an entry a line. */
const entries = (tab = "Log"): readonly (readonly unknown[])[] => {
  const rows: unknown[][] = [];
  for (let row = FIRST; typeof valueAt(book, `${tab}!B${row}`) === "number"; row++) {
    rows.push(["D", "E", "F", "G", "J"].map((column) => valueAt(book, `${tab}!${column}${row}`)));
  }
  return rows;
};

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(TEAM));
});

it("begins with the goals as they were set, by whom and when", () => {
  const { total } = write(SOURCE, 0.65, " Eva Ruiz ");
  expect(entries()).toEqual([
    ["Eva Ruiz", "Goals 2026 · Results · All goals", "no goal", total, "Goals set for 3 people."],
  ]);
  expect(valueAt(book, "Log!B6")).toBe(1);
  expect(Math.floor(valueAt(book, "Log!C6") as number)).toBe(46_032); // 10 January 2026
  expect(serviceOf(book).open().who).toBe("Eva Ruiz");
});

it("has no sum of before where a write changes no goal", () => {
  const { total } = write();
  write();
  expect(entries()[1]).toEqual([
    ...["Not named", "Goals 2026 · Results · All goals", null],
    ...[total, "Goals updated: none has changed."],
  ]);
});

it(
  "tells the goals as a whole, then the user's decisions with their reasons, then each goal that changes, and why",
  () => {
    const first = write();
    const [ana, bruno, carla] = [7, 8, 9].map((row) => valueAt(book, `Goals!H${row}`));
    type(book, "Goals", [[50_000]], { row: 8, column: 11 });
    type(book, "Goals", [["New territory"]], { row: 8, column: 15 });
    type(book, "Seasonality", [[1.2]], { row: 6, column: 5 });
    const january = valueAt(book, "Seasonality!D6");
    // As many goals as the log will tell of: Bruno's own value is one of them.
    const question = questionAbout(SOURCE, 0.8);
    expect(serviceOf(book).changes(question)?.moved).toEqual(["", "", ""]);
    expect(serviceOf(book).open().hasOwnGoals).toBe(true);
    const second = write(SOURCE, 0.8);
    const [later, ...goals] = [7, 8, 9].map((row) => valueAt(book, `Goals!H${row}`));
    const why = "Chance 80 in 100, before 65.";
    const row = 8; // the first decision's
    const before = book.model.getters.getEvaluatedCell({
      ...{ sheetId: book.model.getters.getSheetIdByName("Log")!, col: 5, row: row - 1 },
    });
    expect(before.formattedValue).toBe(`${Number(bruno).toLocaleString("en")} (computed)`);
    expect(entries().slice(1)).toEqual([
      [
        "Not named",
        "Goals 2026 · Results · All goals",
        first.total,
        second.total - Number(goals[0]) + 50_000,
        `Goals updated: 3 goals (1 by an own value). The sum has the own values in it; without them it is ${second.total.toLocaleString("en")}.`,
      ],
      ["Not named", "Goals · Bruno · Own value", bruno, 50_000, "New territory"],
      ["Not named", expect.stringContaining("Seasonality · Jan"), january, 1.2, "No reason given"],
      // Bruno's final goal is his own value, which nothing has changed.
      ["Not named", "Goals · Ana · Final goal", ana, later, why],
      ["Not named", "Goals · Carla · Final goal", carla, goals[1], why],
    ]);
  },
  PATIENCE,
);

it(
  "tells a decision once, its change again, and that it was given up",
  () => {
    write();
    type(book, "Goals", [[50_000]], { row: 8, column: 11 });
    write();
    const told = entries().length;
    write();
    expect(
      entries()
        .slice(told)
        .map(([, what]) => what),
    ).toEqual(["Goals 2026 · Results · All goals"]);
    type(book, "Goals", [[55_000]], { row: 8, column: 11 });
    write();
    expect(entries()[told + 2]?.slice(1, 4)).toEqual(["Goals · Bruno · Own value", 50_000, 55_000]);
    const sheetId = book.model.getters.getSheetIdByName("Goals")!;
    book.model.dispatch("UPDATE_CELL", { sheetId, row: 7, col: 10, content: "" });
    write();
    expect(entries().slice(-1)[0]?.slice(1, 4)).toEqual([
      "Goals · Bruno · Own value",
      55_000,
      "as computed",
    ]);
  },
  PATIENCE,
);

it(
  "says who came, who left, whose results were mended, and which months are new",
  async () => {
    book = await localBook({ today: "2026-03-10" });
    type(book, "Results", teamRows(TEAM));
    const about = { ...questionAbout(SOURCE), period: "2026-Q2" };
    serviceOf(book).write(about);
    const later = teamRows(["Ana", "Bruno", "Diego", "Elena"], 26);
    type(book, "Results", [["Diego", "Elena"]], { row: 1, column: 4 });
    type(book, "Results", [[9000]], { row: 7, column: 2 });
    type(
      book,
      "Results",
      later.slice(1).map((row) => row.slice(3)),
      { row: 2, column: 4 },
    );
    type(book, "Results", later.slice(-2), { row: 26, column: 1 });
    serviceOf(book).write({ ...about, source: "Results!A1:E27" });
    const why = (person: string) =>
      entries().find(([, what]) => String(what).startsWith(`Goals · ${person} ·`))?.[4];
    const shared =
      "new results: Jan 2026 to Feb 2026; new in the team: Diego, Elena; no longer in the team: Carla.";
    expect([why("Ana"), why("Bruno"), why("Diego"), why("Carla")]).toEqual([
      `Results changed since the last write; ${shared}`,
      `N${shared.slice(1)}`,
      "Had no goal until now.",
      "Has no goal any more.",
    ]);
  },
  PATIENCE,
);

it(
  "begins anew with goals of another metric, and names the earlier ones",
  () => {
    write();
    type(book, "Later", teamRows(TEAM, 20));
    write("Later!A1:D21");
    expect(entries()[1]).toEqual([
      ...["Not named", "Goals 2026 · Later · All goals", "no goal"],
      ...[expect.any(Number), "Goals set for 3 people. In place of Goals 2026 · Results."],
    ]);
    expect(entries()).toHaveLength(2);
  },
  PATIENCE,
);

it(
  "leaves its rows, and what the user writes beside and below them, as they are",
  () => {
    write();
    type(book, "Log", [["ok, Eva"]], { row: 6, column: 9 });
    type(book, "Log", [["my own note"]], { row: 12, column: 5 });
    type(book, "Log", [["corrected by hand"]], { row: 6, column: 10 });
    write(SOURCE, 0.7);
    expect(valueAt(book, "Log!I6")).toBe("ok, Eva");
    expect(valueAt(book, "Log!J6")).toBe("corrected by hand");
    expect(valueAt(book, "Log!E16")).toBe("my own note");
    expect(entries()).toHaveLength(5);
  },
  PATIENCE,
);

it(
  "keeps an undone write's entries, and says who undid it, in a row that looks like the others",
  () => {
    write(SOURCE, 0.65, "Eva Ruiz");
    write(SOURCE, 0.7, "Eva Ruiz");
    type(book, "Goals", [[50_000]], { row: 8, column: 11 });
    type(book, "Log", [["ok, Eva"]], { row: 8, column: 9 });
    type(book, "Log", [["my own note"]], { row: 13, column: 5 });
    const told = entries();
    const looks = rowOf(stateOf(book), FIRST + told.length - 1);
    const easier = valueAt(book, "Goals!L10");
    serviceOf(book).undo();
    const harder = valueAt(book, "Goals!L10");
    expect(harder).toBeGreaterThan(easier as number);
    expect(entries()).toEqual([
      ...told,
      [
        ...["Eva Ruiz", "Undone: goals written on 10 Jan 2026, 12:00", easier, harder],
        "Every other tab is as it was before that write; what was typed since then stays.",
      ],
    ]);
    expect(valueAt(book, "Log!I8")).toBe("ok, Eva");
    expect(valueAt(book, "Log!E14")).toBe("my own note");
    expect(rowOf(stateOf(book), FIRST + told.length)).toEqual(looks);
    expect(valueAt(book, `Log!C${FIRST + told.length + 1}`)).toBe(
      "The next change is written here.",
    );
    write(SOURCE, 0.8);
    expect(
      entries()
        .slice(0, told.length + 1)
        .map(([, what]) => what),
    ).toEqual([...told.map(([, what]) => what), "Undone: goals written on 10 Jan 2026, 12:00"]);
    const numbers = entries().map((_, i) => valueAt(book, `Log!B${FIRST + i}`));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  },
  PATIENCE,
);

/** The looks of the log's cells in a row, but for number formats, which differ between words and amounts. */
const rowOf = (state: Readonly<Record<string, string>>, row: number): readonly string[] =>
  Object.entries(state).flatMap(([key, cell]) =>
    new RegExp(`^Log!${row},(?!6$|7$)`).test(key) && !key.endsWith(",11")
      ? [`${key.split(",")[1]} ${JSON.stringify((JSON.parse(cell) as { style: object }).style)}`]
      : [],
  );

it("goes with the other tabs when the first write is undone, but not with a cell of the user's", () => {
  write();
  type(book, "Log", [["ok"]], { row: 6, column: 9 });
  expect(() => serviceOf(book).undo()).toThrow(/Log!I6/);
  expect(entries()).toHaveLength(1);
});

it.each([
  [
    "en_US",
    "3.5% is handed down on top of the company target, before 0%.",
    ["evenly", "evenly (+3.5% on top of the target)"],
    "Other answers: how the target is divided.",
    "Other answers: company target.",
  ],
  [
    "es_ES",
    "Se reparte un 3,5\u00a0% por encima del objetivo de la empresa, antes un 0\u00a0%.",
    ["a partes iguales", "a partes iguales (+3,5\u00a0% por encima del objetivo)"],
    "Otras respuestas: cómo se reparte el objetivo.",
    "Otras respuestas: objetivo de la empresa.",
  ],
] as const)(
  "names the answer on the company's target that moved the goals, with its share as it was given, in %s",
  async (locale, onTop, shares, division, target) => {
    book = await localBook({ locale, userLocale: locale.slice(0, 2) });
    type(book, "Results", teamRows(TEAM));
    const sum = serviceOf(book).plan(questionAbout(SOURCE)).team[0]!.goal;
    const tab = { en_US: "Log", es_ES: "Cambios" }[locale];
    const asking = (companyTarget: number, by: "even" | "likely", overAssign: number) => {
      const allocation = { by, overAssign, leastChance: 0.01 };
      const steps = { companyTarget, allocation };
      serviceOf(book).write({ ...questionAbout(SOURCE), steps });
      return entries(tab);
    };
    const whyIn = (lines: ReturnType<typeof entries>) => lines[lines.length - 1]![4];
    asking(sum, "even", 0);
    const raised = asking(sum, "even", 0.035);
    expect(whyIn(raised)).toBe(onTop);
    expect(raised.map((line) => line.slice(2, 4))).toContainEqual(shares);
    expect(whyIn(asking(sum, "likely", 0.035))).toBe(division);
    expect(whyIn(asking(sum + 5000, "likely", 0))).toBe(target);
  },
  PATIENCE,
);

it(
  "says of each answer that is another one what it was and is, by the parts that changed",
  () => {
    const factors = [1.2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.8];
    const fair = { name: "Fair", from: "2026-05", to: "2026-05", effect: 0.1 };
    const closed = { name: "Holidays", from: "2026-08", to: "2026-08", daysClosed: 10 };
    const answering = (steps: Question["steps"]) =>
      serviceOf(book).write({ ...questionAbout(SOURCE), steps });
    answering({
      season: factors,
      events: [fair],
      companyTarget: 100_000,
      incentives: { target: 5000, cap: 1.5 },
    });
    answering({
      season: [1.2, 1, 1, 1, 1, 1, 1.1, 1, 1, 1, 1, 0.7],
      events: [fair, closed],
      companyTarget: 120_000,
      reviewMonths: 6,
      announced: false,
      measures: [],
      incentives: { target: 5000, cap: 2, payoutMonths: 3 },
    });
    const lines = entries().filter(([, what]) => String(what).startsWith("Wizard"));
    expect(lines.map((line) => line.slice(1, 4))).toEqual([
      ["Wizard · Seasonality and market · Seasonality", "Jul 1, Dec 0.8", "Jul 1.1, Dec 0.7"],
      [
        "Wizard · Seasonality and market · Known events",
        "–",
        "Holidays: 10 days closed (Aug 2026)",
      ],
      ["Wizard · Realistic goals · Company target", "100,000", "120,000"],
      ["Wizard · Reviews of the goals · Months between reviews", "not told", "6"],
      ["Wizard · Incentives · Most that is paid", "150%", "200%"],
      ["Wizard · Incentives · Months paid together", "not told", "3 months"],
    ]);
    const told = entries().length;
    answering({});
    expect(
      entries()
        .slice(told)
        .filter(([, what]) => String(what).startsWith("Wizard"))
        .map((line) => line.slice(1, 4))[0],
    ).toEqual([
      "Wizard · Seasonality and market · Seasonality",
      "Jan 1.2, Feb 1, Mar 1, Apr 1, May 1, Jun 1, 6 more",
      "not told",
    ]);
  },
  PATIENCE,
);

it(
  "speaks the workbook's language",
  async () => {
    book = await localBook({ locale: "es_ES" });
    type(book, "Ventas", teamRows(TEAM));
    write("Ventas!A1:D25", 0.65);
    write("Ventas!A1:D25", 0.8);
    serviceOf(book).write({
      ...questionAbout("Ventas!A1:D25", 0.8),
      steps: { reviewMonths: 6, clawback: true },
    });
    const wizard = entries("Cambios").filter(([, what]) => String(what).startsWith("Asistente"));
    expect(wizard.map((line) => line.slice(1, 4))).toEqual([
      ["Asistente · Revisiones de las metas · Meses entre revisiones", "sin indicar", "6"],
      [
        "Asistente · Incentivos · Lo pagado por una venta que se anula en 90 días se devuelve",
        "no",
        "sí",
      ],
    ]);
    expect(entries("Cambios")[0]?.slice(0, 2)).toEqual([
      "Sin nombre",
      "Metas 2026 · Ventas · Todas las metas",
    ]);
    expect(entries("Cambios")[2]?.[4]).toBe("Probabilidad 80 de cada 100, antes 65.");
  },
  PATIENCE,
);
