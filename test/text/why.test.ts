import { expect, it } from "vitest";
import { monthOf } from "../../src/core/calendar/month.ts";
import { why as english } from "../../src/text/en/why.ts";
import { why as spanish } from "../../src/text/es/why.ts";
import type { WhyFacts } from "../../src/text/why-facts.ts";

const facts = (market: number, events: number): WhyFacts => ({
  ...{ goal: 1150, expected: 1200, last12: null, chance: 0.65, chanceWith: null },
  ...{ isLessBetter: false, currency: null, months: 12, step: 10, gap: 0 },
  why: {
    ...{ ownLevel: 100, level: 100, seasonMonths: 12, presence: 1, events, market },
    ...{ potential: 1, caution: 0.96, capacity: 1, company: 1, announced: 1, low: null },
    high: null,
    capped: [monthOf(2025, 3)],
  },
});
const usual = (sentence: string) => /; (.*?): /.exec(sentence)?.[1];

it("says beside the trend what events or an index change, each only where it is felt", () => {
  const told = (market: number, events: number) => usual(english(facts(market, events), "en_US"));
  expect(told(1, 1)).toBe("the period has 12 months");
  expect(told(1.02, 1)).toBe("the period has 12 months, and the trend changes it by +2.0%");
  expect(told(1, 0.95)).toBe(
    "the period has 12 months, and events or the index change it by −5.0%",
  );
  expect(told(1.02, 0.95)).toBe(
    "the period has 12 months, the trend changes it by +2.0%, and events or the index change it by −5.0%",
  );
});

it("says so in Spanish", () => {
  expect(usual(spanish(facts(1.02, 0.95), "es_ES"))).toBe(
    "el periodo tiene 12 meses, la tendencia lo cambia un +2,0\u00a0%, y los hechos o el índice lo cambian un −5,0\u00a0%",
  );
});
