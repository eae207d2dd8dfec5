import { describe, expect, it } from "vitest";
import { periodInWords, periodToChoose, periodWords } from "../../src/text/period.ts";

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

describe("periodToChoose", () => {
  it("adds the months that the words do not show", () => {
    expect(periodToChoose("en", "2026-Q4")).toBe("Q4 2026 (Oct–Dec)");
    expect(periodToChoose("es", "2026-H1")).toBe("S1 2026 (ene–jun)");
    expect(periodToChoose("en", "2026")).toBe("2026");
  });

  it("names a month in full, so that its letters find it in a list however many are typed", () => {
    expect(periodToChoose("en", "2027-08")).toBe("August 2027");
    expect(periodToChoose("es", "2027-09")).toBe("septiembre 2027");
    // The short name, read elsewhere, is its beginning in either language.
    for (const language of ["en", "es"] as const)
      for (let month = 1; month <= 12; month++) {
        const code = `2027-${String(month).padStart(2, "0")}`;
        const [short] = periodWords(language, code).split(" ");
        expect(periodToChoose(language, code).startsWith(short!)).toBe(true);
      }
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
