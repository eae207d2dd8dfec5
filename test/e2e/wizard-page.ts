import type { FrameLocator, Page } from "playwright-core";
import { expect } from "vitest";
import { tabNames as en } from "../../src/text/en/tab-names.ts";
import { tabNames as es } from "../../src/text/es/tab-names.ts";

const visibleIn = ({ lists: _, ...visible }: typeof en): readonly string[] =>
  Object.values(visible);

/** The wizard's words in both languages, as somebody reads them who goes through it. */
export const WORDS = {
  en: {
    locale: "en-US",
    menu: ["Extensions", "Set up goals"],
    resume: { title: "Go on where you stopped", go: "Continue", anew: "Start anew" },
    first: "Looks right",
    next: "Next",
    skip: "Skip to goals",
    create: "Create the goals",
    show: "Go to Goals",
    titles: [
      "Choose your data",
      "Key metrics",
      "Review results",
      "Seasonality and market",
      "Room to grow",
      "Realistic goals",
      "Start within reach and raise later",
      "Incentives",
      "Create your goals",
      "Your goals are ready",
    ],
    noted: "Noted: it is your answer now.",
    back: "Back",
    tabs: ["Example results", ...visibleIn(en)],
    hidden: en.lists,
    names: en,
    undo: /^Undo: remove/,
    agree: "Undo",
  },
  es: {
    locale: "es-ES",
    menu: ["Extensiones", "Fijar metas"],
    resume: { title: "Siga donde lo dejó", go: "Continuar", anew: "Empezar de nuevo" },
    first: "Es correcto",
    next: "Siguiente",
    skip: "Ir a las metas",
    create: "Crear las metas",
    show: "Ir a Metas",
    titles: [
      "Elija sus datos",
      "Métricas clave",
      "Revise los resultados",
      "Estacionalidad y mercado",
      "Potencial de mejora",
      "Metas realistas",
      "Empiece por lo alcanzable y suba después",
      "Incentivos",
      "Cree sus metas",
      "Sus metas están listas",
    ],
    noted: "Anotado: ya es su respuesta.",
    back: "Atrás",
    tabs: ["Resultados de ejemplo", ...visibleIn(es)],
    hidden: es.lists,
    names: es,
    undo: /^Deshacer: quitar/,
    agree: "Deshacer",
  },
} as const;

type Words = (typeof WORDS)[keyof typeof WORDS];

/** The blue button of each of the nine steps. */
export const buttonsOf = ({ first, next, create, titles }: Words): readonly string[] => {
  const between = titles.slice(1, -2).map(() => next);
  return [first, ...between, create];
};

export const press = (sidebar: FrameLocator, name: string | RegExp) =>
  sidebar.getByRole("button", { name }).click();
export const heading = (sidebar: FrameLocator, name: string) =>
  sidebar.getByRole("heading", { level: 1, name }).waitFor();

/** From the table to the goals with what was found for the steps between. */
export const skipToGoals = async (sidebar: FrameLocator, words: Words): Promise<void> => {
  await heading(sidebar, words.titles[0]);
  await press(sidebar, words.first);
  await heading(sidebar, words.titles[1]);
  await press(sidebar, words.skip);
  await heading(sidebar, words.titles[5]);
};

/** Waits until no preview is on its way. */
export const previewed = (sidebar: FrameLocator): Promise<void> =>
  expect.poll(() => sidebar.locator("[aria-busy=true]").count()).toBe(0);

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
