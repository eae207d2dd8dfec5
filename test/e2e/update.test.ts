import { expect, it } from "vitest";
import { wizard as en } from "../../src/text/en/wizard.ts";
import { typeInto } from "./cells.ts";
import { buttonsOf, press, WORDS } from "./wizard-page.ts";
import { clickMenu, openPage, serveFile, sidebarOf } from "./workbench-page.ts";

const HISTORY = ["Ana", "Bruno", "Carla"].flatMap((rep, i) =>
  Array.from({ length: 24 }, (_, month) => {
    const day = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
    return `${day},${rep},Sales,${1000 * (i + 1) + ((month * 37) % 90)}`;
  }),
);

it("shows on the page before an update what was typed into Goals beside it, once the pointer is back", async () => {
  const served = await serveFile("history.csv", ["date,rep,metric,value", ...HISTORY].join("\n"));
  try {
    const { page, errors } = await openPage(served);
    await clickMenu(page, "Extensions", "Set up goals");
    const sidebar = sidebarOf(page);
    for (const name of [...buttonsOf(WORDS.en), WORDS.en.show]) await press(sidebar, name);
    await clickMenu(page, "Extensions", "Update goals");
    const card = sidebar.getByText(en.changes.nothingKept);
    await card.waitFor();
    await sidebar.locator("#who").fill("Eva");
    await typeInto(page, "K7", "5000");
    await page.keyboard.press("Enter");
    await card.waitFor(); // Nothing tells a sidebar of an edit.
    await sidebar.locator("#who").hover();
    await sidebar.getByText(en.changes.kept(1)).waitFor();
    expect(await sidebar.locator("#who").inputValue()).toBe("Eva");
    expect(errors).toEqual([]);
  } finally {
    await served.close();
  }
});
