import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/sheet/cell.ts";
import { looksLikeRoster } from "../../../src/sheet/roster/looks-like-roster.ts";

const names = ["Ana", "Bo", "Cy"].map((name) => [name, "", "", "", "", ""]);

describe("looksLikeRoster", () => {
  it.each<[string, Grid]>([
    [
      "all blank but the names",
      [["rep", "hire_date", "end_date", "leave_from", "leave_to", "territory_size"], ...names],
    ],
    [
      "of a CRM",
      [
        ["sales_agent", "manager", "regional_office"],
        ["Ana", "Eva", "Norte"],
      ],
    ],
    [
      "below a title",
      [["Equipo"], [], ["Nombre", "Correo", "Fecha de nacimiento"], ["Ana", "a@b.es", 30000]],
    ],
  ])("knows a roster %s", (_, grid) => {
    expect(looksLikeRoster(grid)).toBe(true);
  });

  it.each<[string, Grid]>([
    [
      "a long history",
      [
        ["date", "rep", "metric", "value"],
        ["2024-01-01", "Ana", "sales", 3],
      ],
    ],
    [
      "a long history with managers",
      [
        ["date", "rep", "manager", "policies"],
        ["2024-01", "Ana", "Eva", 3],
      ],
    ],
    [
      "a wide history",
      [
        ["rep", "manager", "ene-24", "feb-24"],
        ["Ana", "Eva", 1, 2],
      ],
    ],
    [
      "a wide history of real dates",
      [
        ["rep", "jefe", new Date(0)],
        ["Ana", "Eva", 1],
      ],
    ],
    [
      "months down",
      [
        ["Mes", "Ana", "Bo"],
        ["ene-24", 1, 2],
      ],
    ],
    [
      "a list of deals",
      [
        ["opportunity_id", "sales_agent", "deal_stage", "close_date", "close_value"],
        ["X", "Ana", "Won", "2017-03-01", 10],
      ],
    ],
    [
      "a list of deals with managers",
      [
        ["Owner", "Manager", "Close date", "Amount"],
        ["Ana", "Eva", "2017-03-01", 10],
      ],
    ],
    ["names alone", [["rep"], ["Ana"]]],
    ["nothing", []],
  ])("does not take %s for one", (_, grid) => {
    expect(looksLikeRoster(grid)).toBe(false);
  });
});
