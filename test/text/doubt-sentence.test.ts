import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/core/calendar/month.ts";
import type { Doubt, DoubtCode } from "../../src/core/doubts.ts";
import { doubtAssumed, doubtOption, doubtQuestion } from "../../src/text/doubt-sentence.ts";
import { everyDoubt } from "./every-doubt.ts";

const NBSP = "\u00a0";
const VOICES = [
  ["en", "en_US"],
  ["es", "es_ES"],
] as const;

const one = (code: DoubtCode, answer: string): Doubt =>
  everyDoubt.find((doubt) => doubt.code === code && doubt.answer === answer)!;
const asked = (doubt: Doubt) =>
  VOICES.map(([language, locale]) => doubtQuestion(doubt, language, locale));
const answers = (doubt: Doubt) =>
  VOICES.map(([language, locale]) =>
    doubt.options.map((value) => doubtOption(doubt, value, language, locale)),
  );
const assumed = (doubt: Doubt) =>
  VOICES.map(([language, locale]) => doubtAssumed(doubt, language, locale));
const all = (doubt: Doubt) => [...asked(doubt), ...answers(doubt).flat(), ...assumed(doubt)];

describe("sentences of doubts", () => {
  it("show both readings of a date, and the option that chooses between them", () => {
    expect(answers(one("dates", "dmy"))).toEqual([
      ["The day: Oct 2025", "The month: Aug 2025"],
      ["El día: oct 2025", "El mes: ago 2025"],
    ]);
    expect(assumed(one("dates", "mdy"))).toEqual([
      "“08/10/2025” is read month first, as Aug 2025. If not, use --dates.",
      "«08/10/2025» se lee con el mes primero, como ago 2025. Si no es así, use --dates.",
    ]);
  });

  it("tell thousands from decimals whatever the locale's own signs", () => {
    expect(answers(one("numbers", "comma"))).toEqual([
      ["Thousands: 1,234", "Decimals: 1.234"],
      ["Miles: 1.234", "Decimales: 1,234"],
    ]);
    const facts = { value: "1,000", comma: 1, point: 1000 };
    const other: Doubt = { ...one("numbers", "comma"), code: "numbers", facts };
    expect(answers(other)).toEqual([
      ["Decimals: 1.000", "Thousands: 1,000"],
      ["Decimales: 1,000", "Miles: 1.000"],
    ]);
  });

  it("name the key of an answer that has no option of its own", () => {
    expect(assumed(one("left", "yes"))).toEqual([
      "Luis left after Aug 2025 and gets no goal. If not, answer “left:Luis” in the file of --answers.",
      "Luis dejó el equipo después de ago 2025 y no tiene meta. Si no es así, responda «left:Luis» en el archivo de --answers.",
    ]);
    expect(assumed(one("blank", "zero"))[0]).toBe(
      "7 empty months, counted person by person, count as zero. If not, use --blank.",
    );
  });

  it("name the months in which nobody has results, and ask what they mean", () => {
    const doubt = one("emptyMonth", "missing");
    expect(asked(doubt)).toEqual([
      "Nobody has results in Aug 2025. Are they missing here, or did nobody sell anything?",
      "Nadie tiene resultados en ago 2025. ¿Faltan en los datos o nadie vendió nada?",
    ]);
    expect(answers(doubt)).toEqual([
      ["They are missing: not known", "Nobody sold anything: zero"],
      ["Faltan: no se conocen", "Nadie vendió nada: cero"],
    ]);
    expect(assumed(doubt)).toEqual([
      "Nobody has results in Aug 2025: taken as not known, which is not zero. If not, answer “emptyMonth:2025-08” in the file of --answers.",
      "Nadie tiene resultados en ago 2025: se toma como no conocido, que no es cero. Si no es así, responda «emptyMonth:2025-08» en el archivo de --answers.",
    ]);
    const spans = [
      { from: monthOf(2025, 3), to: monthOf(2025, 5) },
      { from: monthOf(2025, 8), to: monthOf(2025, 8) },
    ];
    const several: Doubt = { ...one("emptyMonth", "zero"), code: "emptyMonth", facts: { spans } };
    expect(assumed(several)[0]).toMatch(
      /^Nobody has results in Mar 2025 to May 2025, Aug 2025: counted as zero\./,
    );
  });

  it("ask whether a month is whole that results begin within", () => {
    const doubt = one("firstMonth", "out");
    expect(asked(doubt)).toEqual([
      "The results begin on 26 Aug 2025. Is Aug 2025 complete?",
      "Los resultados empiezan el 26 ago 2025. ¿Está completo ago 2025?",
    ]);
    expect(answers(doubt)).toEqual([
      ["No: leave it out", "Yes, it is complete"],
      ["No: omitirlo", "Sí, está completo"],
    ]);
    expect(assumed(doubt)).toEqual([
      "The results begin on 26 Aug 2025: Aug 2025 is not whole and is left out. If not, answer “firstMonth:2025-08” in the file of --answers.",
      "Los resultados empiezan el 26 ago 2025: ago 2025 no está completo y se omite. Si no es así, responda «firstMonth:2025-08» en el archivo de --answers.",
    ]);
    expect(assumed(one("firstMonth", "whole"))[1]).toMatch(
      /^Los resultados empiezan el 26 ago 2025: ago 2025 cuenta como completo\./,
    );
  });

  it("write a leave of one month as one month", () => {
    const march = monthOf(2025, 3);
    const facts = { person: "Eva", from: march, to: march };
    expect(asked({ ...one("leave", "yes"), code: "leave", facts })).toEqual([
      "Eva: no results, Mar 2025. Was that leave?",
      "Eva: sin resultados, mar 2025. ¿Fue un permiso?",
    ]);
  });

  it("show a currency by its code and its sign", () => {
    expect(answers(one("currency", "EUR"))[1]).toEqual([
      "EUR (€)",
      "MXN ($)",
      "Ninguna: solo números",
    ]);
  });

  it("ask with a question mark, and leave no gap", () => {
    for (const doubt of everyDoubt) {
      for (const question of asked(doubt)) expect(question, doubt.code).toMatch(/^\S.*\?$/);
      for (const sentence of all(doubt))
        expect(sentence, doubt.code).not.toMatch(/undefined|null|NaN|\[object|!|invalid/);
    }
  });

  it("assume in a whole sentence that changes with the answer", () => {
    const sentences = everyDoubt.flatMap(assumed);
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\.$/);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("give each answer words of its own", () => {
    for (const doubt of everyDoubt)
      for (const words of answers(doubt)) expect(new Set(words).size).toBe(words.length);
  });

  it("differ between the languages, and quote and address Spanish readers as usual", () => {
    for (const doubt of everyDoubt) {
      const [en, es] = assumed(doubt);
      expect(es, doubt.code).not.toBe(en);
      const spanish = [asked(doubt)[1], ...answers(doubt)[1]!, es].join(" ");
      expect(spanish, doubt.code).not.toMatch(/["“”]|\b(tú|tu|tus|puedes|elige|usa|haz)\b/i);
    }
  });

  it("keep no plain space before a unit", () => {
    const spanish = everyDoubt.flatMap((doubt) => all(doubt)).join(" ");
    expect(spanish.replaceAll(NBSP, "_")).not.toMatch(/\d [%€]/);
  });
});
