import { expect, it } from "vitest";
import { isCode, isPersonCode, type Role, roleOf } from "../../../src/sheet/read/heading.ts";

it("tells what a column holds from its heading, in English, Spanish and as CRMs export it", () => {
  const headings: Readonly<Record<Role, readonly string[]>> = {
    date: ["Date", "FECHA", "Mes", "close_date", "closeDate", "Periodo", "Día"],
    person: [
      "Rep",
      "sales_agent",
      "Sales Rep",
      "Vendedora",
      "Agente",
      "Nombre",
      "Deal owner",
      "Ejecutivo",
    ],
    metric: ["Metric", "Métrica", "Indicador", "Metric name"],
    value: ["Value", "Importe", "Ventas", "Sales", "close_value", "Prima nueva (EUR)"],
    other: ["Account name", "Nombre del cliente", "product", "deal_stage", ""],
  };
  for (const [role, words] of Object.entries(headings))
    for (const heading of words) expect(roleOf(heading), heading).toBe(role);
});

it("knows columns of numbers that are no results", () => {
  for (const heading of ["ID", "opportunity_id", "Código", "Year", "Año", "Trimestre"])
    expect(isCode(heading), heading).toBe(true);
  for (const heading of ["Sales", "Number of policies", "Ventas del año"])
    expect(isCode(heading), heading).toBe(false);
  expect(["Rep ID", "Agente", "Agent Smith", "Agente 1"].map(isPersonCode)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
