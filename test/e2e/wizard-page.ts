import type { FrameLocator, Page } from "playwright-core";
import { expect } from "vitest";

/** The wizard's words in both languages, as somebody reads them who goes through it. */
export const WORDS = {
  en: {
    locale: "en-US",
    menu: ["Extensions", "Set up goals"],
    next: ["Looks right", "Next", "Next", "Create the goals", "Go to Goals"],
    titles: [
      "Choose your data",
      "Review results",
      "Realistic goals",
      "Write your goals",
      "Your goals are ready",
    ],
    noted: "Noted.",
    back: "Back",
    tabs: ["Example results", "Goals"],
    undo: /^Undo: remove/,
  },
  es: {
    locale: "es-ES",
    menu: ["Extensiones", "Fijar metas"],
    next: ["Es correcto", "Siguiente", "Siguiente", "Crear las metas", "Ir a Metas"],
    titles: [
      "Elija sus datos",
      "Revise los resultados",
      "Metas realistas",
      "Escriba sus metas",
      "Sus metas están listas",
    ],
    noted: "Anotado.",
    back: "Atrás",
    tabs: ["Resultados de ejemplo", "Metas"],
    undo: /^Deshacer: quitar/,
  },
} as const;

export const press = (sidebar: FrameLocator, name: string | RegExp) =>
  sidebar.getByRole("button", { name }).click();
export const heading = (sidebar: FrameLocator, name: string) =>
  sidebar.getByRole("heading", { level: 1, name }).waitFor();

/** Tabs to the blue button and presses it. */
export const pressByTab = async (page: Page, sidebar: FrameLocator): Promise<void> => {
  await tabTo(page, sidebar, "button.action");
  await page.keyboard.press("Enter");
};

/** Tabs to a control. */
export const tabTo = async (page: Page, sidebar: FrameLocator, what: string): Promise<void> => {
  const isThere = () => sidebar.locator(`${what}:focus`).count();
  for (let i = 0; i < 30 && (await isThere()) === 0; i++) await page.keyboard.press("Tab");
  expect(await isThere(), what).toBe(1);
};
