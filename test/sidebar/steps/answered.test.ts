import { describe, expect, it } from "vitest";
import type { NumberName } from "../../../src/sidebar/numbers/number-field.ts";
import { after, answered, driven, refused } from "../drive.ts";
import { fakeService, opening } from "../fake-service.ts";

const service = fakeService({ open: () => opening({ locale: "es_ES" }) });
const atMetrics = driven(service, { type: "looksRight" });
const typed = (name: NumberName, words: string, at = 0) =>
  ({ type: "number", field: { name, at }, typed: words }) as const;

describe("an answer on a step", () => {
  it("asks at once what it makes of the goals, and once for several in a row", () => {
    const one = after(atMetrics, typed("workingDays", "20"));
    const two = after(one, typed("sellingHours", "5,5"), typed("sellingHours", "6,5"));
    expect(two.asking?.call).toEqual({ name: "preview", args: [two.question] });
    expect(two.question.steps).toEqual({ workingDays: 20, sellingHours: 6.5 });
    // The number that holds anyway is no answer.
    expect(two.requests).toBe(atMetrics.requests + 2);
    const shown = answered(two, service);
    expect(shown.preview?.value.workingDays).toBe(20);
    expect(shown.asking).toBeNull();
  });

  it("changes nothing on the first and the last screen", () => {
    const data = after(atMetrics, { type: "back" });
    expect(after(data, typed("growth", "3"))).toBe(data);
    expect(after(data, { type: "season", from: "none" })).toBe(data);
  });

  it("is kept as typed where it is no answer, and bars the way on until it is mended", () => {
    const wrong = after(atMetrics, typed("workingDays", "many"));
    expect(wrong.wrong).toEqual([
      { field: { name: "workingDays", at: 0 }, typed: "many", why: "notANumber" },
    ]);
    expect(wrong.question).toBe(atMetrics.question);
    expect(after(wrong, { type: "next" })).toBe(wrong);
    expect(after(wrong, { type: "skip" })).toBe(wrong);
    expect(after(wrong, typed("workingDays", "20"), { type: "next" }).screen).toBe("review");
    expect(after(wrong, { type: "back" })).toMatchObject({ screen: "data", wrong: [] });
  });

  it("forgets what was typed wrongly of a resource that is there no more", () => {
    const asked = after(atMetrics, typed("available", "95", 1), typed("need", "many", 1));
    expect(after(asked, typed("available", "90", 1)).wrong).toHaveLength(1);
    expect(after(asked, typed("available", "", 1)).wrong).toEqual([]);
    expect(after(asked, typed("available", "", 0)).wrong).toHaveLength(1);
  });

  it("refuses a point of the curve that does not rise", () => {
    const paid = answered(after(atMetrics, typed("target", "1.000")), service);
    expect(paid.question.steps).toEqual({ incentives: { target: 1000 } });
    const fallen = after(paid, typed("payout", "40", 1));
    expect(fallen.wrong).toMatchObject([{ why: "mustRise" }]);
    expect(fallen.question).toBe(paid.question);
    const risen = after(fallen, typed("payout", "110", 1));
    expect(risen.question.steps.incentives?.curve?.[1]).toEqual([1, 1.1]);
  });

  it("is said on its screen where the server refuses it, and the table is not blamed", () => {
    const wrong = refused(after(atMetrics, typed("growth", "30")), "badGrowth");
    expect(wrong).toMatchObject({ screen: "metrics", problem: { at: "screen" } });
    expect(wrong.question.growth).toBe(0.3);
    expect(answered(after(wrong, typed("growth", "")), service).problem).toBeNull();
  });

  it("leaves room to grow unanswered while nothing is ticked", () => {
    const tick = (isThere: boolean) => ({ type: "support", what: "tools", isThere }) as const;
    const ticked = after(atMetrics, tick(true));
    expect(ticked.question.steps.potential).toEqual({
      ...{ tools: true, leads: false, training: false, coaching: false },
    });
    expect(after(ticked, tick(false)).question.steps).toEqual({});
    const shared = after(ticked, typed("penetration", "20"), tick(false));
    expect(shared.question.steps.potential).toMatchObject({ tools: false, penetration: 0.2 });
  });

  it("takes the season from the results, from the manager, or leaves it out", () => {
    const own = after(atMetrics, { type: "season", from: "own" });
    expect(own.question.steps.season).toHaveLength(12);
    const none = after(own, { type: "season", from: "none" });
    expect(none.question.steps.season).toEqual([]);
    expect(after(none, { type: "season", from: "results" }).question.steps).toEqual({});
  });
});
