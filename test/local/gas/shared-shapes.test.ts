import { describe, expect, it } from "vitest";
import type { Library } from "../../../src/local/gas/engine/library.ts";
import { letFormulasShareShapes } from "../../../src/local/gas/engine/shared-shapes.ts";
import { loadAnew } from "./load-anew.ts";

/** Each list: formulas of one shape for us, whatever the engine makes of them. */
const ALIKE: readonly (readonly string[])[] = [
  ["=A1+B2", "=B2+A1", "=$C$7+D$10", "=AAA9+B1000000"],
  ["=SUM(A1:B2)*2", "=SUM($A1:B$9)*2", "=SUM(C1:C1)*2"],
  ["=Data!A1*'My tab'!B2", "='My tab'!B2*Data!A1", "='It''s'!A1*Gone!B2"],
  ['="A1"&A1', '="A1"&B2'],
  ['=IF(A1="a \\"B1\\" c";B1;C1)', '=IF(A2="a \\"B1\\" c";B2;C2)'],
  ["=LOG10(A1)", "=LOG10(B2)"],
  ["=SUM(A:A,B1)", "=SUM(A:A,B2)"],
  ["=SUM(A2:A)+B1", "=SUM(A2:A)+B2"],
  ["=SUM(1:1,B1)", "=SUM(1:1,B2)"],
  ["=a1+B2", "=a1+B3"],
  ["=A1:B2:C3", "=A2:B3:C4"],
  ["=A1 : B2", "=A2 : B3"],
  ["=1E5+E5", "=1E5+F5"],
  ["=#REF!+A1", "=#REF!+A2"],
  ["=Data!#REF!+A1", "=Data!#REF!+A2"],
  ["={A1,B1;A2,B2}", "={B1,A1;B2,A2}"],
  ["=A1+", "=A2+"],
  ["=NOTHERE(A1)", "=NOTHERE(A2)"],
  ["=Ventas.A1+año!B2", "=Ventas.A1+año!B3"],
  ["=A1%^B1-(C1)", "=C1%^B1-(A1)"],
];

describe("formulas of one shape", () => {
  it("come out as if the engine had compiled each", () => {
    const [plain, sharing] = [loadAnew(), loadAnew()];
    letFormulasShareShapes(sharing);
    const [theirs, ours] = [plain, sharing].map(compiledBy) as [Compiled[], Compiled[]];
    expect(ours).toEqual(theirs);
    expect(ours.some(({ text }) => text === "=$C$7+D$10")).toBe(true);
  });

  it("have each reference read once, on whatever tab", () => {
    const library = loadAnew();
    letFormulasShareShapes(library);
    const { getters } = new library.Model({ sheets: [{ id: "Sheet1" }, { id: "Data" }] });
    let asked = 0;
    const counting = Object.create(getters, {
      getRangeFromSheetXC: {
        value: (...reference: Parameters<typeof getters.getRangeFromSheetXC>) => {
          asked += 1;
          return getters.getRangeFromSheetXC(...reference);
        },
      },
    });
    library.CompiledFormula.Compile("=A1*B$2+C3:C4", "Sheet1", counting);
    const known = asked;
    for (const tab of ["Sheet1", "Data"])
      library.CompiledFormula.Compile("=A1/SUM(C3:C4)*B$2", tab, counting);
    // The first formula of a shape is compiled by the engine itself, which asks for each.
    expect(asked - known).toBe(3);
  });

  it("end, where they go by whole columns or rows, where their own tab does", () => {
    const library = loadAnew();
    letFormulasShareShapes(library);
    const sheets = [
      { id: "Sheet1", colNumber: 10, rowNumber: 40 },
      { id: "Data", colNumber: 26, rowNumber: 90 },
    ];
    const model = new library.Model({ sheets });
    const zoneOf = (formula: string, tab: string) =>
      library.CompiledFormula.Compile(formula, tab, model.getters).rangeDependencies[0]?.zone;
    for (const tab of ["Sheet1", "Data", "Sheet1"])
      expect(zoneOf("=SUM(A2:A)", tab)?.bottom).toBe(tab === "Data" ? 89 : 39);
    for (const tab of ["Sheet1", "Data", "Sheet1"])
      expect(zoneOf("=SUM(2:3)", tab)?.right).toBe(tab === "Data" ? 25 : 9);
  });

  it("are compiled once", () => {
    const library = loadAnew();
    let asked = 0;
    const compile = library.CompiledFormula.Compile;
    library.CompiledFormula.Compile = (...formula) => {
      asked += 1;
      return compile.apply(library.CompiledFormula, formula);
    };
    letFormulasShareShapes(library);
    const { getters } = new library.Model();
    for (let row = 1; row <= 100; row++)
      library.CompiledFormula.Compile(`=SUM(A1:A${row})`, getters.getActiveSheetId(), getters);
    expect(asked).toBe(1);
  });
});

interface Compiled {
  readonly text: string;
  readonly [part: string]: unknown;
}

/** Each formula by an engine, in a book with some of the tabs that they name. */
function compiledBy(library: Library): Compiled[] {
  const names = ["Sheet1", "Data", "My tab", "It's", "año"];
  const sheets = names.map((name) => ({ id: name, name, cells: { A1: "1", B2: "5" } }));
  const { getters } = new library.Model({ sheets });
  const onTabs = ALIKE.flat().flatMap((formula) =>
    ["Sheet1", "Data"].map((tab) => ({ formula, tab })),
  );
  return onTabs.map(({ formula, tab }) => {
    const made = library.CompiledFormula.Compile(formula, tab, getters);
    const { rangeDependencies, literalValues, symbols, normalizedFormula, isBadExpression } = made;
    const value = getters.evaluateFormula(tab, made.toFormulaString(getters));
    const text = made.toFormulaString(getters);
    return {
      formula,
      text,
      value,
      rangeDependencies,
      literalValues,
      symbols,
      normalizedFormula,
      isBadExpression,
    };
  });
}
