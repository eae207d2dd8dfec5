import { expect, it } from "vitest";
import { monthOf } from "../../src/core/calendar/month.ts";
import { whyLeadYours as english } from "../../src/text/en/why-lead.ts";
import { whyLeadYours as spanish } from "../../src/text/es/why-lead.ts";
import type { WhyFacts } from "../../src/text/why-facts.ts";

// 25,000 × 12 × 0.96 × 1.02 × 0.925 × 1.1 = 298,901
const FACTS: WhyFacts = {
  ...{ goal: 298_901, expected: 293_760, last12: null, chance: 0.4, chanceWith: null },
  ...{ isLessBetter: false, currency: "EUR", months: 12, step: 1, gap: 0 },
  movers: { events: ["Summer break"], index: null },
  onTop: 0,
  why: {
    ...{ ownLevel: 25_000, level: 25_000, seasonMonths: 12, presence: 1, events: 0.96 },
    ...{ market: 1.02, shared: 1, growth: { yearly: 0, since: monthOf(2025, 12), isTold: false } },
    ...{ soFar: 1, potential: 1, caution: 0.925, capacity: 1, company: 1.1, announced: 1 },
    ...{ low: null, high: null, capped: [] },
  },
};
const SENTENCE = /[.](?=\s|$)/g;

it("says in three sentences the usual month, where the goal lies and what moves it", () => {
  expect(english(FACTS, "en_GB", false)).toBe(
    "Your usual month is €25,000. €298,901 lies €1,099 below 12 months like that (€300,000). It is raised by the level of your own months (+€6,000) and the company’s target (+€27,173); lowered by “Summer break” (−€12,240) and the room left for weaker months (−€22,032).",
  );
  expect(spanish(FACTS, "es_ES", false)).toBe(
    "Su mes habitual es de 25.000\u00a0€. 298.901\u00a0€ son 1.099\u00a0€ menos que 12 meses así (300.000\u00a0€). Sube por el nivel de sus propios meses (+6.000\u00a0€) y el objetivo de la empresa (+27.173\u00a0€); baja por «Summer break» (−12.240\u00a0€) y el margen para meses más flojos (−22.032\u00a0€).",
  );
  for (const told of [english(FACTS, "en_GB", false), spanish(FACTS, "es_ES", false)])
    expect(told.match(SENTENCE)).toHaveLength(3);
});

it("tells amounts that add up to the goal as they are written, of few things in tenths", () => {
  const numberIn = (text: string) => Number(text.replace("−", "-").replace(/[€,+]/g, ""));
  const sumOf = (told: string) =>
    [...told.matchAll(/\(([^)]*)\)/g)].reduce((all, [, each]) => all + numberIn(each!), 0);
  // A level that is written in short, and parts too small to be named, are in the last amount.
  const why = { ...FACTS.why, level: 25_000.4, presence: 1.0004 };
  for (const goal of [298_901, 299_000, 250_000])
    expect(sumOf(english({ ...FACTS, goal, why }, "en_GB", false))).toBe(goal);
  const few = {
    ...FACTS,
    goal: 54,
    currency: null,
    months: 6,
    why: { ...FACTS.why, level: 12.16 },
  };
  const told = english(few, "en_GB", false);
  expect(told).toContain("54 lies 19.0 below 6 months like that (73.0).");
  expect(sumOf(told)).toBeCloseTo(54, 9);
});

it("says the own usual month beside the one with the team, and nothing of what moves nothing", () => {
  const why = { ...FACTS.why, level: 26_000, market: 1, events: 1, caution: 1, company: 1 };
  expect(english({ ...FACTS, goal: 312_000, why }, "en_GB", false)).toBe(
    "Your own usual month is €25,000; the team’s results count, too, which makes it €26,000. €312,000 is just 12 months like that.",
  );
  expect(english({ ...FACTS, why: { ...why, level: 0 } }, "en_GB", false)).toBe(
    "Your own usual month is €25,000; the team’s results count, too, which makes it €0.",
  );
  const lower = { ...why, ownLevel: 27_000 };
  expect(spanish({ ...FACTS, goal: 312_000, why: lower }, "es_ES", false)).toBe(
    "Su mes habitual propio es de 27.000\u00a0€; cuentan también los resultados del equipo, y con ellos queda en 26.000\u00a0€. 312.000\u00a0€ son justo 12 meses así.",
  );
  // Written alike, they are one.
  const alike = { ...why, ownLevel: 26_000.2 };
  expect(english({ ...FACTS, goal: 312_000, why: alike }, "en_GB", false)).toContain(
    "Your usual month is €26,000.",
  );
});

it("tells somebody without months of their own whose usual month it is", () => {
  const why = { ...FACTS.why, ownLevel: 0 };
  expect(english({ ...FACTS, why }, "en_GB", false)).toMatch(
    /^Too little is known of your own months yet, so the goal goes by the team’s usual month, €25,000\. €298,901 lies/,
  );
  expect(spanish({ ...FACTS, why }, "es_ES", false)).toMatch(
    /^De sus propios meses aún se sabe muy poco: la meta parte del mes habitual del equipo, 25\.000\u00a0€\. /,
  );
});

it("tells of an own goal what was computed, and of another one that what was announced holds it", () => {
  const held = { ...FACTS, goal: 328_791.1, why: { ...FACTS.why, announced: 1.1 } };
  expect(english(held, "en_GB", true)).toBe(english(FACTS, "en_GB", true));
  expect(english(held, "en_GB", false)).toContain("the goal that you were told before (+€29,890)");
  const stepped = { ...held, why: { ...held.why, announced: 0.9 } };
  expect(spanish(stepped, "es_ES", false)).toContain("el límite de lo que una revisión mueve");
  const fewer = { ...FACTS, isLessBetter: true };
  expect(english(fewer, "en_GB", false)).toContain("At most €298,901 lies");
  expect(english(fewer, "en_GB", false)).toContain("a bold choice of goals (−€22,032)");
});
