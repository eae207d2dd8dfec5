import { expect, it } from "vitest";
import type { Steps } from "../../src/addon/steps.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { contentAt, ourTabsIn } from "./named-cells.ts";

const CLOSED = { name: "Moving house", from: "2026-02", to: "2026-02", daysClosed: 10 };

it.each([
  ["en_US", "Closed days", "– No longer applies"],
  ["es_ES", "Días de cierre", "– Ya no se aplica"],
])(
  "Start says that a row no longer applies, and undo brings it back (%s)",
  async (locale, label, gone) => {
    const book = await localBook({ locale });
    type(book, "Results", teamRows(["Ana", "Bruno"]));
    const write = (steps: Steps): unknown =>
      serviceOf(book).write({ ...questionAbout("Results!A1:C25"), period: "2026-Q1", steps });
    /** What stands beside each such name in Start. */
    const rows = (): readonly string[] => {
      const { sheetId, place } = ourTabsIn(book).find(({ key }) => key === "start")!;
      const at = (row: number, column: string) =>
        contentAt(book, sheetId, row, place.columns.get(column)!);
      return Array.from({ length: place.rows.get("nextHeader")! }, (_, i) => i + 1).flatMap(
        (row) => (at(row, "label") === label ? [at(row, "fact")] : []),
      );
    };
    write({ events: [CLOSED] });
    const [told, ...others] = rows();
    expect(others).toEqual([]);
    expect(String(told)).toMatch(/2026/);
    write({ events: [] });
    expect(rows()).toEqual([gone]);
    serviceOf(book).undo();
    expect(rows()).toEqual([told]);
    write({});
    expect(rows()).toEqual([gone]);
    write({ events: [CLOSED] });
    expect(rows()).toEqual([told]);
  },
);
