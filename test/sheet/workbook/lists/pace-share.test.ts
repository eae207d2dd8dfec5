import { describe, expect, it } from "vitest";
import { addMonths, type Month, monthOf } from "../../../../src/core/calendar/month.ts";
import { monthsOfPace } from "../../../../src/core/fairness/own-pace.ts";
import type { MarketEvent } from "../../../../src/core/market/market-event.ts";
import { PACE_SHARE } from "../../../../src/sheet/workbook/lists/pace-share.ts";
import { evaluated } from "../evaluated.ts";
import { ENGLISH, wave, workbookFacts } from "../facts.ts";
import { wholeWorkbook } from "../layouts.ts";

const halfYear = { start: monthOf(2026, 1), months: 6 };
const winter = [2, 1.8, 1.5, 1, 0.6, 0.5, 0.5, 0.6, 0.7, 0.8, 1, 1];
const closedAutumn = [1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 0, 0, 0, 0];
const closed = (month: Month, days: number): MarketEvent => ({
  ...{ name: "Closed", from: month, to: month, size: { kind: "closed", days } },
});
const closedDays = [closed(monthOf(2026, 2), 21), closed(monthOf(2025, 11), 10)];

describe("the past's months that the period weighs", () => {
  it.each([
    ["two years and a season of the results", { period: halfYear }, 24],
    ["two years and a season that was told", { period: halfYear, season: winter }, 24],
    ["seven months and a season that was told", { period: halfYear, season: winter }, 7],
    ["days closed in the period and in the past", { period: halfYear, events: closedDays }, 24],
    ["the same, of seven months", { period: halfYear, season: winter, events: closedDays }, 7],
    ["months that weigh nothing", { period: halfYear, season: closedAutumn }, 4],
  ])("are, by Lists' formula, those of the core: %s", (_what, choices, length) => {
    const results = {
      start: addMonths(halfYear.start, -length),
      people: ["Ana", "Bruno"].map((person, i) => ({
        person,
        values: wave(10_000 + 2_000 * i, length, 0.2),
      })),
    };
    const facts = workbookFacts(choices, results);
    const at = evaluated(
      wholeWorkbook(facts, ENGLISH).filter(({ key }) => ["lists", "seasonality"].includes(key)),
    );
    const factors = facts.plan.season.map(({ factor }) => factor);
    const weights = { factors, events: facts.plan.market.events };
    const known = Math.min(12, length);
    const months = monthsOfPace(weights, halfYear, monthOf(2025, 12), known);
    expect(at("lists", "team", PACE_SHARE)).toBeCloseTo(months / known, 9);
  });
});
