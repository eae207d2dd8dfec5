import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Member } from "../../../src/core/people/roster.ts";
import type { Grid } from "../../../src/sheet/cell.ts";
import { readRoster } from "../../../src/sheet/roster/read-roster.ts";
import { american, day, spanish } from "./habits.ts";

const member = (person: string, facts: Partial<Member> = {}): Member => ({
  person,
  hired: null,
  ended: null,
  leaves: [],
  territory: null,
  role: null,
  manager: null,
  email: null,
  language: null,
  targetIncentive: null,
  ...facts,
});
const rosterOf = (grid: Grid, options = spanish) => readRoster(grid, options).roster;

describe("readRoster", () => {
  it("reads every fact under the headings of an export", () => {
    const grid = [
      [
        "rep",
        "hire_date",
        "end_date",
        "leave_from",
        "leave_to",
        "territory_size",
        "role",
        "manager",
        "target_incentive",
        "e-mail",
      ],
      [
        "Ana",
        "2021-03-15",
        "2026-06-30",
        "2025-01-10",
        "2025-04-09",
        1200,
        "AE",
        "Eva Gil",
        "12.500,50",
        "ana@example.org",
      ],
    ];
    expect(readRoster(grid, spanish)).toEqual({
      roster: [
        member("Ana", {
          hired: day(2021, 3, 15),
          ended: day(2026, 6, 30),
          leaves: [{ from: day(2025, 1, 10), to: day(2025, 4, 9) }],
          territory: 1200,
          role: "AE",
          manager: "Eva Gil",
          targetIncentive: 12500.5,
          email: "ana@example.org",
        }),
      ],
      notices: [],
    });
  });

  it("reads them in Spanish below a title, with dates of a sheet and names in two columns", () => {
    const grid = [
      ["Equipo comercial 2026", "", "", "", ""],
      ["", "", "", "", ""],
      [
        "Nombre",
        "Apellidos",
        "Fecha de alta",
        "Fecha de baja",
        "Baja desde",
        "Baja hasta",
        "Puesto",
        "Jefa",
        "Tamaño del territorio",
        "Incentivo objetivo",
        "Correo",
      ],
      [
        "Ana",
        "García",
        new Date("2020-02-01T00:00:00Z"),
        "",
        45292,
        "",
        "Asesora",
        "Eva",
        "350",
        "9.000 €",
        "ana@example.org",
      ],
    ];
    expect(rosterOf(grid)).toEqual([
      member("Ana García", {
        hired: day(2020, 2, 1),
        leaves: [{ from: day(2024, 1, 1), to: null }],
        role: "Asesora",
        manager: "Eva",
        territory: 350,
        targetIncentive: 9000,
        email: "ana@example.org",
      }),
    ]);
  });

  it.each([
    ["Vendedor", "Fecha de contratación", "Salida", "Inicio de permiso", "Fin de permiso"],
    ["Agente", "Ingreso", "Baja", "Licencia desde", "Licencia hasta"],
    ["Owner", "Start Date", "Termination", "Leave start", "Leave end"],
    ["Comercial", "Incorporación", "Fecha fin", "Ausencia desde", "Ausencia hasta"],
    ["Account Executive", "Hired", "Last day", "Leave from", "Leave until"],
  ])("understands %s, %s, %s, %s and %s", (...headings) => {
    const grid = [headings, ["Ana", "1/2/2020", "31/12/2026", "1/3/2024", "30/6/2024"]];
    expect(rosterOf(grid)).toEqual([
      member("Ana", {
        hired: day(2020, 2, 1),
        ended: day(2026, 12, 31),
        leaves: [{ from: day(2024, 3, 1), to: day(2024, 6, 30) }],
      }),
    ]);
  });

  it("takes a column of managers for the people where no other names them", () => {
    const grid = [
      ["Account manager", "Manager", "Hired"],
      ["Ana", "Eva", "2020-01-01"],
    ];
    expect(rosterOf(grid)).toEqual([member("Ana", { manager: "Eva", hired: day(2020, 1, 1) })]);
  });

  it("orders day and month by a part over 12 anywhere, and else by the spreadsheet's habit", () => {
    const hired = (texts: readonly string[], options = spanish) =>
      rosterOf([["rep", "hired"], ...texts.map((text, i) => [`P${i}`, text])], options).map(
        (one) => one.hired,
      );
    expect(hired(["03/04/2024"])).toEqual([day(2024, 4, 3)]);
    expect(hired(["03/04/2024"], american)).toEqual([day(2024, 3, 4)]);
    expect(hired(["03/04/2024", "01/31/2024"])).toEqual([day(2024, 3, 4), day(2024, 1, 31)]);
    expect(hired(["03/04/2024", "31/01/2024"], american)).toEqual([
      day(2024, 4, 3),
      day(2024, 1, 31),
    ]);
    expect(hired(["15-ene-2024", "Mar 5, 2024"])).toEqual([day(2024, 1, 15), day(2024, 3, 5)]);
  });

  it("takes a month alone for its first day where something begins, its last where it ends", () => {
    const grid = [
      ["rep", "leave from", "leave to", "end"],
      ["Ana", "feb 2024", "2024-02", "abril 2026"],
    ];
    expect(rosterOf(grid)).toMatchObject([
      {
        leaves: [{ from: day(2024, 2, 1), to: day(2024, 2, 29) }],
        ended: day(2026, 4, 30),
      },
    ]);
  });

  it("collects the leaves of several rows and takes other facts from the last row that states them", () => {
    const grid = [
      ["rep", "role", "hire date", "leave from", "leave to"],
      ["Ana", "SDR", "2020-01-01", "2023-01-01", "2023-02-28"],
      ["ANA ", "AE", "", "2024-01-01", "2024-02-29"],
      ["", "", "", "2025-01-01", "2025-01-31"],
    ];
    const [ana, ...others] = rosterOf(grid);
    expect(others).toEqual([]);
    expect(ana).toMatchObject({ person: "Ana", role: "AE", hired: day(2020, 1, 1) });
    expect(ana!.leaves.map(({ from }) => from)).toEqual([
      day(2023, 1, 1),
      day(2024, 1, 1),
      day(2025, 1, 1),
    ]);
  });

  it("takes somebody for hired again who has a later start than an earlier row's end", () => {
    const grid = [
      ["rep", "start date", "end date"],
      ["Ana", "2020-01-01", "2022-01-01"],
      ["Ana", "2024-01-01", ""],
    ];
    expect(rosterOf(grid)).toEqual([member("Ana", { hired: day(2024, 1, 1) })]);
  });

  it("says what it could not understand, and keeps the rest", () => {
    const grid = [
      ["rep", "hired", "ended", "leave from", "leave to", "territory size", "email"],
      ["Ana", "soon", "2026-06-30", "2025-01-01", "2024-01-01", "big", "none"],
      ["Bo", "2024-01-01", "2023-01-01", "", "2025-01-01", 12, "bo at home"],
    ];
    const { roster, notices } = readRoster(grid, spanish);
    expect(notices.map(({ facts }) => Object.values(facts))).toEqual([
      ["Ana", "soon"],
      ["Ana", "big"],
      ["Ana", "2025-01-01", "2024-01-01"],
      ["Bo", "2025-01-01"],
      ["Bo", "bo at home"],
      ["Bo", "2024-01-01", "2023-01-01"],
    ]);
    expect(roster).toEqual([
      member("Ana", { ended: day(2026, 6, 30) }),
      member("Bo", { hired: day(2024, 1, 1), territory: 12, email: "bo at home" }),
    ]);
  });

  it("takes no size from territories that have names, nor an end from “present”", () => {
    const grid = [
      ["rep", "territorio", "fecha de baja"],
      ["Ana", "Norte", "actual"],
    ];
    expect(readRoster(grid, spanish)).toEqual({ roster: [member("Ana")], notices: [] });
  });

  it("passes over totals, headings said again, empty rows and a note below the end", () => {
    const grid = [
      ["rep", "hired"],
      ["Ana", "2020-01-01"],
      ["rep", "hired"],
      ["", ""],
      ["Bo", "2021-01-01"],
      ["Total", 2],
      ["Updated in March", ""],
    ];
    expect(rosterOf(grid).map(({ person }) => person)).toEqual(["Ana", "Bo"]);
  });

  it("reads a mere list of names", () => {
    expect(rosterOf([["Vendedor"], ["Ana"], ["Bo"]]).map(({ person }) => person)).toEqual([
      "Ana",
      "Bo",
    ]);
  });

  it.each<Grid>([
    [],
    [
      ["a", "b"],
      [1, 2],
    ],
    [["rep", "hired"]],
    [
      ["rep", "hired"],
      ["", ""],
    ],
  ])("finds nobody in %j", (...grid) => {
    expect(() => readRoster(grid as Grid, spanish)).toThrowError("noRoster");
  });

  it("reads whatever stands under its headings, with nobody nameless and no leave that ends first", () => {
    const cell = fc.oneof(
      fc.constantFrom("rep", "hired", "Ana", "Bo", "", "2024-05-01", "3/2024", "total"),
      fc.double(),
      fc.boolean(),
      fc.date(),
      fc.string(),
    );
    const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 6 });
    const head = [
      ["rep", "hired", "leave from", "leave to"],
      ["Ana", "", "", ""],
    ];
    fc.assert(
      fc.property(rows, (cells) => {
        const roster = rosterOf([...head, ...cells]);
        expect(roster.map(({ person }) => person)).not.toContain("");
        for (const { from, to } of roster.flatMap(({ leaves }) => leaves)) {
          expect(to === null || to.month >= from.month).toBe(true);
        }
      }),
    );
  });
});
