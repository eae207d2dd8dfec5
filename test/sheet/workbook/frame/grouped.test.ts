import { describe, expect, it } from "vitest";
import { loadLibrary } from "../../../../src/local/node/load-library.ts";
import { grouped } from "../../../../src/sheet/workbook/frame/grouped.ts";

const textsOf = (amounts: readonly number[], locale: string): readonly unknown[] => {
  const { Model } = loadLibrary();
  const formula = (i: number) => `=${grouped(`A${i + 1}`, locale).replaceAll(";", ",")}`;
  const cells = Object.fromEntries(
    amounts.flatMap((amount, i) => [
      [`A${i + 1}`, String(amount)],
      [`B${i + 1}`, formula(i)],
    ]),
  );
  const rowNumber = amounts.length;
  const { getters } = new Model({ sheets: [{ id: "a", colNumber: 2, rowNumber, cells }] });
  return amounts.map(
    (_, row) => getters.getEvaluatedCell({ sheetId: "a", row, col: 1 }).value ?? "",
  );
};

describe("an amount as a text of a formula", () => {
  it("has the locale's separators, and hundredths only where it has some", () => {
    const amounts = [0, 0.05, 7, 999.99, 1000, 1250.5, 45_007, 999_999, 1_000_000, 12_030_045.06];
    expect(textsOf(amounts, "en_US").map(String)).toEqual([
      ...["0", "0.05", "7", "999.99", "1,000", "1,250.50", "45,007", "999,999", "1,000,000"],
      "12,030,045.06",
    ]);
    expect(textsOf([1250.5, 12_030_045], "es_ES")).toEqual(["1.250,50", "12.030.045"]);
    expect(textsOf([1250.5], "es_MX")).toEqual(["1,250.50"]);
  });
});
