import { expect, it } from "vitest";
import { isTotal } from "../../../src/sheet/read/is-total.ts";

it("knows labels of totals in both languages", () => {
  const labels = [
    "TOTAL",
    " Total ",
    "Totales",
    "Suma",
    "Subtotal",
    "Sub-total norte",
    "Grand Total",
  ];
  for (const label of [
    ...labels,
    "Total 2024",
    "Team",
    "Equipo",
    "Promedio",
    "Average",
    "Team total",
  ])
    expect(isTotal(label), label).toBe(true);
});

it("does not take a person's name for one", () => {
  for (const name of ["Ana", "Totti", "Sumaya", "Teamson", "Media Luna", "Equipo Norte", "", 5])
    expect(isTotal(name), String(name)).toBe(false);
});
