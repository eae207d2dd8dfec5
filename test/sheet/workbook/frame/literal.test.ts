import { expect, it } from "vitest";
import { literal } from "../../../../src/sheet/workbook/frame/literal.ts";

it.each([
  ['=HYPERLINK("x")'],
  ["+1"],
  ["-Ana"],
  ["@Ana"],
  ["'Ana"],
  ["1/2"],
  ["007"],
  ["3 de mayo"],
  ["TRUE"],
  ["Verdadero"],
  ["#REF!"],
])("keeps %s from being read as anything but text", (text) => {
  expect(literal(text)).toBe(`'${text}`);
});

it.each([["Ana"], ["María de los Ángeles"], ["O'Neill"], [""]])("leaves %s as it is", (text) => {
  expect(literal(text)).toBe(text);
});
