import { expect, it } from "vitest";
import { monthOf } from "../../src/core/calendar/month.ts";
import { why as english } from "../../src/text/en/why.ts";
import { why as spanish } from "../../src/text/es/why.ts";
import type { WhyFacts } from "../../src/text/why-facts.ts";

const ONE = { events: ["Fair"], index: null };
const facts = (
  market: number,
  events: number,
  more: Partial<WhyFacts["why"]> = {},
  movers: WhyFacts["movers"] = ONE,
): WhyFacts => ({
  ...{ goal: 1150, expected: 1200, last12: null, chance: 0.65, chanceWith: null },
  ...{ isLessBetter: false, currency: null, months: 12, step: 10, gap: 0, onTop: 0, movers },
  why: {
    ...{ ownLevel: 100, level: 100, seasonMonths: 12, presence: 1, events, market, soFar: 1 },
    ...{ shared: 1, growth: { yearly: 0, since: monthOf(2017, 12), isTold: false } },
    ...{ potential: 1, caution: 0.96, capacity: 1, company: 1, announced: 1, low: null },
    high: null,
    capped: [monthOf(2025, 3)],
    ...more,
  },
});
const usual = (sentence: string) => /is 100\. (.*) So 1,200 is expected\./.exec(sentence)?.[1];

/** A market of 2.5 % a year over nine and a half years, and somebody whose own results fall. */
const GROWN = {
  shared: 1.264,
  growth: { yearly: 0.025, since: monthOf(2017, 12), isTold: true },
};

it("says what everybody's growth makes since when, what the own course, what events, each only where it is felt", () => {
  const told = (market: number, events: number, more = {}) =>
    usual(english(facts(market, events, more), "en_US"));
  expect(told(1, 1)).toBe("The period has 12 months.");
  expect(told(1.02, 1)).toBe(
    "The period has 12 months. The level of their own months, the latest counting most, makes 2.0% more.",
  );
  expect(told(1, 0.95)).toBe("The period has 12 months. “Fair” makes 5.0% less.");
  expect(told(1.068, 0.95, GROWN)).toBe(
    "The period has 12 months. The market growth that was told, +2.5% a year since Dec 2017, makes 26.4% more. The level of their own months, the latest counting most, makes 15.5% less, together 6.8% more. “Fair” makes 5.0% less.",
  );
  expect(told(1.264, 1, { ...GROWN, growth: { ...GROWN.growth, isTold: false } })).toBe(
    "The period has 12 months. The team’s trend, +2.5% a year since Dec 2017, makes 26.4% more.",
  );
});

it("says so in Spanish", () => {
  expect(spanish(facts(1.068, 0.95, GROWN), "es_ES")).toContain(
    "Son 12 meses. El crecimiento del mercado indicado, +2,5\u00a0% al año desde dic 2017, da un 26,4\u00a0% más. El nivel de sus propios meses, en el que cuentan más los últimos, da un 15,5\u00a0% menos, juntas un 6,8\u00a0% más. «Fair» da un 5,0\u00a0% menos. Se prevén 1.200.",
  );
});

it("names what moves the period: three of it at most, and the index as one", () => {
  const told = (events: readonly string[], index: string | null) =>
    usual(english(facts(1, 0.95, {}, { events, index }), "en_US"));
  const period = "The period has 12 months. ";
  expect(told([], "Prices")).toBe(`${period}The index “Prices” makes 5.0% less.`);
  expect(told(["Fair"], "Prices")).toBe(
    `${period}“Fair” and the index “Prices” together make 5.0% less.`,
  );
  expect(told(["Fair", "Closing", "New price"], "Prices")).toBe(
    `${period}“Fair”, “Closing”, “New price” and 1 more together make 5.0% less.`,
  );
  const spoken = spanish(facts(1, 0.95, {}, { events: ["Feria"], index: "Precios" }), "es_ES");
  expect(spoken).toContain("«Feria» y el índice «Precios» dan en conjunto un 5,0\u00a0% menos.");
});

it("names the strongest and the weakest month, each only where it stands out", () => {
  const [high, low] = [
    { month: 12, factor: 1.2, raw: 1.2 },
    { month: 8, factor: 0.7, raw: 0.7 },
  ];
  const told = (season: object) =>
    [english, spanish].map(
      (say) =>
        /(?:The|El) [^.]*(?:month|mes) [^.]*\.(?= )/.exec(
          say(facts(1, 1, season), "en_GB")
            .split("1,200.")
            .pop()!,
        )?.[0],
    );
  expect(told({ high, low })).toEqual([
    "The strongest month is Dec (+20%), the weakest Aug (−30%).",
    "El mes más fuerte es dic (+20%); el más flojo, ago (−30%).",
  ]);
  expect(told({ high, low: null })).toEqual([
    "The strongest month is Dec (+20%).",
    "El mes más fuerte es dic (+20%).",
  ]);
  expect(told({ high: null, low })).toEqual([
    "The weakest month is Aug (−30%).",
    "El mes más flojo es ago (−30%).",
  ]);
  expect(told({ high: null, low: null })).toEqual([undefined, undefined]);
});

it("says what of a company target's part is handed down on top of it", () => {
  const told = (onTop: number) => {
    const all = { ...facts(1, 1, { company: 1.062 }), onTop };
    return [english(all, "en_US"), spanish(all, "es_ES")];
  };
  const [en, es] = told(0.0335);
  expect(en).toContain(
    "The company target, with 3.35% handed down on top of it, raises it by 6.2%",
  );
  expect(es).toContain(
    "El objetivo de la empresa, con un 3,35\u00a0% repartido por encima, la sube un 6,2\u00a0%",
  );
  expect(told(0)[0]).toContain("The company target raises it by 6.2%");
});
