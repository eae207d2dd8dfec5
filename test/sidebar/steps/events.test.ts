import { describe, expect, it } from "vitest";
import { firstState } from "../../../src/sidebar/state.ts";
import { eventsAfter, eventWith, kindOf } from "../../../src/sidebar/steps/events.ts";

const event = { name: "Fair", from: "2025-08", to: "2025-09", effect: 0.1 };

describe("what is said of an event", () => {
  it("begins in the period's first month, whenever the results end", () => {
    const question = { ...firstState.question, period: "2027" };
    const [begun] = eventsAfter({ ...firstState, question }, { type: "addEvent" });
    expect(begun).toMatchObject({ from: "2027-01", to: "2027-01", effect: 0 });
  });

  it("never lets it end before it begins", () => {
    expect(eventWith(event, { from: "2025-11" })).toMatchObject({ from: "2025-11", to: "2025-11" });
    expect(eventWith(event, { to: "2025-03" }).to).toBe("2025-08");
    expect(eventWith(event, { to: "" })).toEqual({ name: "Fair", from: "2025-08", effect: 0.1 });
    expect(eventWith({ name: "Fair", from: "2025-08" }, { from: "2025-11" }).to).toBeUndefined();
  });

  it("has it come every year while it has an end, with a size that is told", () => {
    const yearly = eventWith(event, { isYearly: true });
    expect(yearly).toEqual({ ...event, isYearly: true });
    expect(eventWith(yearly, { effect: 0.2 }).isYearly).toBe(true);
    expect(eventWith(yearly, { to: "" })).not.toHaveProperty("isYearly");
    expect(eventWith(yearly, { isYearly: false })).toEqual(event);
    const measured = eventWith(event, { kind: "measured" });
    expect(eventWith(measured, { isYearly: true })).toMatchObject({ effect: 0 });
  });

  it("gives it one size, or none where it is to be measured", () => {
    const closed = eventWith(event, { kind: "daysClosed", daysClosed: 5 });
    expect(closed).toEqual({ name: "Fair", from: "2025-08", to: "2025-09", daysClosed: 5 });
    const measured = eventWith(closed, { kind: "measured" });
    expect([event, closed, measured].map(kindOf)).toEqual(["effect", "daysClosed", "measured"]);
    expect(eventWith(measured, { kind: "effect" }).effect).toBe(0);
    expect(eventWith(closed, { name: "Trade fair" })).toMatchObject({ daysClosed: 5 });
  });
});
