import { expect, it } from "vitest";
import { amountWidth, nameWidth } from "../../../../src/sheet/workbook/frame/widths.ts";

it("widens a column of names for the longest, up to a limit", () => {
  expect(nameWidth(["Ana", "Luis"], 130)).toBe(130);
  const long = nameWidth(["Ana", "María Fernanda Rodríguez"], 130);
  expect(long).toBeGreaterThan(nameWidth(["María Fernanda"], 60));
  expect(nameWidth(["x".repeat(200)], 130)).toBeLessThan(300);
});

it("widens a column of amounts with their digits and decimals", () => {
  expect(amountWidth(12_000, 0, 100)).toBe(100);
  const billions = amountWidth(12_345_678_901, 0, 100);
  expect(billions).toBeGreaterThan(100);
  expect(amountWidth(12_345_678_901, 2, 100)).toBeGreaterThan(billions);
  expect(amountWidth(0, 0, 40)).toBeGreaterThanOrEqual(40);
});
