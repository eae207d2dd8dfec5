import { expect, it } from "vitest";
import type { Changes, Question } from "../../src/addon/service.ts";
import type { Steps } from "../../src/addon/steps.ts";
import { factsOf } from "../../src/sidebar/facts-of.ts";
import { firstState } from "../../src/sidebar/state.ts";
import { voiceIn } from "../../src/sidebar/voice.ts";
import { wizard as en } from "../../src/text/en/wizard.ts";
import { wizard as es } from "../../src/text/es/wizard.ts";
import { changes, preview } from "./fake-service.ts";

const POSITIONS = 31;
const same = (value: number): readonly number[] => Array.from({ length: POSITIONS }, () => value);

/** What the last screen says in a row, by its name. */
const valueAt = (
  name: string,
  steps: Steps,
  chanceWith: readonly number[] | null = null,
  language: "en" | "es" = "en",
): string | undefined => {
  const question: Question = { ...firstState.question, period: "2027", probability: 0.65, steps };
  const known = preview(question);
  const people = known.people.map((one) => ({ ...one, chance: same(0.6), chanceWith }));
  const state = { ...firstState, question, preview: { of: question, value: { ...known, people } } };
  const rows = factsOf(state, voiceIn(language, language === "en" ? "en_US" : "es_ES"));
  return rows.find((row) => row.name === name)?.value;
};

it("says what the chance is of, and with promised support both", () => {
  expect(valueAt("Chance", {})).toBe("60 in 100 reach their goal");
  expect(valueAt("Chance", {}, same(0.71))).toBe(
    "60 in 100 reach their goal as things are, 71 with the support",
  );
  expect(valueAt("Probabilidad", {}, same(0.71), "es")).toBe(
    "60 de 100 logran su meta tal como están las cosas, 71 con el apoyo",
  );
});

it("says of the company target how likely the team reaches it", () => {
  const companyTarget = 45_000;
  const value = valueAt(en.write.target, { companyTarget, allocation: { by: "likely" } });
  expect(value).toMatch(
    /handed down: .*\. The team’s chance of the target, not of the goals’ sum: 30 in 100$/,
  );
  expect(valueAt(es.write.target, { companyTarget }, null, "es")).toMatch(
    /sin repartir: .*\. Probabilidad de que el equipo alcance el objetivo, no la suma de las metas: 30 de 100$/,
  );
  // Where the goals come to the target, there is no other chance.
  const sum = preview({ ...firstState.question, probability: 0.65, steps: {} }).people.reduce(
    (all, { goal }) => all + goal[15]!,
    0,
  );
  expect(valueAt(en.write.target, { companyTarget: sum })).toMatch(
    /\. The team’s chance of the target: 30 in 100$/,
  );
});

it("says when incentives are paid, what is held back, and the budget", () => {
  const paid = valueAt(en.write.incentives, {
    incentives: { target: 1000, payoutMonths: 3, annualShare: 0.2, budget: 90_000 },
  });
  expect(paid).toMatch(
    /; paid each quarter, 20% held back for the whole period; budget .?90,000(, enough in \d+ of 100)?$/,
  );
  const sure = { incentives: { target: 1000, cap: 1.2, budget: 90_000 } };
  expect(valueAt(en.write.incentives, sure)).toMatch(/; budget .?90,000, always enough$/);
  const inParts = valueAt(en.write.incentives, { incentives: { target: 1000, payoutMonths: 3 } });
  expect(inParts).toMatch(/; paid each quarter$/);
  const atOnce = valueAt(en.write.incentives, { incentives: { target: 1000 } });
  expect(atOnce).not.toMatch(/paid|budget/);
});

it("tells the likely cost to the digits that the workbook has after the write, with own goals and without", () => {
  const question = {
    ...firstState.question,
    period: "2027",
    steps: { incentives: { target: 1000 } },
  };
  const value = { ...preview(question), currency: null };
  const held = { chance: 0.6, costs: { atTarget: 240_100, expected: 281_250 } };
  const said = (withOwn: Changes["withOwn"], language: "en" | "es") => {
    const known = changes({ withOwn, held });
    const state = {
      ...firstState,
      ...{ question, preview: { of: question, value }, changes: { of: question, value: known } },
    };
    const voice = voiceIn(language, language === "en" ? "en_US" : "es_ES");
    return factsOf(state, voice).find(({ name }) => /^Incent/.test(name))?.value;
  };
  const own = { before: 47_000, after: 47_100 };
  expect(said(own, "en")).toBe("240,100 if everybody just reaches their goal; likely 281,250");
  expect(said(own, "es")).toBe("240.100 si cada uno llega justo a su meta; lo probable, 281.250");
  expect(said(null, "en")).toMatch(/; likely 281,250$/);
});
