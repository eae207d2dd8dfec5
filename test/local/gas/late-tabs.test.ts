import { expect, it } from "vitest";
import { prepareLibrary } from "../../../src/local/gas/engine/prepare-library.ts";
import { loadLibrary } from "../../../src/local/node/load-library.ts";
import { loadAnew } from "./load-anew.ts";

const library = loadLibrary();
prepareLibrary(library);
const plain = loadAnew(); // which evaluates all at once

type Cells = Readonly<Record<string, string>>;
type Sheets = readonly (readonly [name: string, cells: Cells])[];
type Model = InstanceType<typeof library.Model>;

const bookWith = ({ Model }: typeof library, sheets: Sheets): Model =>
  new Model({
    version: "19.3",
    sheets: sheets.map(([name, cells]) => ({ id: name, name, rowNumber: 9, colNumber: 5, cells })),
  });

const valueAt = ({ getters }: Model, sheetId: string, row: number, col = 0) =>
  getters.getEvaluatedCell({ sheetId, col, row }).value;

/** Formulas of which each has been computed as often as it was noted. */
const computed: string[] = [];
library.registries.functionRegistry.add("NOTED", {
  description: "",
  args: [library.helpers.arg("name (string)", ""), library.helpers.arg("value (any)", "")],
  compute: (name: { value: string }, value: object) => {
    computed.push(name.value);
    return value;
  },
} as never);

/** What has been computed since this was asked. */
const news = () => computed.splice(0);

it("evaluates a tab that no other one needs when somebody asks for a cell of it", () => {
  const model = bookWith(library, [
    ["Goals", { A1: '=NOTED("goals",Data!A1*2)' }],
    ["Data", { A1: "3", A2: '=NOTED("data",A1)' }],
    ["Copy", { A1: '=NOTED("copy",Data!A1*2)' }],
  ]);
  news();
  model.dispatch("CREATE_SHEET", { sheetId: "new", name: "new", position: 0 });
  expect(valueAt(model, "Data", 0)).toBe(3);
  expect(news()).toEqual(["data"]);
  expect(valueAt(model, "Goals", 0)).toBe(6);
  expect(news()).toEqual(["goals"]);
  model.dispatch("UPDATE_CELL", { sheetId: "Data", col: 0, row: 0, content: "5" });
  expect(valueAt(model, "Copy", 0)).toBe(10);
  expect(valueAt(model, "Goals", 0)).toBe(10);
  expect(new Set(news())).toEqual(new Set(["data", "goals", "copy"]));
  expect(valueAt(model, "Copy", 0)).toBe(10);
  expect(news()).toEqual([]);
});

it("has what a waiting tab spills where a formula that is typed later needs it", () => {
  const model = bookWith(library, [
    ["Goals", { A1: "1" }],
    ["Copy", { A1: "={1;2;3}", C1: "=TRANSPOSE(A1:B3)" }],
  ]);
  model.dispatch("CREATE_SHEET", { sheetId: "new", name: "new", position: 0 });
  expect(valueAt(model, "Goals", 0)).toBe(1);
  model.dispatch("UPDATE_CELL", { sheetId: "Goals", col: 1, row: 0, content: "=SUM(Copy!A1:A3)" });
  expect(valueAt(model, "Goals", 0, 1)).toBe(6);
  model.dispatch("CREATE_SHEET", { sheetId: "newer", name: "newer", position: 0 });
  model.dispatch("UPDATE_CELL", { sheetId: "Copy", col: 0, row: 0, content: "={4;5;6}" });
  expect(valueAt(model, "Copy", 0, 4)).toBe(6);
  expect(valueAt(model, "Goals", 0, 1)).toBe(15);
});

it("has every tab's values in an export", async () => {
  const model = bookWith(library, [["Copy", { A1: "=1+1", B1: "=SUM(A1,A1)" }]]);
  model.dispatch("CREATE_SHEET", { sheetId: "new", name: "new", position: 0 });
  const { files } = await model.exportXLSX();
  const parts = files.map((file) => ("content" in file ? file.content : ""));
  expect(parts.join("")).toContain("<v>4</v>");
});

it.each<readonly [what: string, sheets: Sheets]>([
  [
    "a formula of a tab that waits",
    [
      ["A", { A1: "=B!A1+1" }],
      ["B", { A1: "=C!A1+1" }],
      ["C", { A1: "5" }],
    ],
  ],
  [
    "what another tab spills",
    [
      ["A", { A1: "=SUM(B!A1:A4)" }],
      ["B", { A1: "={1;2;3}" }],
    ],
  ],
  [
    "a tab by its name as a text",
    [
      ["A", { A1: '=SUM(INDIRECT("B!A1:A4"))' }],
      ["B", { A1: "={1;2;3}" }],
    ],
  ],
  [
    "an error",
    [
      ["A", { A1: "=B!A1" }],
      ["B", { A1: "=1/0" }],
    ],
  ],
  [
    "tabs that need each other",
    [
      ["A", { A1: "=B!A1", A2: "2" }],
      ["B", { A1: "=A!A2", A2: "=A!A1" }],
    ],
  ],
])("says what the engine says of %s", (_what, sheets) => {
  const said = (which: typeof library) => {
    const model = bookWith(which, sheets);
    model.dispatch("CREATE_SHEET", { sheetId: "new", name: "new", position: 0 });
    return sheets.map(([name]) => [0, 1, 2].map((row) => valueAt(model, name, row)));
  };
  expect(said(library)).toEqual(said(plain));
});
