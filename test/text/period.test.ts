import { describe, expect, it } from "vitest";
import { periodInWords, periodWithMonths, periodWords } from "../../src/text/period.ts";

describe("periodWords", () => {
  it("words years, halves, quarters and months in both languages", () => {
    const words = (code: string) => [periodWords("en", code), periodWords("es", code)];
    expect(words("2026")).toEqual(["2026", "2026"]);
    expect(words("2026-H2")).toEqual(["H2 2026", "S2 2026"]);
    expect(words("2026-Q1")).toEqual(["Q1 2026", "T1 2026"]);
    expect(words("2026-01")).toEqual(["Jan 2026", "ene 2026"]);
  });

  it("leaves alone what is no period", () => {
    expect(periodWords("en", "soon")).toBe("soon");
  });
});

describe("periodWithMonths", () => {
  it("adds the months that the words do not show", () => {
    expect(periodWithMonths("en", "2026-Q4")).toBe("Q4 2026 (Oct–Dec)");
    expect(periodWithMonths("es", "2026-H1")).toBe("S1 2026 (ene–jun)");
    expect(periodWithMonths("en", "2026")).toBe("2026");
  });
});

describe("periodInWords", () => {
  it("writes halves and quarters out for a sentence", () => {
    const words = (code: string) => [periodInWords("en", code), periodInWords("es", code)];
    expect(words("2026-H2")).toEqual(["the second half of 2026", "el segundo semestre de 2026"]);
    expect(words("2026-Q4")).toEqual(["the fourth quarter of 2026", "el cuarto trimestre de 2026"]);
    expect(words("2026")).toEqual(["2026", "2026"]);
    expect(words("2026-01")).toEqual(["Jan 2026", "ene 2026"]);
    expect(words("soon")).toEqual(["soon", "soon"]);
  });
});
