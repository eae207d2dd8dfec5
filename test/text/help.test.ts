import { describe, expect, it } from "vitest";
import { USUAL_CURVE } from "../../src/core/incentives/payout-curve.ts";
import { payoutRate } from "../../src/core/incentives/payout-rate.ts";
import { capacityOf, USUAL_UTILISATION } from "../../src/core/potential/capacity.ts";
import { help as en, type HelpName, type HelpTopic } from "../../src/text/en/help.ts";
import { help as es } from "../../src/text/es/help.ts";
import { type NumberWords, numbersIn } from "../../src/text/number.ts";

const NAMES = Object.keys(en.topics) as HelpName[];

/** The numbers of an example, in their order. */
const numbersOf = (example: (numbers: NumberWords) => readonly string[]): readonly number[] => {
  const seen: number[] = [];
  const note = (value: number) => String(seen.push(value));
  example({ plain: note, money: note, percent: note, change: note });
  return seen;
};

describe("the example of a help", () => {
  it.each(NAMES)("has the same numbers in both languages, and as many answers: %s", (name) => {
    expect(numbersOf(es.topics[name].example)).toEqual(numbersOf(en.topics[name].example));
    const whereOf = ({ answers }: HelpTopic) => answers.map(({ where }) => where);
    expect(whereOf(es.topics[name])).toEqual(whereOf(en.topics[name]));
  });

  it("is written as the sheet writes numbers", () => {
    expect(es.topics.season.example(numbersIn("es_ES"))[0]).toContain("1.000");
    expect(es.topics.season.example(numbersIn("es_MX"))[0]).toContain("1,000");
    expect(en.topics.season.example(numbersIn("es_ES"))[0]).toContain("0,6");
  });

  it("reckons as we do: what must keep up", () => {
    const [available, utilisation, limit] = numbersOf(en.topics.potential.example);
    expect(utilisation).toBe(USUAL_UTILISATION);
    const one = { name: "", available: available!, need: 1, utilisation: utilisation!, backlog: 0 };
    expect(capacityOf([one], 1)?.limit).toBe(limit);
  });

  it("reckons as we do: pay", () => {
    const [atGoal, first, reached, share, paid] = numbersOf(en.topics.incentives.example);
    expect(USUAL_CURVE[0]).toEqual([first, 0.5]);
    expect(payoutRate(reached!, USUAL_CURVE, null)).toBeCloseTo(share!, 12);
    expect(atGoal! * share!).toBe(paid);
  });

  it("adds up: results, steps of a sale, a month of the year, the most at a review", () => {
    const [jan, mar, both] = numbersOf(en.topics.data.example);
    expect(jan! + mar!).toBe(both);
    const [calls, , sales, perSale, goal, needed] = numbersOf(en.topics.metrics.example);
    expect([calls! / sales!, goal! * perSale!]).toEqual([perSale, needed]);
    const [usual, august, factor, one, year, inAugust] = numbersOf(en.topics.season.example);
    expect([august! / usual!, one, (year! / 12) * factor!]).toEqual([factor, 1, inAugust]);
    const [announced, step, next] = numbersOf(en.topics.startLow.example);
    expect(announced! * (1 + step!)).toBe(next);
  });
});
