import { expect, it } from "vitest";
import { customFunctions } from "../../src/sheet/functions/catalogue.ts";
import { tabNames } from "../../src/text/en/tab-names.ts";
import { localBook, questionAbout, serviceOf, teamRows, type, valueAt } from "./local-book.ts";

it("is built before the user has allowed anything", async () => {
  const book = await localBook();
  expect(() => book.host.open("NONE")).not.toThrow();
  expect(book.shown.menu.map((entry) => entry?.label ?? "–")).toEqual([
    "Activate in this file",
    "Set up goals",
    "Update goals",
    "Share with the team",
    "–",
    "Insert example",
    "Undo the last write",
    "–",
    "Freeze formulas",
    "Bring formulas back",
    "–",
    "Help",
  ]);
});

it("offers no activation where the add-on is active, as after it was chosen", async () => {
  const book = await localBook();
  book.host.open("NONE");
  const [first, ...others] = book.shown.menu.map((one) => one?.label);
  expect(first).toBe("Activate in this file");
  book.clickMenu("Activate in this file");
  expect(book.shown.menu.map((one) => one?.label)).toEqual(others);
  book.host.open("LIMITED");
  expect(book.shown.menu.map((one) => one?.label)).toEqual(others);
});

it("speaks the language of the person, whatever the file's", async () => {
  const book = await localBook({ userLocale: "es", locale: "en_US" });
  book.host.open("NONE");
  expect(book.shown.menu[0]?.label).toBe("Activar en este archivo");
  book.clickMenu("Insertar ejemplo");
  expect(book.shown.alerts[0]?.message).toContain("«Example results»");
  expect(valueAt(book, "Example results!B3")).toBe("Ana");
});

it("says that the functions are switched on", async () => {
  const book = await localBook();
  book.host.open("NONE");
  book.clickMenu("Activate in this file");
  expect(book.shown.alerts[0]?.message).toContain("=GOAL_TARGET(");
  expect(book.shown.alerts[0]?.message).toContain("stands under “Help”");
});

it("opens the sidebar that ships", async () => {
  const book = await localBook();
  book.clickMenu("Set up goals");
  expect(book.shown.sidebar?.title).toBe("Goalwright");
  expect(book.shown.sidebar?.html).toContain("<!doctype html>");
});

it("opens the sidebar's last step to update, and says why not where there is nothing", async () => {
  const book = await localBook({ userLocale: "es" });
  book.clickMenu("Actualizar metas");
  expect(book.shown.sidebar).toBeNull();
  expect(book.shown.alerts[0]?.message).toMatch(/^Este archivo aún no tiene metas nuestras/);
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  serviceOf(book).write(questionAbout("Results!A1:C25"));
  book.clickMenu("Actualizar metas");
  expect(book.shown.sidebar?.html).toContain('<div id="app" data-start="update">');
  expect(book.shown.alerts).toHaveLength(1);
});

it("opens the page on sharing, which says where to begin in a file without goals", async () => {
  const book = await localBook();
  book.clickMenu("Share with the team");
  expect(book.shown.sidebar?.html).toContain('<div id="app" data-start="share">');
  expect(serviceOf(book).sharing()).toMatchObject({ mends: "wizard", people: [], period: "" });
});

it("opens the help, whose functions are the catalogue's, as the spreadsheet writes them", async () => {
  const book = await localBook({ userLocale: "en", locale: "es_ES" });
  book.clickMenu("Help");
  expect(book.shown.sidebar?.html).toContain('<div id="app" data-start="help">');
  const { language, locale, functions } = serviceOf(book).help();
  expect([language, locale]).toEqual(["en", "es_ES"]);
  expect(functions.map(({ formula }) => /^=(\w+)\(/.exec(formula)?.[1])).toEqual(
    customFunctions.map(({ name }) => name),
  );
  expect(functions.find(({ formula }) => formula.startsWith("=GOAL_STEP"))?.formula).toMatch(
    /^=GOAL_STEP\(\w+; .*\[\w+\]\)$/,
  );
});

it("asks on a page whether to undo, and says in a sentence when there is nothing to undo", async () => {
  const book = await localBook();
  type(book, "Results", teamRows(["Ana", "Bruno"]));
  book.clickMenu("Undo the last write");
  expect(book.shown.alerts.map(({ message }) => message)[0]).toMatch(/^[A-Z].*\.$/);
  serviceOf(book).write(questionAbout("Results!A1:C25"));
  book.clickMenu("Undo the last write");
  expect(book.shown.alerts).toHaveLength(1);
  expect(book.shown.sidebar?.html).toContain('<div id="app" data-start="undo">');
  const { lists: _, goals, incentives, ...visible } = tabNames;
  const goes = [goals, incentives, ...Object.values(visible)];
  expect(serviceOf(book).open().goals?.undo).toEqual({
    ...{ written: "2026-01-10T12:00", goes, back: [], isFirst: true },
    ...{ own: [], currency: null, version: null, stays: null, isSame: false },
  });
  expect(valueAt(book, "Goals!B7")).toBe("Ana");
});

it("freezes formulas and brings them back, saying which, or why there are none", async () => {
  const book = await localBook({ userLocale: "es" });
  const said = () => book.shown.alerts[book.shown.alerts.length - 1]?.message;
  book.clickMenu("Convertir fórmulas en valores");
  expect(said()).toMatch(/^Ninguna fórmula de este archivo llama a una función de Goalwright/);
  book.clickMenu("Volver a fórmulas");
  expect(said()).toMatch(/^En este archivo no hay fórmulas convertidas/);
  type(book, "Pay", [["=PAYOUT_RATE(1.2)", "", "=PAYOUT_RATE(99;1)"]]);
  book.clickMenu("Convertir fórmulas en valores");
  expect(said()).toBe(
    "Ahora son valores, que todos ven y que ya no cambian: Pay!A1. Cada fórmula está en la nota de su celda; «Volver a fórmulas» las recupera.\n\nSin convertir, porque hay un error o aún no hay valor: Pay!C1. Corríjalo o espere, e inténtelo de nuevo.",
  );
  book.clickMenu("Volver a fórmulas");
  expect(said()).toBe("Las fórmulas están de vuelta: Pay!A1.");
});

it.each([
  ["beside it", { row: 5, column: 9 }, "mine", "I5"],
  ["over it", { row: 5, column: 2 }, 12345, "B5"],
])(
  "adds the example once, and does not take away what the user wrote %s",
  async (_where, at, mine, cell) => {
    const book = await localBook();
    const tabs = () => book.model.getters.getSheetIds().length;
    serviceOf(book).addExample();
    const withExample = tabs();
    serviceOf(book).addExample();
    expect(tabs()).toBe(withExample);
    type(book, "Example results", [[mine]], at);
    expect(() => serviceOf(book).removeExample()).toThrow(new RegExp(cell));
    expect(valueAt(book, `Example results!${cell}`)).toBe(mine);
  },
);
