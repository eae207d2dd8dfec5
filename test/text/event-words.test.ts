import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/core/calendar/month.ts";
import type { KnownEvent } from "../../src/core/market/market.ts";
import { comingEvents, eventWords } from "../../src/text/event-words.ts";
import { numbersIn } from "../../src/text/number.ts";

const closure: KnownEvent = {
  ...{ name: "August closure", from: monthOf(2027, 8), to: monthOf(2027, 8) },
  ...{ basis: "told", effect: -0.3, range: null, isFelt: true },
};
const PERIOD = { start: monthOf(2027, 1), months: 12 };
const LAST = monthOf(2026, 10);

describe("the events of a period", () => {
  const coming = (event: Partial<KnownEvent>) =>
    comingEvents([{ ...closure, ...event }], PERIOD, LAST).length;

  it("are those that move one of its months", () => {
    expect(coming({})).toBe(1);
    expect(coming({ from: monthOf(2026, 8), to: monthOf(2026, 8) })).toBe(0);
    expect(coming({ from: monthOf(2026, 12), to: monthOf(2027, 1) })).toBe(1);
    expect(coming({ from: monthOf(2028, 1), to: null })).toBe(0);
    expect(coming({ effect: 0 })).toBe(0);
  });

  it("are those of every year, too, whenever they were told", () => {
    const fair = { from: monthOf(2025, 5), to: monthOf(2025, 6), isYearly: true } as const;
    expect(coming(fair)).toBe(1);
    expect(eventWords({ ...closure, ...fair }, "en", numbersIn("en_US"))).toBe(
      "August closure: −30% (May to Jun, every year)",
    );
    expect(eventWords({ ...closure, isYearly: true }, "es", numbersIn("es_ES"))).toMatch(
      /^August closure: −30\s% \(ago, cada año\)$/,
    );
  });

  it("leave out what has become the usual", () => {
    expect(coming({ from: monthOf(2026, 5), to: null })).toBe(0);
    expect(coming({ from: monthOf(2026, 11), to: null })).toBe(1);
    expect(coming({ from: monthOf(2026, 5), to: null, effect: -1 })).toBe(1);
  });

  it("are said with their effect and their months", () => {
    const open = { ...closure, to: null };
    expect(eventWords(closure, "en", numbersIn("en_US"))).toBe("August closure: −30% (Aug 2027)");
    expect(eventWords(open, "en", numbersIn("en_US"))).toBe(
      "August closure: −30% (from Aug 2027 on)",
    );
    expect(eventWords(open, "es", numbersIn("es_ES"))).toMatch(
      /^August closure: −30\s% \(desde ago 2027\)$/,
    );
  });

  it("are said by their days closed where they are told by them", () => {
    const event: KnownEvent = {
      ...{ ...closure, basis: "closed", effect: -10 / 21 },
      closed: { days: 10, workingDays: 21 },
    };
    expect(eventWords(event, "en", numbersIn("en_US"))).toBe(
      "August closure: 10 of 21 working days closed (−48%; Aug 2027)",
    );
    expect(eventWords(event, "es", numbersIn("es_ES"))).toMatch(
      /^August closure: 10 de 21 días laborables cerrados \(−48\s%; ago 2027\)$/,
    );
    const whole = { ...event, effect: -1, closed: { days: 21, workingDays: 21 } };
    expect(eventWords(whole, "en", numbersIn("en_US"))).toBe(
      "August closure: closed all month (Aug 2027)",
    );
    expect(eventWords(whole, "es", numbersIn("es_ES"))).toBe(
      "August closure: cerrado todo el mes (ago 2027)",
    );
  });
});
