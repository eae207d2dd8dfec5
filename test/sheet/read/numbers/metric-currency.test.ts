import { describe, expect, it } from "vitest";
import { GoalError } from "../../../../src/core/errors.ts";
import type { Cell } from "../../../../src/sheet/cell.ts";
import { metricCurrency } from "../../../../src/sheet/read/numbers/metric-currency.ts";

interface Metric {
  readonly name?: string;
  readonly titles?: readonly string[];
  readonly cells?: readonly Cell[];
  readonly formats?: readonly string[];
  readonly dollar?: string;
  readonly own?: string;
  readonly told?: Record<string, string>;
}

const currencyOf = (metric: Metric) => {
  const { name = "Ventas", titles = [], cells = [1], formats = [], dollar = "USD" } = metric;
  const habit = { dayFirst: true, decimalComma: true, dollar, currency: metric.own ?? null };
  return metricCurrency(name, titles, cells, formats, { habit, told: metric.told ?? {} });
};

const named = (currency: string | null) => ({ currency, doubts: [] });

describe("a metric's currency", () => {
  it("is named by its heading, a title line, its amounts or their number formats", () => {
    expect(currencyOf({ name: "Prima (EUR)" })).toEqual(named("EUR"));
    expect(currencyOf({ titles: ["Prima nueva por agente (EUR)"] })).toEqual(named("EUR"));
    expect(currencyOf({ cells: [5, "n/d", "26.516,66 €"] })).toEqual(named("EUR"));
    expect(currencyOf({ cells: ["100 eur"] })).toEqual(named("EUR"));
    expect(currencyOf({ formats: ['#,##0.00 "€"'] })).toEqual(named("EUR"));
  });

  it("is not named by a remark among the amounts, nor by a title on an exchange rate", () => {
    expect(currencyOf({ name: "Pólizas", cells: [3, "falta 1 de EUR"] })).toEqual(named(null));
    expect(currencyOf({ name: "Pólizas", titles: ["EUR/USD 1,08"] })).toEqual(named(null));
    expect(currencyOf({ name: "pen sales", cells: ["100 pens"] }).currency).toBeNull();
  });

  it("is not taken from the title for counts", () => {
    const titles = ["Informe de ventas (EUR)"];
    expect(currencyOf({ name: "Pólizas", titles })).toEqual(named(null));
    expect(currencyOf({ name: "Resultado", titles })).toEqual(named("EUR"));
  });

  it("is the locale's own dollar or peso for a bare $, unless something says whose", () => {
    expect(currencyOf({ cells: ["$1,200"], dollar: "MXN" })).toEqual(named("MXN"));
    expect(currencyOf({ cells: ["$1,200"] })).toEqual(named("USD"));
    expect(currencyOf({ cells: ["$1,200"], name: "Ventas (COP)" })).toEqual(named("COP"));
    expect(currencyOf({ cells: ["$1,200"], formats: [""], told: { currency: "CLP" } })).toEqual(
      named("CLP"),
    );
    expect(currencyOf({ cells: [5], formats: ["[$$-80A]#,##0"] })).toEqual(named("MXN"));
  });

  it("is refused where there are two, wherever they stand", () => {
    const two = (metric: Metric) => () => currencyOf(metric);
    const eurAndUsd = new GoalError("mixedCurrencies", { first: "EUR", second: "USD" });
    expect(two({ name: "Prima (EUR)", cells: ["$5"] })).toThrow(eurAndUsd);
    expect(two({ cells: ["5 €", "US$ 5"] })).toThrow(eurAndUsd);
    expect(two({ cells: ["5 €", 5], formats: ['"$"#,##0'] })).toThrow(eurAndUsd);
    expect(two({ titles: ["Prima (EUR)"], cells: ["US$ 5"] })).toThrow(eurAndUsd);
    expect(two({ cells: [5, 5], formats: ["#,##0 €", "[$MXN ]#,##0"] })).toThrow("mixed");
  });

  it("is offered as the locale's own first", () => {
    const offered = (own?: string) =>
      currencyOf({ name: "Prima nueva", ...(own ? { own } : {}) }).doubts[0]?.options.slice(0, 3);
    expect(offered("USD")).toEqual(["none", "USD", "EUR"]);
    expect(offered("GBP")).toEqual(["none", "GBP", "EUR"]);
    expect(offered()).toEqual(["none", "EUR", "USD"]);
  });

  it("is asked where the name sounds like money and nothing says which", () => {
    const { currency, doubts } = currencyOf({ name: "Prima nueva", dollar: "UYU" });
    expect(currency).toBeNull();
    expect(doubts).toEqual([
      {
        code: "currency",
        facts: { metric: "Prima nueva" },
        key: "currency",
        options: expect.arrayContaining(["none", "EUR", "CHF", "UYU"]),
        answer: "none",
        isTold: false,
        isOpen: false,
      },
    ]);
    for (const name of [
      "Pólizas",
      "Calls",
      "Units sold",
      "Ventas (uds)",
      "Number of sales",
      "Leads",
    ])
      expect(currencyOf({ name }), name).toEqual(named(null));
    for (const name of ["Sales", "Importe", "Valor de los pedidos", "Revenue", "Facturación"])
      expect(currencyOf({ name }).doubts, name).toHaveLength(1);
    expect(currencyOf({ name: "Margin", formats: ["0.00%"] })).toEqual(named(null));
  });

  it("is what the user says where the source names none", () => {
    expect(currencyOf({ told: { currency: "EUR" } })).toMatchObject({
      currency: "EUR",
      doubts: [{ answer: "EUR", isTold: true }],
    });
    expect(currencyOf({ told: { currency: "CHF" } }).currency).toBe("CHF");
    expect(currencyOf({ told: { currency: "none" } }).currency).toBeNull();
    expect(currencyOf({ name: "Resultado", told: { currency: "EUR" } }).currency).toBe("EUR");
    expect(currencyOf({ name: "Pólizas", told: { currency: "EUR" } })).toEqual(named(null));
    expect(() => currencyOf({ told: { currency: "doubloons" } })).toThrow("badAnswer");
  });

  it("is never what the user says against the source", () => {
    expect(() => currencyOf({ cells: ["5 €"], told: { currency: "USD" } })).toThrow(
      new GoalError("badAnswer", { key: "currency", value: "USD", allowed: "EUR" }),
    );
    expect(currencyOf({ cells: ["5 €"], told: { currency: "none" } })).toEqual(named("EUR"));
  });
});
