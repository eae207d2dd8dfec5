import { expect, it } from "vitest";
import { speaksOfLeave } from "../../src/addon/changes/speaks-of-leave.ts";

it.each([
  "On leave April to June 2027",
  "Leave from 3 May",
  "on unpaid leave in summer",
  "Back from parental leave in July",
  "Maternity until June",
  "Sick since March",
  "Sabbatical",
  "De baja de abril a junio",
  "Está de baja",
  "Baja médica",
  "Baja por enfermedad",
  "Ausencia: abril a junio",
  "Permiso de paternidad",
  "Permiso hasta mayo",
  "Excedencia por cuidado de un hijo",
  "Con licencia en mayo",
])("“%s” speaks of a leave", (reason) => {
  expect(speaksOfLeave(reason)).toBe(true);
});

it.each([
  "",
  "Took over a district",
  "Half of the shops",
  "Large customers leave the region",
  "Leave it as it was last year",
  "Two accounts will leave",
  "Baja la demanda en su zona",
  "Mercado a la baja",
  "Baja de ventas en la zona",
  "Temporada baja",
  "Un cliente dado de baja en abril",
  "Ausencia de stock",
  "Falta la licencia de obras",
  "Heard better leads",
])("“%s” does not", (reason) => {
  expect(speaksOfLeave(reason)).toBe(false);
});
