import { type Layout, listRow } from "../../../src/sheet/workbook/frame/layout.ts";

/** What a small tab is made from. */
export interface Small {
  readonly people: readonly string[];
  readonly months: number;
  /** Its contents differ from those of another one. */
  readonly version: string;
}

/** A tab with one list, one group of columns, sums, notes and inputs. */
export const smallLayout = ({ people, months, version }: Small): Layout => {
  const columns = Array.from({ length: months }, (_, i) => `month.${i + 1}`);
  return {
    key: "goals",
    name: "Goals",
    hidden: false,
    columns: ["margin", "person", "own", ...columns, "sum"].map((name) => ({ name, width: 80 })),
    rows: [
      { name: "title" },
      { name: "header" },
      { list: "people", key: ["person"], keys: people },
      { name: "total" },
      { name: "end" },
    ],
    frozen: { row: "header", column: null },
    cells: [
      { row: "title", column: "person", content: `Goals ${version}`, role: "title" },
      ...columns.map(
        (column) =>
          ({ row: "header", column, content: `${column} ${version}`, role: "word" }) as const,
      ),
      ...people.flatMap((person) => {
        const row = listRow("people", person);
        return [
          { row, column: "person", content: person, role: "name" },
          { row, column: "own", content: "", role: "input" },
          ...columns.map(
            (column) =>
              ({
                row,
                column,
                content: `${person} ${column} ${version}`,
                role: "calc",
                note: column === "month.1" ? `why ${version}` : "",
              }) as const,
          ),
          {
            row,
            column: "sum",
            content: { formula: `=SUM([month.1:month.${months}])+${version.length}` },
            role: "total",
          },
        ] as const;
      }),
      ...columns.map(
        (column) =>
          ({
            row: "total",
            column,
            content: { formula: `=SUM([people*|${column}])` },
            role: "total",
          }) as const,
      ),
    ],
    rules: [],
    validations: [],
    charts: [],
    print: null,
  };
};
