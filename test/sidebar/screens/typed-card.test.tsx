// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { Changes } from "../../../src/addon/service.ts";
import { typedWords } from "../../../src/sidebar/typed-words.ts";
import { voiceIn } from "../../../src/sidebar/voice.ts";
import { wizard as en } from "../../../src/text/en/wizard.ts";
import { wizard as es } from "../../../src/text/es/wizard.ts";
import { changes, opening, UNDOABLE } from "../fake-service.ts";
import { atStep, button, press, previewed, words } from "../shown.tsx";

const CURVE = [
  [0.8, 0.5],
  [1, 1],
] as const;
const TYPED: Changes["typed"] = [
  { tab: "Goals", kind: "companyTarget", typed: 10_800_000, told: null },
  {
    tab: "Seasonality",
    kind: "season",
    typed: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.2],
    months: [{ month: 12, typed: 1.2, told: null }],
  },
  { tab: "Seasonality", kind: "growth", typed: 0.035, told: null },
  { tab: "Incentives", kind: "target", person: "Ana", typed: 7000, told: 6000 },
  {
    tab: "Incentives",
    kind: "curve",
    typed: [
      [0.8, 0.4],
      [1, 1],
    ],
    told: CURVE,
  },
  { tab: "Incentives", kind: "cap", typed: null, told: 1.5 },
  { tab: "Incentives", kind: "budget", typed: 200_000, told: null },
];
const UNUSABLE: Changes["typed"] = [
  { tab: "Goals", kind: "unusable", of: { kind: "companyTarget" }, typed: "10.8M" },
];
const goals = { tab: "Goals", undo: UNDOABLE };
const card = (root: HTMLElement, title: string) =>
  [...root.querySelectorAll(".card")].find((one) => words(one.querySelector("h2")) === title) ??
  null;

const atWrite = (typed: Changes["typed"]) =>
  atStep("write", {
    open: () => opening({ goals }),
    changes: ({ steps }) =>
      changes({ typed: steps.companyTarget === undefined ? typed : UNUSABLE }),
  });

describe("what was typed in the workbook", () => {
  it("is told cell by cell, with what the answers say, in both languages", () => {
    const said = (language: "en" | "es", locale: string) =>
      TYPED.flatMap((one) => typedWords(one, voiceIn(language, locale), "USD"));
    expect(said("en", "en_US")).toEqual([
      "Company target (Goals): $10,800,000; in this panel: none",
      "Your value, Dec (Seasonality): 1.2; in this panel: as the results show",
      "Market in a year (Seasonality): 3.5%; in this panel: no number of yours",
      "At goal, Ana (Incentives): $7,000; in this panel: $6,000",
      "Payout curve (Incentives): 80% pays 40%, 100% pays 100%; in this panel: 80% pays 50%, 100% pays 100%",
      "At most (Incentives): blank; in this panel: 150%",
      "Budget (Incentives): $200,000; in this panel: none",
    ]);
    expect(said("es", "es_MX").slice(0, 4)).toEqual([
      "Objetivo de la empresa (Goals): USD\u00a010,800,000; en este panel: ninguno",
      "Su valor, dic (Seasonality): 1.2; en este panel: lo que muestran los resultados",
      "Mercado al año (Seasonality): 3.5\u00a0%; en este panel: ningún número de usted",
      "Por meta, Ana (Incentives): USD\u00a07,000; en este panel: USD\u00a06,000",
    ]);
    const [bad] = UNUSABLE.flatMap((one) => typedWords(one, voiceIn("es", "es_ES"), null));
    expect(bad).toBe(
      "Objetivo de la empresa (Goals): «10.8M» no sirve de respuesta. Hace falta un número mayor que 0. Se queda solo en la hoja.",
    );
    const curve = { tab: "Pay", kind: "unusable", of: { kind: "curve" }, typed: "" } as const;
    expect(typedWords(curve, voiceIn("en", "en_US"), null)).toEqual([
      "Payout curve (Pay) is no answer. Each point needs its share of the goal and what it pays, and more must never pay less. It stays in the sheet only.",
    ]);
    expect(es.typed.used(1)).toContain("1 valor");
  });

  it("is offered above what changes, used on a click, and said where the focus goes", async () => {
    const root = await atWrite(TYPED);
    await vi.waitFor(() => expect(card(root, en.typed.title)).not.toBeNull());
    const offered = card(root, en.typed.title)!;
    expect(offered.querySelectorAll("li")).toHaveLength(TYPED.length);
    expect(offered.querySelector("summary")).toBeNull();
    expect(words(offered)).toContain(en.typed.leave);
    button(root, en.typed.use).focus();
    button(root, en.typed.use).click();
    await vi.waitFor(() => expect(words(document.activeElement)).toBe(en.typed.used(7)));
    await vi.waitFor(() => expect(card(root, en.typed.title)?.textContent).toContain("10.8M"));
    expect(() => button(root, en.typed.use)).toThrow();
    await press(root, en.back, en.incentives.title);
    await previewed(root);
    expect(words(root)).toContain("Ana €7,000");
    button(root, en.typed.dropAmounts).click();
    await vi.waitFor(() => expect(words(root)).not.toContain("Ana €7,000"));
  });

  it("has the others folded where there are many", async () => {
    const [first] = TYPED;
    const others = ["A", "B", "C", "D", "E", "F", "G"].map(
      (person) => ({ tab: "Pay", kind: "target", person, typed: 1, told: null }) as const,
    );
    const root = await atWrite([first!, ...others]);
    await vi.waitFor(() => expect(card(root, en.typed.title)).not.toBeNull());
    expect(words(card(root, en.typed.title)!.querySelector("summary"))).toBe("and 2 more");
  });

  it("is no card where nothing was typed, and has no button where nothing can be used", async () => {
    const root = await atWrite([]);
    await vi.waitFor(() => expect(words(root)).toContain("1 goal change"));
    expect(card(root, en.typed.title)).toBeNull();
    const other = await atWrite(UNUSABLE);
    await vi.waitFor(() => expect(card(other, en.typed.title)).not.toBeNull());
    expect(() => button(other, en.typed.use)).toThrow();
  });
});
