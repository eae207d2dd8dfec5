import { afterAll, beforeAll, expect, it } from "vitest";
import { heading, WORDS } from "./wizard-page.ts";
import {
  axeViolations,
  clickMenu,
  openPage,
  type ServedWorkbench,
  serveFile,
  sidebarOf,
} from "./workbench-page.ts";

// No headings, and a column of codes: nothing says what is what.
const BARE = Array.from({ length: 60 }, (_, at) => {
  const day = new Date(Date.UTC(2024, 0, 3 + 11 * at)).toISOString().slice(0, 10);
  return ["Ana,Bruno,Carla".split(",")[at % 3], day, 100 + 7 * at, "x1"].join(",");
}).join("\n");

const SAID = {
  en: { tell: "Tell us the columns", use: "Use these columns", found: /3 people, 22 months/ },
  es: {
    tell: "Indicar qué hay en cada columna",
    use: "Usar estas columnas",
    found: /3 personas, 22 meses/,
  },
};

let served: ServedWorkbench;
beforeAll(async () => {
  served = await serveFile("bare.csv", BARE);
});
afterAll(() => served.close());

it.each(["en", "es"] as const)(
  "a refused table without headings is read by the columns that are told, in %s",
  async (language) => {
    const words = WORDS[language];
    const said = SAID[language];
    const { page, errors } = await openPage(served, { locale: words.locale });
    await clickMenu(page, words.menu[0], words.menu[1]);
    const sidebar = sidebarOf(page);
    const tell = sidebar.getByRole("button", { name: said.tell });
    await tell.focus();
    await page.keyboard.press("Enter");
    await sidebar.locator("#column-person").waitFor();
    expect(await axeViolations(page, "sidebar")).toEqual([]);
    for (const [role, column] of [
      ["person", "A"],
      ["date", "B"],
      ["value", "C"],
    ] as const)
      await sidebar.locator(`#column-${role}`).selectOption(column);
    await sidebar.getByText(said.found).waitFor();
    expect(await sidebar.locator("#column-value-hint").innerText()).toBe("100 · 107 · 114");
    expect(await axeViolations(page, "sidebar")).toEqual([]);
    const isTooWide = await sidebar
      .locator("html")
      .evaluate((root) => root.scrollWidth > root.clientWidth);
    expect(isTooWide).toBe(false);
    await sidebar.getByRole("button", { name: said.use }).click();
    await heading(sidebar, words.titles[0]!);
    await sidebar.getByRole("button", { name: words.first }).click();
    await heading(sidebar, words.titles[1]!);
    expect(errors).toEqual([]);
  },
);
