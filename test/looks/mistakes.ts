import type { Page } from "playwright-core";
import type { FlowScreen } from "../../src/sidebar/flow.ts";
import type { Trouble } from "./troubled-script.ts";

/** Something that goes wrong on a screen, and how it is put right again. */
interface Mistake {
  readonly make: (page: Page) => Promise<void>;
  readonly mend: (page: Page) => Promise<void>;
}

/** Something typed that the field with this id cannot take. */
const wrongNumber = (id: string, typed: string): Mistake => {
  let before = "";
  const type = async (page: Page, words: string) => {
    const field = page.locator(`#${id}`);
    before = await field.inputValue();
    await field.fill(words);
    await field.press("Enter");
  };
  return { make: (page) => type(page, typed), mend: (page) => type(page, before) };
};

/** Opens every fold that asks or tells numbers; lists of sentences stay as short as they are. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details"))
      fold.open ||= fold.querySelector("input, select, table") !== null;
  });

/** On each screen what is likeliest to go wrong there. */
export const mistakesWith = (trouble: Trouble): Readonly<Record<FlowScreen, Mistake>> => {
  const ownMonth = wrongNumber("factor-7", "x");
  const incentive = wrongNumber("target-0", "6000");
  const payout = wrongNumber("payout-1", "30");
  const season = (which: number) => (page: Page) =>
    page.locator("[name=season]").nth(which).press("Space");
  const action = async (page: Page) => {
    await page.locator("button.action").click();
    await page.mouse.move(0, 0);
  };
  return {
    data: {
      make: async (page) => {
        const field = page.locator("#source");
        await field.fill((await field.inputValue()).replace(/!.*/, "!A3:A39"));
        await field.press("Enter");
      },
      mend: async (page) => {
        const field = page.locator("#source");
        await field.fill((await field.inputValue()).replace(/!.*/, ""));
        await field.press("Enter");
      },
    },
    metrics: wrongNumber("workingDays-0", "99"),
    review: {
      make: async (page) => {
        trouble.isOffline = true;
        await page.locator("main input[type=checkbox]").first().press("Space");
        // The answer is stored a moment later than the screen asks, and fails as well.
        await page.locator(".note.warn").waitFor();
      },
      mend: async (page) => {
        trouble.isOffline = false;
        await action(page);
      },
    },
    season: {
      make: async (page) => {
        await season(1)(page);
        await ownMonth.make(page);
      },
      mend: season(0),
    },
    potential: wrongNumber("penetration-0", "300"),
    goals: wrongNumber("companyTarget-0", "0"),
    startLow: wrongNumber("maxStep-0", "50"),
    incentives: {
      make: async (page) => {
        await incentive.make(page);
        await page.locator("#payout-1").waitFor({ state: "attached" });
        await unfold(page);
        await payout.make(page);
      },
      mend: payout.mend,
    },
    write: {
      make: async (page) => {
        trouble.isLocked = true;
        await action(page);
      },
      mend: async () => {
        trouble.isLocked = false;
      },
    },
  };
};
