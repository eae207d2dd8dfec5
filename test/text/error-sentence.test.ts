import { describe, expect, it } from "vitest";
import { GoalError, type GoalErrorCode, type GoalErrorFacts } from "../../src/core/errors.ts";
import { sentenceOf } from "../../src/text/error-sentence.ts";
import { everyError } from "./every-error.ts";

const NBSP = "\u00a0";

const both = <Code extends GoalErrorCode>(code: Code, facts: GoalErrorFacts[Code]) => {
  const error = new GoalError(code, facts) as unknown as GoalError;
  return [sentenceOf(error, "en", "en_US"), sentenceOf(error, "es", "es_ES")];
};

describe("sentences of errors", () => {
  it("say which two ranges differ in size", () => {
    expect(both("sizes", { name: "values", cells: 24, other: "dates", otherCells: 23 })).toEqual([
      "values has 24 cells but dates has 23. Select ranges of the same length.",
      "«values» tiene 24 celdas y «dates» 23. Seleccione rangos del mismo tamaño.",
    ]);
  });

  it("quote the cell that is no date and say its row", () => {
    expect(both("notADate", { value: "31/02/2025", row: 7, name: "dates" })).toEqual([
      '"31/02/2025" in row 7 of dates is not a date. Correct it or leave it blank.',
      "«31/02/2025» en la fila 7 de «dates» no es una fecha. Corríjala o déjela vacía.",
    ]);
  });

  it("say the row of a number that a range may not hold, and none of one that stands alone", () => {
    const facts = { value: "-5", name: "weights", allowed: "≥ 0" };
    expect(both("badOption", { ...facts, row: 1200 })).toEqual([
      '"-5" is not possible in row 1,200 of weights. Use ≥ 0.',
      "«-5» no es posible en la fila 1.200 de «weights». Use ≥ 0.",
    ]);
    expect(both("badOption", facts)).toEqual([
      '"-5" is not possible in weights. Use ≥ 0.',
      "«-5» no es posible en «weights». Use ≥ 0.",
    ]);
  });

  it("write the bounds of a chance as the locale does", () => {
    expect(both("badProbability", { low: 0.05, high: 0.95 })).toEqual([
      "probability must be between 0.05 and 0.95 (65% is 0.65).",
      `«probability» debe estar entre 0,05 y 0,95 (65${NBSP}% es 0,65).`,
    ]);
  });

  it("say of a resource which of its numbers is wrong", () => {
    const facts = { name: "Back office", part: "utilisation", value: "85" } as const;
    expect(both("badCapacity", facts)).toEqual([
      "“Back office”: the share of it that can be used must be above 0 and at most 1 (85% is 0.85), not “85”.",
      `«Back office»: la parte que se puede usar debe ser mayor que 0 y no pasar de 1 (85${NBSP}% es 0,85), no «85».`,
    ]);
  });

  it("say where a payout curve falls, and how a share is written", () => {
    expect(both("badCurve", { attainment: 1, before: 0.825 })).toEqual([
      "The curve must rise: 100% pays less than 82.5%. Correct one of the two.",
      `La curva debe subir: el 100${NBSP}% paga menos que el 82,5${NBSP}%. Corrija uno de los dos.`,
    ]);
    expect(both("badCurve", { attainment: 0.9, before: 1 })[0]).toBe(
      "The curve must rise: 90% comes after 100%. Put its points in order, each once.",
    );
    expect(both("notAShare", { value: 80, name: "curve" })).toEqual([
      "80 in curve is too much for a share. Write 0.8 for 80%.",
      `«curve» va en tanto por uno y 80 es demasiado. Escriba 0,8 para 80${NBSP}%.`,
    ]);
  });

  it("say what keeps a team's goal from being parted", () => {
    expect(both("minimumsExceed", { least: 120000, goal: 100000 })).toEqual([
      "The minimums add up to 120,000, more than the team goal 100,000. Lower min, or raise the team goal.",
      "Los mínimos suman 120.000, más que la meta del equipo 100.000. Baje «min» o suba la meta del equipo.",
    ]);
    expect(both("notPlaced", { goal: 100000, most: 88000, missing: 12000 })).toEqual([
      "12,000 of the team goal 100,000 would be nobody's: the parts can add up to 88,000. Raise max, or give a weight above 0 to whoever has none.",
      "12.000 de la meta del equipo 100.000 quedarían sin nadie: las partes pueden sumar 88.000. Suba «max» o dé un peso mayor que 0 a quien no lo tiene.",
    ]);
    expect(both("minAboveMax", { row: 3, min: 500, max: 400 })[0]).toBe(
      "In row 3, min 500 is more than max 400. Correct one of the two.",
    );
  });

  it("say where tiers of a commission are out of order, and what they look like", () => {
    expect(both("tiersOrder", { from: 10000, before: 25000 })).toEqual([
      "The tiers must rise: 10,000 comes after 25,000. Put them in order, each once.",
      "Los tramos deben subir: 10.000 va después de 25.000. Ordénelos, cada uno una vez.",
    ]);
    expect(both("tiersShape", {})[1]).toMatch(/como 10\.000 y 0,05\.$/);
  });

  it("say which goal and amount can't be in one unit", () => {
    const facts = { row: 3, name: "goals", goal: 300, other: "expected", amount: 300000 };
    expect(both("goalTooLow", facts)).toEqual([
      "In row 3, goals 300 is too low for expected 300,000, more than 20 times as much. Give both in the same unit.",
      "En la fila 3, «goals» 300 es demasiado poco para «expected» 300.000, más de 20 veces mayor. Indique ambos en la misma unidad.",
    ]);
    expect(both("goalTooLow", { ...facts, row: 0 })[0]).toMatch(/^goals 300 is too low/);
  });

  it("count one month as one", () => {
    expect(both("tooShort", { months: 1 })).toEqual([
      "1 month of results; at least 3 are needed. Add earlier months.",
      "Hay 1 mes de resultados; se necesitan al menos 3. Añada meses anteriores.",
    ]);
  });

  it("speak Spanish with the numbers of the sheet's own locale", () => {
    const error = new GoalError("tooBig", { rows: 62000, most: 50000 }) as unknown as GoalError;
    expect(sentenceOf(error, "es", "es_MX")).toBe("62,000 filas; use hasta 50,000 o el asistente.");
    expect(sentenceOf(error, "es", "es_ES")).toBe("62.000 filas; use hasta 50.000 o el asistente.");
  });

  const spoken = everyError.flatMap((error) =>
    [sentenceOf(error, "en", "en_US"), sentenceOf(error, "es", "es_ES")].map((sentence) => {
      return { error, sentence };
    }),
  );

  it("are whole sentences without a gap, a code or an exclamation", () => {
    for (const { error, sentence } of spoken) {
      expect(sentence, error.code).toMatch(/^\S.*\.$/);
      expect(sentence, error.code).not.toMatch(/undefined|null|NaN|\[object|!\s|invalid|inválid/);
    }
  });

  it("say every word of the facts", () => {
    for (const { error, sentence } of spoken) {
      const isMoney = error.code === "mixedCurrencies";
      // a part is a code for which each language has its own words, a currency one that has a sign
      const said = Object.entries(error.facts).filter(
        ([name]) => name !== "part" && name !== "currency",
      );
      const words = isMoney ? ["€", "$"] : said.map(([, fact]) => String(fact));
      for (const word of words.filter((fact) => !/^[\d.]+$/.test(fact)))
        expect(sentence, error.code).toContain(word);
    }
  });

  it("differ between the languages", () => {
    for (const error of everyError)
      expect(sentenceOf(error, "es", "en_US")).not.toBe(sentenceOf(error, "en", "en_US"));
  });

  it("address Spanish readers as usted and quote with «»", () => {
    for (const error of everyError) {
      const sentence = sentenceOf(error, "es", "es_ES");
      expect(sentence, error.code).not.toMatch(/["“”]|\b(tú|tu|tus|puedes|elige|usa|haz)\b/i);
    }
  });
});
