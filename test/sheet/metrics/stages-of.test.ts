import { describe, expect, it } from "vitest";
import { stagesOf } from "../../../src/sheet/metrics/stages-of.ts";
import { metric } from "./metric.ts";

const names = (...args: Parameters<typeof stagesOf>) => stagesOf(...args).map((one) => one.metric);

describe("stagesOf", () => {
  const insurance = [
    metric("premium_eur", [26_516.66], "EUR"),
    metric("policies_quoted", [170]),
    metric("appointments", [274]),
    metric("calls", [2288]),
  ];

  it("orders an insurance agency's steps from calls to premium, with usual minutes", () => {
    expect(stagesOf(insurance, "premium_eur")).toEqual([
      { metric: "calls", minutes: 5 },
      { metric: "appointments", minutes: 60 },
      { metric: "policies_quoted", minutes: 60 },
    ]);
  });

  it("ends before the main metric, whichever it is", () => {
    expect(names(insurance, "appointments")).toEqual(["calls"]);
    expect(names(insurance, "calls")).toEqual([]);
  });

  it("knows the steps of software, cars and field sales", () => {
    const software = [
      metric("arr_usd", [63_827.59], "USD"),
      metric("opportunities", [25]),
      metric("meetings_held", [44]),
      metric("dials", [1454]),
    ];
    expect(names(software, "arr_usd")).toEqual(["dials", "meetings_held", "opportunities"]);
    const cars = [
      metric("units", [21]),
      metric("test_drives", [45]),
      metric("appointments_shown", [52]),
      metric("leads_worked", [213]),
    ];
    expect(names(cars, "units")).toEqual(["leads_worked", "appointments_shown", "test_drives"]);
    const field = ["calls", "visits", "proposals", "orders_signed"].map((name, i) =>
      metric(name, [637 - 200 * i]),
    );
    expect(names(field, "orders_signed")).toEqual(["calls", "visits", "proposals"]);
  });

  it("reads a Spanish table, and puts the more frequent of two equal steps first", () => {
    const spanish = [
      metric("Prima nueva (EUR)", [9000, 8000], "EUR"),
      metric("Seguimientos", [60, null]),
      metric("Citas concertadas", [40, 38]),
      metric("Citas realizadas", [30, 31]),
      metric("Llamadas", [400, 380]),
      metric("Cotizaciones", [20, 18]),
      metric("Pólizas", [9, 7]),
    ];
    expect(names(spanish, "Prima nueva (EUR)")).toEqual([
      "Llamadas",
      "Seguimientos",
      "Citas concertadas",
      "Citas realizadas",
      "Cotizaciones",
      "Pólizas",
    ]);
    expect(names(spanish, "Citas realizadas")).toEqual([
      "Llamadas",
      "Seguimientos",
      "Citas concertadas",
    ]);
  });

  it("leaves out money, shares, fractions, what came to nothing, never happened or is unknown", () => {
    const others = [
      metric("Opportunity value", [9000]),
      metric("Calls", [30], "EUR"),
      metric("Close rate", [30]),
      metric("Call hours", [30]),
      metric("Visits", [1.5, 2.25, 3.1]),
      metric("Lost deals", [12]),
      metric("Missed calls", [80]),
      metric("Demos", [0, null]),
      metric("Customers", [80]),
    ];
    expect(names([metric("Sales", [9000.5], "EUR"), ...others], "Sales")).toEqual([]);
  });

  it("takes several counts of sales for parts of one another, no steps", () => {
    const products = [
      metric("Premium", [9000.5], "EUR"),
      metric("Visits", [60]),
      metric("Home policies", [12]),
      metric("Car policies", [20]),
    ];
    expect(names(products, "Premium")).toEqual(["Visits"]);
    expect(names(products, "Home policies")).toEqual(["Visits"]);
  });
});
