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
    "Your usual month is €25,000. €298,901 lies 0.4% below 12 months like that. It is raised by how your own months ran (+2.0%) and the company’s target (+10.0%); lowered by “Summer break” (−4.0%) and the room left for weaker months (−7.5%).",
  );
  expect(spanish(FACTS, "es_ES", false)).toBe(
    "Su mes habitual es de 25.000\u00a0€. 298.901\u00a0€ queda un 0,4\u00a0% por debajo de 12 meses así. Sube por la marcha de sus propios meses (+2,0\u00a0%) y el objetivo de la empresa (+10,0\u00a0%); baja por «Summer break» (−4,0\u00a0%) y el margen para meses más flojos (−7,5\u00a0%).",
  );
  for (const told of [english(FACTS, "en_GB", false), spanish(FACTS, "es_ES", false)])
    expect(told.match(SENTENCE)).toHaveLength(3);
});

it("says that the team steadies the month, and nothing of what moves nothing", () => {
  const why = { ...FACTS.why, level: 26_000, market: 1, events: 1, caution: 1, company: 1 };
  expect(english({ ...FACTS, goal: 312_000, why }, "en_GB", false)).toBe(
    "Your usual month, which the team’s results make steadier, is €26,000. €312,000 is just 12 months like that.",
  );
  expect(english({ ...FACTS, why: { ...why, level: 0 } }, "en_GB", false)).toBe(
    "Your usual month, which the team’s results make steadier, is €0.",
  );
});

it("tells of an own goal what was computed, and of another one that what was announced holds it", () => {
  const held = { ...FACTS, goal: 328_791.1, why: { ...FACTS.why, announced: 1.1 } };
  expect(english(held, "en_GB", true)).toBe(english(FACTS, "en_GB", true));
  expect(english(held, "en_GB", false)).toContain("the goal that you were told before (+10.0%)");
  const stepped = { ...held, why: { ...held.why, announced: 0.9 } };
  expect(spanish(stepped, "es_ES", false)).toContain("el límite de lo que una revisión mueve");
  const fewer = { ...FACTS, isLessBetter: true };
  expect(english(fewer, "en_GB", false)).toContain("At most €298,901 lies");
  expect(english(fewer, "en_GB", false)).toContain("a bold choice of goals (−7.5%)");
});
