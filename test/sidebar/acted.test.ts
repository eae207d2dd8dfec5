import { describe, expect, it } from "vitest";
import { after, answered, driven, refused } from "./drive.ts";
import { fakeService } from "./fake-service.ts";

const service = fakeService();
const atGoals = driven(service, { type: "looksRight" });

describe("asking the server", () => {
  it("asks once for goals, and not again while the slider moves or after going back", () => {
    const moved = after(atGoals, { type: "slide", probability: 0.5 }, { type: "back" });
    const again = after(moved, { type: "looksRight" });
    expect(again).toMatchObject({ screen: "goals", requests: atGoals.requests, asking: null });
    expect(again.question.probability).toBe(0.5);
  });

  it("asks again after another metric, another period or another reading", () => {
    const back = after(atGoals, { type: "back" });
    const metric = after(back, { type: "metric", metric: "Pólizas" }, { type: "looksRight" });
    const period = after(atGoals, { type: "period", period: "2026-Q1" });
    const read = after(answered(after(back, { type: "read" }), service), { type: "looksRight" });
    for (const state of [metric, period, read]) expect(state.asking?.call.name).toBe("preview");
  });

  it("does not go on with goals of another period", () => {
    const asking = after(atGoals, { type: "period", period: "2026-Q1" });
    expect(after(asking, { type: "next" }).screen).toBe("goals");
    const shown = answered(asking, service);
    expect(after(shown, { type: "next" }).screen).toBe("write");
  });

  it("keeps the old period where the new one is cancelled, and its error where it is refused", () => {
    const asking = after(atGoals, { type: "period", period: "2026-Q1" });
    expect(after(asking, { type: "cancel" }).question.period).toBe("2026");
    const wrong = refused(asking, "periodPast");
    expect(wrong.problem).toEqual({ at: "period", sentence: "(periodPast)" });
    expect(after(wrong, { type: "next" }).screen).toBe("goals");
  });

  it("stops reading when the field changes, and only goes on with the table that it read", () => {
    const data = driven(service);
    const typing = after(data, { type: "read" }, { type: "typed", source: "Other!A1" });
    expect(typing.asking).toBeNull();
    expect(after(typing, { type: "looksRight" })).toBe(typing);
    expect(after(typing, { type: "read" }).asking?.call.args).toEqual(["Other!A1"]);
  });

  it("does not ask twice for a button that is pressed twice", () => {
    const asking = after(driven(service), { type: "looksRight" });
    expect(after(asking, { type: "looksRight" })).toBe(asking);
  });
});
