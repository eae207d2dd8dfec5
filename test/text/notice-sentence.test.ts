import { describe, expect, it } from "vitest";
import { type Month, monthOf } from "../../src/core/calendar/month.ts";
import type { Notice } from "../../src/core/notices.ts";
import { noticeSentence } from "../../src/text/notice-sentence.ts";
import { everyNotice } from "./every-notice.ts";

const NBSP = "\u00a0";
const both = (notice: Notice) => [
  noticeSentence(notice, "en", "en_GB", "EUR"),
  noticeSentence(notice, "es", "es_ES", "EUR"),
];

describe("sentences of notices", () => {
  it("name the empty month of a person", () => {
    const facts = { person: "Diego", month: monthOf(2024, 8) };
    expect(both({ code: "monthMissing", facts })).toEqual([
      "1 empty month: Diego, Aug 2024",
      "1 mes vacío: Diego, ago 2024",
    ]);
  });

  it("name the months of one-off sales that raise no announced goal, where they are one's own", () => {
    const facts = { people: ["Luis", "Ana"], months: [[monthOf(2026, 2)], []] };
    expect(both({ code: "goalsWithoutWindfall", facts })).toEqual([
      "One-off sales do not raise announced goals: Luis, Feb 2026; Ana.",
      "Las ventas extraordinarias no suben las metas anunciadas: Luis, feb 2026; Ana.",
    ]);
  });

  it("say how much months ask for beyond the limit, in what it was told in, too", () => {
    const crowded = [
      { month: monthOf(2027, 2), asked: 886_100 },
      { month: monthOf(2027, 3), asked: 860_000 },
    ];
    const of = { name: "Deals", need: 420 / 1_003_522, available: 420, utilisation: 0.85 };
    const most = 852_994;
    expect(both({ code: "monthsCrowded", facts: { crowded, most, of } })).toEqual([
      "In 2 months the goals ask for more than can be planned by the limit that was told, €852,994 a month (357 Deals, 85% of 420). Feb 2027: €886,100 (371), Mar 2027: €860,000 (360). Plan help for then, or deliver a part later.",
      "En 2 meses las metas piden más de lo que se puede planear según el límite indicado, 852.994\u00a0€ al mes (357 Deals, el 85\u00a0% de 420). feb 2027: 886.100\u00a0€ (371), mar 2027: 860.000\u00a0€ (360). Prevea ayuda para entonces, o entregue una parte más tarde.",
    ]);
    const alone = { crowded: crowded.slice(0, 1), most, of: null };
    expect(both({ code: "monthsCrowded", facts: alone })[0]).toBe(
      "In 1 month the goals ask for more than can be planned by the limit that was told, €852,994 a month. Feb 2027: €886,100. Plan help for then, or deliver a part later.",
    );
  });

  it("say of an amount in nobody's goal that it is there, of one alone, or that they are", () => {
    const said = (amount: number) => [
      both({ code: "targetOpen", facts: { target: 9, goals: 8, gap: amount, chance: 0.5 } })[1],
      both({ code: "targetRest", facts: { amount } })[1],
      both({ code: "targetOverCapacity", facts: { amount } })[1],
      both({
        code: "cappedByChance",
        facts: { people: ["Eva"], chance: 0.3, amount, carried: 0 },
      })[1],
    ];
    for (const sentence of said(830_000))
      expect(sentence).toMatch(/ no están en la meta de nadie\./);
    for (const sentence of said(1)) expect(sentence).toMatch(/ no está en la meta de nadie\./);
  });

  it("call no sum of a team out of reach for sure, and none certain", () => {
    const endings = (chance: number) =>
      both({
        code: "targetOpen",
        facts: { target: 1_200_000, goals: 1_140_000, gap: 60_000, chance },
      }).map((sentence) => sentence.split(/ is (?=\S+ than|\d+ in)| es de /).at(-1));
    expect(endings(0.0004)).toEqual(["less than 1 in 100.", "menos de 1 de cada 100."]);
    expect(endings(0.0065)).toEqual(["1 in 100.", "1 de cada 100."]);
    expect(endings(0.62)).toEqual(["62 in 100.", "62 de cada 100."]);
    expect(endings(0.9999)).toEqual(["more than 99 in 100.", "más de 99 de cada 100."]);
  });

  it("say of a step that comes before what is due before the period, and what closed days change", () => {
    const [january, april] = [monthOf(2027, 1), monthOf(2027, 4)];
    const ahead = {
      ...{ metric: "Visits", months: 1, done: monthOf(2027, 4), serves: monthOf(2027, 5) },
      ...{ early: { goal: january, done: monthOf(2026, 12), closedFrom: null }, closed: null },
    };
    const endings = (facts: Partial<typeof ahead | Notice["facts"]>) =>
      both({ code: "stageAhead", facts: { ...ahead, ...facts } } as Notice).map((sentence) =>
        sentence.slice(sentence.indexOf(".") + 2),
      );
    expect(endings({})).toEqual([
      "What the goal of Jan 2027 takes has to be done in Dec 2026, before the period begins.",
      "Lo que requiere la meta de ene 2027 hay que hacerlo en dic 2026, antes de que empiece el periodo.",
    ]);
    const timed = (time: "lastDay" | "over") => endings({ early: { ...ahead.early, time } });
    expect(timed("lastDay")).toEqual([
      "What the goal of Jan 2027 takes is due in Dec 2026, which ends today, before the period begins.",
      "Lo que requiere la meta de ene 2027 toca hacerlo en dic 2026, que termina hoy, antes de que empiece el periodo.",
    ]);
    expect(timed("over")).toEqual([
      "What the goal of Jan 2027 takes had to be done in Dec 2026, which is over (see whether it was enough).",
      "Lo que requiere la meta de ene 2027 había que hacerlo en dic 2026, que ya ha terminado (mire si fue suficiente).",
    ]);
    const early = { goal: monthOf(2027, 2), done: monthOf(2026, 12), closedFrom: january };
    expect(endings({ early })).toEqual([
      "What the goal of Feb 2027 takes has to be done in Dec 2026, before the period begins: Jan 2027 is closed and does not count as time.",
      "Lo que requiere la meta de feb 2027 hay que hacerlo en dic 2026, antes de que empiece el periodo: ene 2027 está cerrado y no cuenta como tiempo.",
    ]);
    expect(endings({ early: { ...early, goal: april } })).toEqual([
      "What the goal of Apr 2027 takes has to be done in Dec 2026, before the period begins: Jan 2027 to Mar 2027 are closed and do not count as time.",
      "Lo que requiere la meta de abr 2027 hay que hacerlo en dic 2026, antes de que empiece el periodo: ene 2027 a mar 2027 están cerrados y no cuentan como tiempo.",
    ]);
    expect(endings({ early: null, closed: { month: april, isPart: false } })).toEqual([
      "Apr 2027 is closed and does not count as time: it asks for nothing, and no other week has to make up for it.",
      "El mes de abr 2027 está cerrado y no cuenta como tiempo: no pide nada, y ninguna otra semana tiene que compensarlo.",
    ]);
    expect(endings({ early: null, closed: { month: april, isPart: true } })).toEqual([
      "Closed days do not count as time: Apr 2027, closed on some days, asks for less, and no other week has to make up for it.",
      "Los días de cierre no cuentan como tiempo: en abr 2027, que cierra unos días, se pide menos, y ninguna otra semana tiene que compensarlo.",
    ]);
  });

  it("say of a step that fell which months start with too little", () => {
    const of = (year: number, month: number) => monthOf(year, month);
    const facts = {
      ...{ metric: "Deals opened", from: of(2026, 10), to: of(2026, 11), count: 202, before: 828 },
      ...{ serves: [of(2026, 12), of(2027, 1)] as const, hasGoal: false },
    };
    expect(both({ code: "fewBegun", facts })).toEqual([
      "“Deals opened” fell from 828 to 202 a month (Oct 2026 to Nov 2026): either the export lacks the newest ones, or the months that they lead to (Dec 2026 to Jan 2027) start with too little. The goals do not take this into account.",
      "«Deals opened» bajó de 828 a 202 al mes (oct 2026 a nov 2026): o a su exportación le faltan los más recientes, o los meses en que dan resultados (dic 2026 a ene 2027) empiezan con muy poco. Las metas no tienen esto en cuenta.",
    ]);
    const one = [of(2026, 12), of(2026, 12)] as const;
    const [english, spanish] = both({
      code: "fewBegun",
      facts: { ...facts, from: of(2026, 11), serves: one, hasGoal: true },
    });
    expect(english).toMatch(
      /or the month that they lead to \(Dec 2026\) starts with too little\.$/,
    );
    expect(spanish).toMatch(/o el mes en que dan resultados \(dic 2026\) empieza con muy poco\.$/);
  });

  it("quote a text that should be a number", () => {
    const facts = { person: "Bruno", month: monthOf(2024, 4), value: "n/d" };
    expect(both({ code: "textNotNumber", facts })).toEqual([
      "1 text instead of a number: Bruno, Apr 2024, “n/d”",
      "1 texto en lugar de número: Bruno, abr 2024, «n/d»",
    ]);
  });

  it("say which rows and columns of totals were left out", () => {
    const dropped = (rows: number, columns: number) =>
      both({ code: "totalsDropped", facts: { rows, columns, label: "TOTAL" } });
    expect(dropped(1, 0)).toEqual(["1 TOTAL row left out", "1 fila TOTAL omitida"]);
    expect(dropped(2, 0)).toEqual(["2 TOTAL rows left out", "2 filas TOTAL omitidas"]);
    expect(dropped(0, 1)).toEqual(["1 TOTAL column left out", "1 columna TOTAL omitida"]);
    expect(dropped(0, 3)).toEqual(["3 TOTAL columns left out", "3 columnas TOTAL omitidas"]);
    expect(dropped(1, 1)).toEqual([
      "TOTAL: 1 row and 1 column left out",
      "TOTAL: 1 fila y 1 columna omitidas",
    ]);
  });

  it("write amounts in the currency of the results", () => {
    const facts = { person: "Carla", month: monthOf(2025, 10), value: 36090, limit: 28000 };
    expect(both({ code: "capped", facts })).toEqual([
      "Carla, Oct 2025: €36,090 is far above the usual in such a month. It counts as €28,000.",
      `Carla, oct 2025: 36.090${NBSP}€ es mucho más que lo habitual en un mes así. Cuenta como 28.000${NBSP}€.`,
    ]);
  });

  it("say of whom unfair goals ask more, in one sentence", () => {
    const tests = [
      { name: "growthByResult", isMore: false },
      { name: "chanceSpread", isMore: false },
    ] as const;
    expect(both({ code: "unfair", facts: { tests } })).toEqual([
      "Look at the fairness of these goals: those who sell less are asked to grow clearly more, compared with their own pace; some have far better chances than others (more than 20 points apart).",
      "Revise la equidad de estas metas: a quienes venden menos se les pide crecer claramente más, en comparación con su propio ritmo; unas personas tienen muchas más probabilidades que otras (más de 20 puntos de distancia).",
    ]);
  });

  it("call deals that were not won by one name", () => {
    const facts = (count: number) => ({ count, stages: ["Lost"] });
    expect(both({ code: "dealsOpenedOnly", facts: facts(1) })).toEqual([
      "1 deal that was not won (Lost): it counts as an opened deal and adds no sales",
      "1 negocio no ganado (Lost): cuenta en «Negocios iniciados» (todos, ganados o no) y no suma ventas",
    ]);
    expect(both({ code: "dealsOpenedOnly", facts: facts(2) })[1]).toBe(
      "2 negocios no ganados (Lost): cuentan en «Negocios iniciados» (todos, ganados o no) y no suman ventas",
    );
  });

  it("tell a count from the little less that it counts as", () => {
    const facts = { person: "Eva", month: monthOf(2025, 8), value: 1, limit: 0.6 };
    const notice: Notice = { code: "capped", facts };
    expect(noticeSentence(notice, "en", "en_GB", null)).toContain(
      "1 is far above the usual in such a month",
    );
    expect(noticeSentence(notice, "en", "en_GB", null)).toContain("It counts as 0.6.");
  });

  it("tell a person who never sold from one who stopped", () => {
    const facts = { person: "Luis", lastMonth: null };
    expect(both({ code: "noGoalNoResults", facts })).toEqual([
      "No goal for Luis: no results yet.",
      "Sin meta para Luis: aún no tiene resultados.",
    ]);
  });

  it("tell a leave that is over from one that lasts", () => {
    const from = monthOf(2025, 3);
    const leave = (to: Month | null) =>
      both({ code: "onLeave", facts: { person: "Eva", from, to } });
    expect(leave(monthOf(2025, 5))).toEqual([
      "Eva was on leave, Mar 2025 to May 2025: no data, which is not zero",
      "Eva estuvo de permiso, mar 2025 a may 2025: sin dato, que no es cero",
    ]);
    expect(leave(null)).toEqual([
      "Eva has been on leave since Mar 2025: no data, which is not zero",
      "Eva está de permiso desde mar 2025: sin dato, que no es cero",
    ]);
  });

  it("say what a number cut by the sheet's locale was read as", () => {
    const facts = { count: 3, value: 5.827, meant: 5827 };
    expect(both({ code: "thousandsRestored", facts })).toEqual([
      "3 numbers cut at the thousands: 5.827 is read as 5,827",
      "3 números cortados en los miles: 5,827 se lee como 5.827",
    ]);
  });

  const spoken = everyNotice.flatMap((notice) =>
    both(notice).map((sentence) => ({ notice, sentence })),
  );

  it("tell of several own goals for a leave each with both amounts and its cell", () => {
    const facts = {
      ...{ people: ["Ana", "Luis"], goals: [900, 700], computed: [800, 750] },
      cells: ["Goals!K7", "Goals!K8"],
      isAhead: true,
    };
    const [en, es] = (["en", "es"] as const).map((language) =>
      noticeSentence({ code: "leaveCounted", facts }, language, "en_US", null),
    );
    expect(en).toContain(
      "Ana, 900 in the place of 800 (Goals!K7); Luis, 700 in the place of 750 (Goals!K8).",
    );
    expect(en).toMatch(/^After this update these people’s computed goals are others/);
    expect(es).toMatch(/^Tras esta actualización, las metas calculadas de estas personas/);
    expect(en).toMatch(/Where yours is the lower one, the leave may be counted twice\.$/);
    expect(es).toContain("Ana, 900 en lugar de 800 (Goals!K7); Luis, 700 en lugar de 750");
    expect(es).toMatch(/la ausencia puede contar dos veces\.$/);
  });

  it("leave no gap", () => {
    for (const { notice, sentence } of spoken)
      expect(sentence, notice.code).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("say every word and every count of the facts", () => {
    const isMonthOrAmount = (fact: unknown) =>
      typeof fact === "number" && (fact > 1000 || !Number.isInteger(fact));
    const isSaid = (fact: unknown) =>
      fact !== null && fact !== 0 && typeof fact !== "boolean" && !isMonthOrAmount(fact);
    // Parts and tests are codes of ours; days and months of the year are written otherwise.
    const CODED = new Set([
      "notForLess",
      "unfair",
      "ownUnfair",
      "rosterBackward",
      "seasonUnlike",
      "monthsCrowded",
      "publishedHeld",
      "publishedToEnd",
    ]);
    for (const { notice, sentence } of spoken.filter((one) => !CODED.has(one.notice.code))) {
      const facts = Object.values(notice.facts).flat(2);
      for (const fact of facts.filter(isSaid))
        expect(sentence, notice.code).toContain(String(fact));
    }
  });

  it("say of published goals until when one may be corrected either way, and nothing once that is over", () => {
    const held = { version: 2, next: monthOf(2027, 4) };
    expect(both({ code: "publishedHeld", facts: { ...held, until: "2026-12-31" } })).toEqual([
      "Version 2 is published, so its goals count as announced. Before Mar 2027, when the review of Apr 2027 opens, an update makes none of them harder; from then on by one step at most. What has to be corrected, up or down, you can type until 31 Dec 2026 in Goals, as an “Own value” with its reason. An easier goal takes a reason: beside its “Own value”, or for computed ones under “Reason for easier goals” in step 7, “Start within reach and raise later”.",
      "La versión 2 está publicada, así que sus metas cuentan como anunciadas. Antes de mar 2027, cuando se abre la revisión de abr 2027, una actualización no las hace más difíciles; desde entonces, un paso como máximo. Lo que haya que corregir, hacia arriba o hacia abajo, puede escribirlo hasta el 31 dic 2026 en Metas, como «Su meta» con su motivo. Una meta más fácil pide un motivo: junto a «Su meta» o, para las calculadas, en «Motivo para metas más fáciles», en el paso 7, «Empiece por lo alcanzable y suba después».",
    ]);
    for (const sentence of both({ code: "publishedHeld", facts: { ...held, until: "" } }))
      expect(sentence).not.toMatch(/up or down|hacia arriba/);
  });

  it("write the days of a leave that ends before it begins", () => {
    const facts = { person: "Ana", from: "2027-09-10", to: "2027-09-01" };
    expect(both({ code: "rosterBackward", facts })).toEqual([
      "Roster, Ana: the end, 1 Sep 2027, lies before the beginning, 10 Sep 2027, so it does not count",
      "Lista del equipo, Ana: el fin, 1 sep 2027, es anterior al comienzo, 10 sep 2027, por eso no cuenta",
    ]);
  });

  it("name a few people of many, and say how many more", () => {
    const many = Array.from({ length: 30 }, (_, i) => `Ana ${i}z`);
    const listing = everyNotice.flatMap(({ code, facts }): Notice[] => {
      const { people } = facts as { readonly people?: readonly string[] };
      if (!Array.isArray(people)) return [];
      const long = Object.entries(facts).map(([name, fact]) => [
        name,
        Array.isArray(fact) && fact.length === people.length ? many.map(() => fact[0]) : fact,
      ]);
      return [{ code, facts: { ...Object.fromEntries(long), people: many } } as Notice];
    });
    expect(listing.length).toBeGreaterThan(20);
    for (const notice of listing)
      for (const [i, sentence] of both(notice).entries()) {
        const named = many.filter((person) => sentence.includes(person)).length;
        expect([3, 8], sentence).toContain(named);
        expect(sentence).toContain([`and ${30 - named} more`, `y ${30 - named} más`][i]);
      }
    const capped = { people: many, chance: 0.35, amount: 0, carried: 12_000 };
    expect(both({ code: "cappedByChance", facts: capped })).toEqual([
      "So that no computed goal has a chance below 35 in 100, the goals of Ana 0z, Ana 1z, Ana 2z and 27 more stay below what the target asks. The others carry the €12,000 that this leaves.",
      `Para que la probabilidad de ninguna meta calculada baje de 35 de cada 100, las metas de Ana 0z, Ana 1z, Ana 2z y 27 más quedan por debajo de lo que pide el objetivo. Los demás asumen la diferencia: 12.000${NBSP}€.`,
    ]);
  });

  it("differ between the languages", () => {
    for (const notice of everyNotice) {
      const [en, es] = both(notice);
      expect(es, notice.code).not.toBe(en);
    }
  });
});

it("shows the blanks that make two spellings of a name", () => {
  const facts = { shown: "Ana", others: ["ANA", " Ana", "Ana\u00a0"] };
  const notice = { code: "spellingsUnited", facts } as const;
  expect(noticeSentence(notice, "en", "en_US", null)).toContain("“ANA”, “␣Ana”, “Ana␣”");
});
