import { expect, it } from "vitest";
import { plainWords } from "../../../src/sheet/read/plain-words.ts";

it("reduces a text to words that can be compared", () => {
  expect(plainWords("  Métrica_Año-2024: ¡Ñandú! ")).toBe("metrica ano 2024 nandu");
  expect(plainWords("closeDate")).toBe("close date");
  expect(plainWords("ene24")).toBe("ene 24");
  expect(plainWords("TOTAL")).toBe("total");
  expect(plainWords("—")).toBe("");
});
