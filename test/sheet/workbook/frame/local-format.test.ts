import { expect, it } from "vitest";
import { inLocale } from "../../../../src/sheet/workbook/frame/local-format.ts";
import { smallLayout } from "../small-layout.ts";

const formatIn = (locale: string, format: string): string | undefined => {
  const layout = smallLayout({ people: ["Ana"], months: 1, version: "1" });
  const [cell] = layout.cells;
  return inLocale({ ...layout, cells: [{ ...cell!, format }] }, locale).cells[0]!.format;
};

it.each([
  ["es_ES", "0%", "0 %"],
  ["es_MX", "+0.0%;-0.0%;0.0%", "+0.0 %;-0.0 %;0.0 %"],
  ["es_ES", '"100% de "0%', '"100% de "0 %'],
  ["es_ES", '#,##0" €"', '#,##0" €"'],
  ["en_US", "0%", "0%"],
])("in %s the format %s is %s", (locale, format, local) => {
  expect(formatIn(locale, format)).toBe(local);
});

it.each([
  [0.0049, "+0%;−0%;0%", 0],
  [-0.0049, "+0%;−0%;0%", 0],
  [-0.0051, "+0%;−0%;0%", -0.0051],
  [-0.0049, "+0.0%;−0.0%;0.0%", -0.0049],
  [-0.0004, "+0.0%;−0.0%;0.0%", 0],
  [0.0004, "0%", 0.0004],
])(
  "makes %d in the format %s the number %d, so that a change of none has no sign",
  (share, format, shown) => {
    const layout = smallLayout({ people: ["Ana"], months: 1, version: "1" });
    const cell = { row: "title", column: "sum", content: share, format } as const;
    const contents = (role: "calc" | "input") =>
      inLocale({ ...layout, cells: [{ ...cell, role }] }, "en_US").cells.map((one) => one.content);
    expect(contents("calc")).toEqual([shown]);
    expect(contents("input")).toEqual([share]);
  },
);
