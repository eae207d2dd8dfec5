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
