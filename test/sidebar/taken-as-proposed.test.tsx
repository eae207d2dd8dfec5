// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { Changes, Question } from "../../src/addon/service.ts";
import type { IncentiveAnswer, Steps } from "../../src/addon/steps.ts";
import { firstState } from "../../src/sidebar/state.ts";
import { takenAsProposed } from "../../src/sidebar/taken-as-proposed.ts";
import { voiceIn } from "../../src/sidebar/voice.ts";
import { wizard as en } from "../../src/text/en/wizard.ts";
import { changes, preview } from "./fake-service.ts";
import { atStep, button, press, words } from "./shown.tsx";

/** What was left as proposed, by the answers. */
const said = (
  steps: Steps,
  language: "en" | "es" = "en",
  typed: Changes["typed"] = [],
): readonly string[] => {
  const question: Question = { ...firstState.question, period: "2027", steps };
  const state = {
    ...firstState,
    question,
    preview: { of: question, value: preview(question) },
    changes: { of: question, value: changes({ typed }) },
  };
  const voice = voiceIn(language, language === "en" ? "en_US" : "es_ES");
  return takenAsProposed(state, voice).map(({ sentence }) => sentence);
};

const QUARTERLY = { target: 1000, payoutMonths: 3 } as const;
const OWN = [
  [0.9, 0.5],
  [1, 1],
] as const;

describe("what was left as proposed", () => {
  it("is told with its figures, in both languages", () => {
    expect(said({ incentives: QUARTERLY })).toEqual([
      "Goals are reviewed every quarter, and each review may raise a goal by up to 5%.",
      "A common curve decides the pay: 50% of the amount at 80% of the goal, 200% at 140%, and more above that without a limit.",
    ]);
    expect(said({ incentives: QUARTERLY }, "es")).toEqual([
      "Las metas se revisan cada trimestre, y cada revisión puede subir una meta hasta un 5\u00a0%.",
      "Se paga según una curva habitual: un 50\u00a0% del importe al 80\u00a0% de la meta, un 200\u00a0% al 140\u00a0%, y más por encima de eso, sin límite.",
    ]);
  });

  it("raises goals no further than a company target that is handed down", () => {
    const handed = { companyTarget: 50_000, allocation: { by: "likely" } } as const;
    expect(said(handed)).toEqual([
      "Goals are reviewed every quarter, and each review may raise a goal by up to 5%, but all together no further than the company target.",
    ]);
    expect(said({ ...handed, reviewMonths: 6 }, "es")).toEqual([
      "Cada revisión puede subir una meta hasta un 5\u00a0%, pero todas juntas no más allá del objetivo de la empresa.",
    ]);
  });

  it("goes with each answer, and has no line of what there is nothing to pay or review for", () => {
    expect(said({ reviewMonths: 0 })).toEqual([]);
    expect(said({ reviewMonths: 3, maxStep: 0.05 })).toEqual([]);
    expect(said({ reviewMonths: 6 })).toEqual(["Each review may raise a goal by up to 5%."]);
    expect(said({ maxStep: 0.1 })).toEqual(["Goals are reviewed every quarter."]);
    expect(said({ reviewMonths: 6, isLessBetter: true })).toEqual([
      "Each review may lower a goal by up to 5%.",
    ]);
    const paid = (incentives: IncentiveAnswer) => said({ reviewMonths: 0, incentives });
    expect(paid({ ...QUARTERLY, curve: OWN, cap: 2 })).toEqual([]);
    expect(paid({ target: 1000, curve: OWN })).toEqual([
      "Nothing limits the pay beyond the last point of your curve.",
    ]);
    expect(paid({ target: 1000, cap: 1.5 })).toEqual([
      "A common curve decides the pay: 50% of the amount at 80% of the goal, rising to the limit that you set.",
    ]);
    expect(paid({ ...QUARTERLY, payoutMonths: 12, curve: OWN, cap: 2 })).toEqual([]);
    expect(paid({ ...QUARTERLY, commission: { tiers: [[0, 0.05]], mode: "marginal" } })).toEqual(
      [],
    );
  });

  it("stands on the last screen with the way to its step", async () => {
    const root = await atStep("write");
    expect(words(root)).toContain(en.write.proposed.title);
    await press(root, en.goTo(7, en.startLow.title), en.startLow.title);
    expect(button(root, en.next)).toBeTruthy();
  });

  it("has no curve where another one was typed into the workbook: that is told there", () => {
    const typed: Changes["typed"] = [
      { tab: "Incentives", kind: "curve", typed: OWN, told: [...OWN, [1.4, 2]] },
    ];
    const steps = { reviewMonths: 0, incentives: { target: 1000 } };
    expect(said(steps)).toHaveLength(1);
    expect(said(steps, "en", typed)).toEqual([]);
  });
});
