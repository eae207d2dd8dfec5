import { describe, expect, it } from "vitest";
import { factorError, truthIn } from "../../../bench/forecast/factor-error.ts";
import { scoreOf } from "../../../bench/forecast/score.ts";
import type { Series } from "../../../bench/forecast/series.ts";
import { seriesScore } from "../../../bench/forecast/series-score.ts";
import { monthOf } from "../../../src/core/calendar/month.ts";

const filled = (length: number, value: number) => Array.from({ length }, () => value);
const series = (id: string, values: readonly number[]): Series => ({
  ...{ id, group: "", start: monthOf(2020, 1), values },
});

// One more a month: every month is 12 above the same one of the year before.
const RISING = Array.from({ length: 24 }, (_, i) => i + 1);
const OUTCOME = [12, ...filled(11, 10)];
const FORECAST = {
  ...{ id: "rising", ms: 1, factors: filled(12, 1), mean: filled(18, 10) },
  q: { 3: filled(21, 30), 12: Array.from({ length: 21 }, (_, i) => 110 + i) },
};

describe("the score of one series, by hand", () => {
  const score = seriesScore(RISING, OUTCOME, FORECAST);

  it("measures months and totals by the usual change", () => {
    expect(score.sMAPE).toBeCloseTo((200 * 2) / 22 / 12, 12);
    expect(score.MASE).toBeCloseTo(2 / 12 / 12, 12);
    expect(score.TE3).toBeCloseTo(2 / (3 * 12), 12);
    expect(score.TE12).toBeCloseTo(2 / (12 * 12), 12);
    expect(score.bias12).toBeCloseTo(-2 / (12 * 12), 12);
  });

  it("measures quantiles", () => {
    // All at 30, 32 came: 2 · Σ level · 2 ÷ 19 = 2.
    expect(score.SPL3).toBeCloseTo(2 / (3 * 12), 12);
    // 122 came: below it Σ i (12 − i) ÷ 20 = 14.3 for i = 1 to 12, above it 4.2.
    expect(score.SPL12).toBeCloseTo((2 * 18.5) / 19 / (12 * 12), 12);
    expect(score).toMatchObject({ cov80_3: 0, cov95_3: 0, cov80_12: 1, cov95_12: 1 });
    expect(score).toMatchObject({ "att3_0.65": 1, "att12_0.5": 1, "att12_0.9": 1 });
  });

  it("goes from month to month where there is no second year, and does without where nothing changes", () => {
    const short = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
    expect(seriesScore(short, OUTCOME, FORECAST).MASE).toBeCloseTo(2 / 12 / 2, 12);
    const still = seriesScore(filled(12, 5), OUTCOME, FORECAST);
    expect(Object.keys(still)).toEqual(expect.arrayContaining(["sMAPE", "cov80_12"]));
    expect(still).not.toHaveProperty("MASE");
    expect(still).not.toHaveProperty("SPL12");
  });
});

it("is averaged over the series that a figure applies to", () => {
  const set = [series("rising", RISING), series("still", filled(12, 5))];
  const outcomes = new Map([
    ["rising", OUTCOME],
    ["still", filled(3, 5)],
  ]);
  const still = { ...FORECAST, id: "still", mean: filled(18, 5), q: { 3: filled(21, 16), 12: [] } };
  const score = scoreOf(set, outcomes, [FORECAST, still]);
  expect(score.sMAPE).toBeCloseTo((200 * 2) / 22 / 12 / 2, 12);
  expect(score.MASE).toBeCloseTo(2 / 12 / 12, 12);
  // Half of the goals are reached over 3 months, all over 12.
  expect(score.ACE3).toBeCloseTo((100 * (0 + 0.1 + 0.15 + 0.2 + 0.3 + 0.4)) / 6, 10);
  expect(score.ACE12).toBeCloseTo((100 * (0.5 + 0.4 + 0.35 + 0.3 + 0.2 + 0.1)) / 6, 10);
  expect(scoreOf(set, outcomes, [FORECAST, still], 2)["att3_0.5"]).toBe(1);
});

it("leaves the worst of a hundred series out of the trimmed mean", () => {
  const set = Array.from({ length: 100 }, (_, i) => series(`${i}`, RISING));
  const outcomes = new Map(set.map(({ id }) => [id, filled(12, 10)]));
  const right = { ...FORECAST, q: { 3: filled(21, 30), 12: filled(21, 120) } };
  const wild = { ...FORECAST, q: { 3: filled(21, 30), 12: filled(21, 1e9) } };
  const score = scoreOf(set, outcomes, [wild, ...set.slice(1).map(() => right)]);
  expect(score.SPL12).toBeGreaterThan(1000);
  expect(score.SPL12t).toBe(0);
});

it("measures factors by the true ones, whatever their means", () => {
  const truth = truthIn(
    `series_id,${filled(12, 0).map((_, i) => `f${i + 1}`)}\nA,${filled(12, 2)}\n`,
  );
  const factors = [1.5, 0.5, ...filled(10, 1)];
  const { factorMAE, factorRMSE } = factorError(truth, [{ id: "A", factors }]);
  expect(factorMAE).toBeCloseTo(1 / 12, 12);
  expect(factorRMSE).toBeCloseTo(Math.sqrt(0.5 / 12), 12);
});
