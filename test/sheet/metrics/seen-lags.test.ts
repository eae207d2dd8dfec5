import { describe, expect, it } from "vitest";
import { seenLags } from "../../../src/sheet/metrics/seen-lags.ts";

const origins = { tab: null, cells: new Map() };
const step = (name: string, days: number, place = 0) => ({
  ...{ name, place, origins },
  cycle: { days, deals: 40 },
});
const sales = { name: "Sales", origins };
const won = { name: "Won", place: 1, origins };
const calls = { name: "Calls", origins };

describe("the months until a step shows in the next one", () => {
  it("are those until deals are won, less the next step's", () => {
    const metrics = [step("Opened", 150), step("Demo", 62), won, sales];
    expect(seenLags(metrics, ["Opened", "Demo", "Won"], "Sales")).toEqual([
      { months: 3, deals: 40, days: 150, next: 62 },
      { months: 2, deals: 40, days: 62, next: 0 },
      null,
    ]);
  });

  it("pass over steps that no deal tells of, so that all from a step on add up to its own", () => {
    const metrics = [step("Opened", 150), calls, step("Demo", 62), sales];
    expect(
      seenLags(metrics, ["Opened", "Calls", "Demo"], "Sales").map((one) => one?.months),
    ).toEqual([3, undefined, 2]);
  });

  it("end at the main metric where that is a step itself", () => {
    const metrics = [step("Opened", 150), step("Demo", 62), sales];
    expect(seenLags(metrics, ["Opened"], "Demo")).toEqual([
      { months: 3, deals: 40, days: 150, next: 62 },
    ]);
  });

  it("are not negative, and not longer than the wizard takes", () => {
    const metrics = [step("Demo", 20), step("Opened", 62), step("Lead", 2000), sales];
    expect(
      seenLags(metrics, ["Lead", "Demo", "Opened"], "Sales").map((one) => one?.months),
    ).toEqual([36, 0, 2]);
  });

  it("are told of no main metric that another tab holds", () => {
    const elsewhere = { name: "Revenue", origins: { ...origins, tab: "Revenue" } };
    expect(seenLags([step("Opened", 150), elsewhere], ["Opened"], "Revenue")).toEqual([null]);
  });
});
