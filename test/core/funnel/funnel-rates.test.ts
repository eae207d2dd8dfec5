import { expect, it } from "vitest";
import { funnelRates } from "../../../src/core/funnel/funnel-rates.ts";
import { rateInterval } from "../../../src/core/funnel/rate-interval.ts";

const of = (rates: ReturnType<typeof funnelRates>, key: "toNext" | "toSale") =>
  rates.map((rate) => rate[key]);

it("has a rate a stage but the last, and their products", () => {
  const rates = funnelRates([2000, 200, 70, 35, 14], null, 0.9);
  expect(of(rates, "toNext")).toEqual([0.1, 0.35, 0.5, 0.4]);
  for (const [i, share] of [14 / 2000, 14 / 200, 14 / 70, 14 / 35].entries())
    expect(rates[i]!.toSale).toBeCloseTo(share, 15);
  expect(rates[1]!.interval).toEqual(rateInterval(0.35, 200, 0.9));
});

it("leans on the team's rate by so many events, in the interval, too", () => {
  const [rate] = funnelRates([40, 10], { counts: [1000, 100], strength: 20 }, 0.9);
  expect(rate!.toNext).toBe(12 / 60); // (10 + 20 · 0.1) ÷ (40 + 20)
  expect(rate!.interval).toEqual(rateInterval(12 / 60, 60, 0.9));
  const [alone] = funnelRates([40, 10], { counts: [1000, 100], strength: 0 }, 0.9);
  expect(alone).toEqual(funnelRates([40, 10], null, 0.9)[0]);
});

it("has the team's rate without events of one's own, and none where nobody has any", () => {
  const team = { counts: [100, 20, 0, 0], strength: 20 };
  const rates = funnelRates([0, 0, 0, 0], team, 0.9);
  expect(of(rates, "toNext")).toEqual([0.2, 0, null]);
  expect(of(rates, "toSale")).toEqual([0, 0, null]);
  expect(rates[2]!.interval).toBeNull();
  expect(funnelRates([0, 0], { ...team, strength: 0 }, 0.9)).toEqual([
    { toNext: 0.2, toSale: 0.2, interval: null },
  ]);
});
