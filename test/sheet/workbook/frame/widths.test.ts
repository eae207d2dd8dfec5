import { expect, it } from "vitest";
import {
  amountWidth,
  nameWidth,
  wordsWidth,
  wordWidth,
} from "../../../../src/sheet/workbook/frame/widths.ts";

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

it("gives words no more room than they need: as wide as Arial draws them, and a little", () => {
  // As a browser measures them in 10 points, and headings in 9 points, bold.
  const sentences = { "▼ Supera la ambiciosa: ¿motivo?": 200, "▼ Below its kept months": 147 };
  for (const [sentence, drawn] of Object.entries(sentences)) {
    const width = wordsWidth([sentence, "● Ready"], 0);
    expect(width).toBeGreaterThanOrEqual(drawn + 6);
    expect(width).toBeLessThan(drawn + 16);
  }
  expect(wordsWidth(["● Ready"], 150)).toBe(150);
  for (const [heading, drawn] of Object.entries({ Probabilidad: 73, Ambiciosa: 61, Bottom: 43 })) {
    expect(wordWidth(heading, 0)).toBeGreaterThanOrEqual(drawn + 2);
    expect(wordWidth(heading, 0)).toBeLessThan(drawn + 12);
  }
});
