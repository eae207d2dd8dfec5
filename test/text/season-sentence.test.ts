import { expect, it } from "vitest";
import { numbersIn } from "../../src/text/number.ts";
import { seasonSentence } from "../../src/text/season-sentence.ts";

const flatBut = (month: number, factor: number) =>
  Array.from({ length: 12 }, (_, i) => (i + 1 === month ? factor : 1 + (1 - factor) / 11));

it("names the highest and the lowest month", () => {
  const year = [1.2, 1, 1, 1, 1, 1, 1, 0.7, 1, 1, 1, 1.1];
  expect(seasonSentence(year, "en", numbersIn("en_US"))).toBe(
    "A normal month is 1. The highest is Jan 1.20, the lowest Aug 0.70.",
  );
  expect(seasonSentence(year, "es", numbersIn("es_ES"))).toBe(
    "Un mes normal es 1. El más alto es ene, 1,20; el más bajo, ago, 0,70.",
  );
});

it("names none of eleven months that are written alike as the highest", () => {
  expect(seasonSentence(flatBut(8, 0.7), "en", numbersIn("en_US"))).toBe(
    "A normal month is 1. Only Aug differs: 0.70; every other month is 1.03.",
  );
  expect(seasonSentence(flatBut(12, 1.4), "es", numbersIn("es_ES"))).toBe(
    "Un mes normal es 1. Solo dic es distinto: 1,40; los demás, 0,96.",
  );
});
