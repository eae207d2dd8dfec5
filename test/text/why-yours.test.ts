import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/core/calendar/month.ts";
import {
  activityYours as activityEn,
  computedYours as computedEn,
  whyYours as english,
  ownStepYours as ownStepEn,
  silentYours as silentEn,
} from "../../src/text/en/why-yours.ts";
import {
  activityYours as activityEs,
  computedYours as computedEs,
  ownStepYours as ownStepEs,
  silentYours as silentEs,
  whyYours as spanish,
} from "../../src/text/es/why-yours.ts";
import type { WhyFacts } from "../../src/text/why-facts.ts";

const FACTS: WhyFacts = {
  ...{ goal: 1150, expected: 1224, last12: 1180, chance: 0.65, chanceWith: null },
  ...{ isLessBetter: false, currency: null, months: 12, step: 10, gap: 0 },
  movers: { events: [], index: null },
  onTop: 0,
  why: {
    ...{ ownLevel: 100, level: 100, seasonMonths: 12, presence: 1, events: 1, market: 1.02 },
    ...{ shared: 1.02, growth: { yearly: 0.02, since: monthOf(2025, 12), isTold: true } },
    ...{ soFar: 1, potential: 1, caution: 0.94, capacity: 1, company: 1, announced: 1 },
    low: { month: 8, factor: 0.74, raw: 0.7 },
    high: { month: 9, factor: 1.2, raw: 1.3 },
    capped: [monthOf(2025, 3)],
  },
};

it("goes, to the person, from the results to the number, in whole sentences", () => {
  expect(english(FACTS, "en_US")).toBe(
    "Your last 12 months: 1,180. Your own usual month is 100. Over 12 months and with the growth expected of the market (+2.0% against such months) that makes about 1,224. The goal is set 6.0% below that, which leaves room for weaker months. That gives 1,150. Of 100 people with results like yours, about 65 would reach it. One-off sales in Mar 2025 are not expected again. The strongest month is Sep (20% above a usual one), the weakest Aug (26% below a usual one). If your territory or your working time changes, tell your manager: the goal is then worked out again.",
  );
  expect(spanish(FACTS, "es_ES")).toBe(
    "Sus últimos 12 meses: 1.180. Su mes habitual propio es de 100. En 12 meses y con el crecimiento previsto del mercado (+2,0\u00a0% frente a esos meses), eso da cerca de 1.224. La meta se fija un 6,0\u00a0% por debajo de eso, lo que deja margen para meses más flojos. El resultado es 1.150. De cada 100 personas con resultados como los suyos, cerca de 65 la lograrían. No se espera repetir las ventas extraordinarias de mar 2025. El mes más fuerte es sep (20\u00a0% por encima de lo habitual) y el más flojo, ago (26\u00a0% por debajo de lo habitual). Si cambian su zona o su tiempo de trabajo, dígaselo a su responsable: entonces la meta se calcula de nuevo.",
  );
});

it("says no chance where none is to be told, and all the rest", () => {
  const without = (words: string) =>
    words.replace(/ (Of 100 people|De cada 100 personas)[^.]*\./, "");
  expect(silentEn(FACTS, "en_US")).toBe(without(english(FACTS, "en_US")));
  expect(silentEs(FACTS, "es_ES")).toBe(without(spanish(FACTS, "es_ES")));
  expect(silentEn(FACTS, "en_US")).not.toContain("Of 100");
});

it("tells what the planned support adds, and the chance with it", () => {
  const facts = { ...FACTS, chanceWith: 0.72, why: { ...FACTS.why, potential: 1.05 } };
  expect(english(facts, "en_US")).toContain(
    "The support planned for the period adds 5.0%: 1,285. The goal is set 6.0% below that",
  );
  expect(english(facts, "en_US")).toContain(
    "65 would reach it as things are, 72 with that support.",
  );
  const es = spanish(facts, "es_ES");
  expect(es).toContain("El apoyo previsto para el periodo suma un 5,0\u00a0%: 1.285.");
  expect(es).toContain("65 la lograrían tal como están las cosas, 72 con ese apoyo.");
});

it("tells how another goal was computed than the manager's, with no chance of its own", () => {
  const told = [computedEn(FACTS, "en_US"), computedEs(FACTS, "es_ES")];
  expect(told[0]).toContain("weaker months. So 1,150 was computed. One-off");
  expect(told[1]).toContain("más flojos. Así se calculó 1.150. No se espera");
  for (const one of told) expect(one).not.toMatch(/100 pe/);
});

it("explains of an own goal what was computed, not what an announced one held it at", () => {
  const held = { ...FACTS, goal: 1300, why: { ...FACTS.why, announced: 1300 / 1150 } };
  const told = [computedEn(held, "en_US"), computedEs(held, "es_ES")];
  expect(told[0]).toContain("So 1,150 was computed.");
  expect(told[1]).toContain("Así se calculó 1.150.");
  for (const one of told) expect(one).not.toMatch(/told before|1[.,]300/);
  expect(english(held, "en_US")).toMatch(/told before stands.* That gives 1,300\./);
});

it("writes a usual month so finely that the sums add up", () => {
  const facts = { ...FACTS, step: 1, expected: 141 };
  const level = (value: number) =>
    english({ ...facts, why: { ...FACTS.why, ownLevel: value, level: value } }, "en_US");
  expect(level(11.69)).toContain("Your own usual month is 11.7.");
  expect(level(12)).toContain("Your own usual month is 12.");
  expect(level(1.234)).toContain("Your own usual month is 1.23.");
  expect(level(21_600.4)).toContain("Your own usual month is 21,600.");
});

it("calls a goal bold that is set above what is expected, and where less is better below it", () => {
  const told = (caution: number, isLessBetter: boolean) =>
    english({ ...FACTS, isLessBetter, why: { ...FACTS.why, caution } }, "en_US");
  expect(told(1.06, false)).toContain("6.0% above that, because the goals were meant to be bold.");
  expect(told(0.94, true)).toContain("6.0% below that, because the goals were meant to be bold.");
  expect(told(1.06, true)).toContain("6.0% above that, which leaves room for weaker months.");
});

it("says of a step how many it takes, or for how much there is one", () => {
  const step = {
    ...{ metric: "Calls", main: "Premium", currency: null, goal: 60 },
    ...{ perUnit: 4, need: 1024, perWeek: 19.7, perDay: 4.1, ahead: null },
  };
  expect(activityEn(step, "en_GB")).toBe(
    "To reach 60 in “Premium” you will need about 1,024 in “Calls”: by your past results and the team’s, about 4.0 for each one. That is 19.7 a week, or 4.1 a working day.",
  );
  expect(activityEs(step, "es_ES")).toBe(
    "«Calls»: hacen falta cerca de 1.024 para lograr 60 en «Premium»; según sus resultados anteriores y los del equipo, cerca de 4,0 por cada unidad. Son 19,7 por semana, o 4,1 por día de trabajo.",
  );
  const rare = { ...step, perUnit: 0.004 };
  expect(activityEn(rare, "en_GB")).toContain("about one for every 250 of “Premium”.");
  expect(activityEs(rare, "es_ES")).toContain("cerca de 1 por cada 250 de «Premium».");
});

describe("of a step that comes months before", () => {
  const ahead = {
    ...{ lead: 2, early: 180, from: monthOf(2027, 2), asked: 1030, beyond: 186 },
    hasClosed: false,
  };
  const step = {
    ...{ metric: "Calls", main: "Premium", currency: "EUR", goal: 256_000 },
    ...{ perUnit: 0.004, need: 1024, perWeek: 19.7, perDay: 4.1, ahead },
  };
  const told = (facts: Partial<typeof ahead>) => {
    const one = { ...step, ahead: { ...ahead, ...facts } };
    return [activityEn(one, "en_GB"), activityEs(one, "es_ES")];
  };

  it("tells what is due before, and what the table holds for later goals", () => {
    expect(told({})).toEqual([
      "To reach €256,000 in “Premium” you will need about 1,024 in “Calls”: by your past results and the team’s, about one for every €250. The result follows 2 months later, so about 180 fall due before Feb 2027. The table asks for 1,030 within the period, and about 186 of these already prepare what comes after it: that is 19.7 a week, or 4.1 a working day. Each month asks for what the goal of 2 months later takes.",
      "«Calls»: hacen falta cerca de 1.024 para lograr 256.000\u00a0€ en «Premium»; según sus resultados anteriores y los del equipo, cerca de 1 por cada 250\u00a0€. El resultado llega 2 meses después, así que cerca de 180 caen antes de feb 2027. La tabla pide 1.030 dentro del periodo, y cerca de 186 de esa cifra preparan ya lo que viene después: son 19,7 por semana, o 4,1 por día de trabajo. Cada mes pide lo que requiere la meta de 2 meses después.",
    ]);
    const [english, spanish] = told({ lead: 1, early: 0, beyond: 0, asked: 1024 });
    expect(english).toContain(
      "The result follows a month later. The table asks for 1,024 within the period: that is 19.7 a week, or 4.1 a working day. Each month asks for what the goal of the next one takes.",
    );
    expect(spanish).toContain(
      "El resultado llega un mes después. La tabla pide 1.024 dentro del periodo: son 19,7 por semana, o 4,1 por día de trabajo. Cada mes pide lo que requiere la meta del siguiente.",
    );
  });

  it("tells what closed days change, and no month that they would make untrue", () => {
    const [english, spanish] = told({ hasClosed: true });
    expect(english).toContain("The result follows 2 months later (closed days left out)");
    expect(spanish).toContain("El resultado llega 2 meses después (sin contar los días de cierre)");
    expect(english).toMatch(
      /working day\. Closed days do not count as time: months with such days ask for less, and no other week has to make up for it\.$/,
    );
    expect(spanish).toMatch(
      /día de trabajo\. Los días de cierre no cuentan como tiempo: los meses que los tienen piden menos, y ninguna otra semana tiene que compensarlo\.$/,
    );
  });
});

it("says of a step with a goal of its own why the two goals differ, and no second number of it", () => {
  const told = [ownStepEn("Deals", "Premium"), ownStepEs("Deals", "Premium")];
  expect(told[0]).toMatch(
    /^This goal of “Deals” counts by itself, beside your goal of “Premium”\. .*moves/,
  );
  expect(told[1]).toMatch(
    /^Esta meta de «Deals» cuenta por sí sola, junto a su meta de «Premium»\. .*cambia/,
  );
  for (const one of told) expect(one).not.toMatch(/\d/);
});

it("says whose trend it is", () => {
  const told = (market: number, shared: number, isTold = false) => {
    const why = { ...FACTS.why, market, shared, growth: { ...FACTS.why.growth, isTold } };
    const words = [english({ ...FACTS, why }, "en_US"), spanish({ ...FACTS, why }, "es_ES")];
    return words.map((one) => /\d+ (?:months|meses) (?:and with|y con) (.*?) \(/.exec(one)?.[1]);
  };
  expect(told(1.02, 1)).toEqual(["the level of your own months", "el nivel de sus propios meses"]);
  expect(told(1.02, 1.02)).toEqual(["the team’s trend", "la tendencia del equipo"]);
  expect(told(1.05, 1.02, true)).toEqual([
    "the growth expected of the market and the level of your own months",
    "el crecimiento previsto del mercado y el nivel de sus propios meses",
  ]);
  expect(told(1, 1)).toEqual([undefined, undefined]);
});
