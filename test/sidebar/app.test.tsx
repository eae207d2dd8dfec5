// @vitest-environment happy-dom
import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import type { Found, Service } from "../../src/addon/service.ts";
import { GoalError } from "../../src/core/errors.ts";
import { FLOW } from "../../src/sidebar/flow.ts";
import { firstState } from "../../src/sidebar/state.ts";
import { wizard as en } from "../../src/text/en/wizard.ts";
import { wizard as es } from "../../src/text/es/wizard.ts";
import {
  doubt,
  fakeService,
  found,
  metric,
  opening,
  preview,
  UNDOABLE,
  written,
} from "./fake-service.ts";
import { button, press, shown, titled, type, walk, words } from "./shown.tsx";

const texts = { en, es };
const LOCALES = { en: "en_US", es: "es_ES" };

const DRAFT = {
  screen: "season" as const,
  question: { ...firstState.question, source: "Results!A1:M6" },
  at: "2026-01-10T09:30",
};
const GOALS = { tab: "G", undo: UNDOABLE };
const WINDFALLS = ["2025-03", "2025-04", "2025-05", "2025-06"].map((month) => ({
  ...{
    person: "Ana",
    month,
    value: 3000,
    limit: 1500,
    usual: 1000,
    isNormal: false,
    isTold: false,
  },
}));

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
  const at = async (step: Parameters<typeof walk>[1], change: Partial<Service> = {}) => {
    const root = shown(service(change));
    await titled(root, text.data.title);
    await walk(root, step, text);
    return root;
  };

  /** The help of the screen, opened. */
  const helped = async (root: HTMLElement): Promise<HTMLElement> => {
    button(root, text.help.open).click();
    await vi.waitFor(() => expect(root.querySelector("#help dl")).not.toBeNull());
    return root;
  };

  const screens: Readonly<Record<string, () => Promise<HTMLElement>>> = {
    empty: async () => {
      const root = shown(service({ open: () => ({ ...open(), source: "" }) }));
      await titled(root, text.empty.title);
      return root;
    },
    data: async () => {
      const root = shown(service({ open: () => ({ ...open(), hasExample: true, goals: GOALS }) }));
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
    metrics: () => at("metrics"),
    noOtherMetrics: () =>
      at("metrics", { look: () => found({ metrics: [metric("M")], metric: "M" }) }),
    tooLittleTime: () =>
      at("metrics", {
        preview: (question) => preview(question, { time: [{ person: "Ana", share: 1.2 }] }),
      }),
    review: () =>
      at("review", {
        look: () => found(MESSY),
        preview: (question) => preview(question, { windfalls: WINDFALLS }),
      }),
    season: () => at("season"),
    ownSeason: async () => {
      const root = await at("season");
      root.querySelectorAll<HTMLInputElement>("[name=season]")[1]!.click();
      await vi.waitFor(() => type(root, "factor-7", "x"));
      await vi.waitFor(() => root.querySelector("[role=alert]")!.id);
      return root;
    },
    potential: async () => {
      const root = await at("potential");
      root.querySelector<HTMLInputElement>("#support-tools")!.click();
      type(root, "available-0", "1000");
      await vi.waitFor(() => root.querySelector(".capacity")!.id);
      return root;
    },
    goals: () => at("goals"),
    startLow: async () => {
      const root = await at("startLow", { open: () => ({ ...open(), goals: GOALS }) });
      root.querySelector<HTMLInputElement>("#announced")!.click();
      await vi.waitFor(() => root.querySelector("#cause")!.id);
      return root;
    },
    incentives: async () => {
      const root = await at("incentives");
      type(root, "target-0", "2000");
      await vi.waitFor(() => type(root, "payout-1", "300"));
      await vi.waitFor(() => root.querySelector("[role=alert]")!.id);
      return root;
    },
    steps: async () => {
      const root = await at("goals");
      root.querySelector<HTMLButtonElement>("[aria-expanded]")!.click();
      await vi.waitFor(() => root.querySelector("#steps")!.id);
      return root;
    },
    write: () => at("write"),
    done: async () => {
      const root = await at("write", {
        write: () => written({ tab: "G", sourceTab: "R", newTabs: ["G", "L"] }),
      });
      await press(root, text.write.create, text.done.title);
      return root;
    },
    resume: async () => {
      const root = shown(service({ open: () => ({ ...open(), draft: DRAFT }) }));
      await titled(root, text.resume.title);
      return root;
    },
    unkept: async () => {
      const root = await at("season", { keep: silent });
      await vi.waitFor(() => expect(words(root)).toContain(text.unkept));
      return root;
    },
    startHelp: async () => {
      const root = shown(service({ open: () => ({ ...open(), source: "" }) }));
      await titled(root, text.empty.title);
      return helped(root);
    },
    dataHelp: async () => {
      const root = shown(service());
      await titled(root, text.data.title);
      return helped(root);
    },
    ...Object.fromEntries(
      FLOW.slice(1).map((step) => [
        `${step}Help`,
        async () => helped(await at(step as Exclude<typeof step, "data">)),
      ]),
    ),
    noAnswer: async () => {
      const root = shown(service({ preview: silent }));
      await titled(root, text.data.title);
      await press(root, text.data.looksRight, text.noAnswer.title);
      return root;
    },
    wrongPeriod: () =>
      at("goals", {
        preview: () => {
          throw new GoalError("periodPast", { period: "2026", last: "2026-03" });
        },
      }),
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
