// @vitest-environment happy-dom
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import type { Found, Service } from "../../src/addon/service.ts";
import { GoalError } from "../../src/core/errors.ts";
import { wizard as en } from "../../src/text/en/wizard.ts";
import { wizard as es } from "../../src/text/es/wizard.ts";
import { doubt, fakeService, found, opening, written } from "./fake-service.ts";
import { press, shown, titled, words } from "./shown.tsx";

const texts = { en, es };
const LOCALES = { en: "en_US", es: "es_ES" };

const option = (value: string) => ({ value, words: value });
const silent = (): never => {
  throw new Error("no answer");
};
const tooShort = (): never => {
  throw new GoalError("tooShort", { months: 2 });
};

/** A table that leaves questions of every kind. */
const MESSY: Partial<Found> = {
  doubts: [
    doubt("dates", { isOpen: true }),
    doubt("metricName", { isOpen: true, options: [], answer: "(M)" }),
    doubt("currency", { options: ["EUR", "USD", "GBP", "none"].map(option), answer: "EUR" }),
    doubt("blank"),
    doubt("numbers"),
    ...["same:Ana|Eva", "left:Bruno", "joined:Carla", "leave:Diego:2025-03"].map((key) =>
      doubt(key, { about: "people" }),
    ),
  ],
  roles: [{ key: "column:date", words: "(D)", answer: "(d)", options: ["(d)", "(e)"] }],
  rosters: ["(T)"],
};

describe.each(["en", "es"] as const)("the sidebar in %s", (language) => {
  const text = texts[language];
  const open = () => opening({ language, locale: LOCALES[language] });
  const service = (change: Partial<Service> = {}) => fakeService({ open, ...change });
  const toGoals = async (root: HTMLElement) => {
    await titled(root, text.data.title);
    await press(root, text.data.looksRight, text.review.title);
    await press(root, text.next, text.goals.title);
  };
  const toDone = async (root: HTMLElement) => {
    await toGoals(root);
    await press(root, text.next, text.write.title);
    await press(root, text.write.create, text.done.title);
  };

  const screens: Readonly<Record<string, () => Promise<HTMLElement>>> = {
    empty: async () => {
      const root = shown(service({ open: () => ({ ...open(), source: "" }) }));
      await titled(root, text.empty.title);
      return root;
    },
    data: async () => {
      const goals = { tab: "G", canUndo: true };
      const root = shown(service({ open: () => ({ ...open(), hasExample: true, goals }) }));
      await titled(root, text.data.title);
      return root;
    },
    cannotRead: async () => {
      const root = shown(service({ look: tooShort }));
      await titled(root, text.cannotRead.title);
      return root;
    },
    doubts: async () => {
      const root = shown(service({ look: () => found(MESSY) }));
      await titled(root, text.data.title);
      return root;
    },
    review: async () => {
      const root = shown(service({ look: () => found(MESSY) }));
      await titled(root, text.data.title);
      await press(root, text.data.looksRight, text.review.title);
      return root;
    },
    goals: async () => {
      const root = shown(service());
      await toGoals(root);
      return root;
    },
    write: async () => {
      const root = shown(service());
      await toGoals(root);
      await press(root, text.next, text.write.title);
      return root;
    },
    done: async () => {
      const root = shown(
        service({ write: () => written({ tab: "G", sourceTab: "R", newTabs: ["G", "L"] }) }),
      );
      await toDone(root);
      return root;
    },
    noAnswer: async () => {
      const root = shown(service({ preview: silent }));
      await titled(root, text.data.title);
      await press(root, text.data.looksRight, text.review.title);
      await press(root, text.next, text.noAnswer.title);
      return root;
    },
    wrongPeriod: async () => {
      const root = shown(
        service({
          preview: () => {
            throw new GoalError("periodPast", { period: "2026", last: "2026-03" });
          },
        }),
      );
      await toGoals(root);
      return root;
    },
  };

  it.each(Object.keys(screens))("shows %s, without a barrier that axe finds", async (name) => {
    const root = await screens[name]!();
    expect(document.documentElement.lang).toBe(language);
    // Colours need a real browser.
    const { violations } = await axe.run(document, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(words(root)).not.toMatch(/undefined|NaN|\[object/);
  });

  it.each(Object.keys(screens))("speaks no other language on %s", async (name) => {
    const root = await screens[name]!();
    const labels = [...root.querySelectorAll("[aria-label],[aria-valuetext]")].map(
      (one) => `${one.getAttribute("aria-label")} ${one.getAttribute("aria-valuetext")}`,
    );
    const foreign = {
      es: /\b(the|your|of|and|goals?|people|months?|back|next|undo|reach|to)\b/i,
      en: /\b(el|la|su|sus|de|y|metas?|personas|mes|meses|atrás|siguiente|deshacer)\b/i,
    };
    expect(`${words(root)} ${labels}`).not.toMatch(foreign[language]);
  });
});
