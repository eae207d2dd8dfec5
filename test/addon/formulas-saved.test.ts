import { expect, it } from "vitest";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";

const TEAM = ["Ana", "Bruno", "Carla", "Diego", "Eva", "Fer", "Gus", "Hal"];

it("come out of a saved file as they were written, or they would count as changed by the user", async () => {
  const book = await localBook();
  type(book, "Results", teamRows(TEAM));
  type(book, "Team", [
    ["rep", "hire_date", "territory_size", "manager"],
    ...TEAM.map((name, i) => [name, `2020-0${i + 1}-01`, 10 + ((i * 7) % 5), i % 2 ? "X" : "Y"]),
  ]);
  serviceOf(book).write({
    ...questionAbout("Results!A1:I25"),
    roster: "Team",
    steps: {
      companyTarget: 5000,
      allocation: { by: "weighted" },
      potential: { tools: true, leads: true, training: false, coaching: true },
      resources: [{ kind: "backOffice", name: "Desk", available: 95, need: 1 }],
      incentives: { target: 100, payoutMonths: 3, budget: 900 },
    },
  });
  const saved = await localBook({ file: { name: "saved.xlsx", bytes: await book.toXlsx() } });
  const formulas = formulasOf(book);
  expect(formulas.size).toBeGreaterThan(300);
  expect(formulasOf(saved)).toEqual(formulas);
});

/** Formulas of the visible tabs, by address. */
const formulasOf = ({ model: { getters } }: LocalWorkbook): ReadonlyMap<string, string> =>
  new Map(
    getters.getVisibleSheetIds().flatMap((sheetId) =>
      Object.values(getters.getCells(sheetId)).flatMap((cell): [string, string][] => {
        if (!("compiledFormula" in cell)) return [];
        const { row, col } = getters.getCellPosition(cell.id);
        const at = `${getters.getSheetName(sheetId)}!${row + 1},${col + 1}`;
        return [[at, getters.getCellText({ sheetId, row, col }, { showFormula: true })]];
      }),
    ),
  );
