import { expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { type PublishedRow, publishedTab } from "../../../src/sheet/rep/published-tab.ts";
import { published as en } from "../../../src/text/en/tabs/published.ts";
import { published as es } from "../../../src/text/es/tabs/published.ts";

const row = (metric: string, chance: number | null, isNeed = false): PublishedRow => ({
  isNeed,
  ...{ version: 1, on: 46_034, by: "Marta", from: monthOf(2026, 1), cause: "", period: "2026" },
  ...{ person: "Ana", metric, start: 80, goal: 100, stretch: 120, chance, before: null },
  ...{ months: [50, 50], format: "#,##0" },
});

it("says of a step without a goal of its own, in place of a chance, that the main goal needs it", () => {
  for (const words of [en, es]) {
    const { cells } = publishedTab(
      [row("Sales", 0.65), row("Calls", null, true), row("Of two versions", null)],
      words,
    );
    const chances = cells.filter(({ column, row }) => column === "chance" && row !== "header");
    expect(chances.map(({ content }) => content)).toEqual([0.65, words.needed, ""]);
    expect(cells.find(({ content }) => content === words.headers.chance)?.note).toBe(
      words.neededNote,
    );
  }
});
