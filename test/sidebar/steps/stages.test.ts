import { describe, expect, it } from "vitest";
import { stageChoices, stagesAfter, stagesOf } from "../../../src/sidebar/steps/stages.ts";
import { after, driven } from "../drive.ts";
import { fakeService } from "../fake-service.ts";

const state = driven(fakeService(), { type: "looksRight" });
const stages = [{ metric: "A", minutes: 5 }, { metric: "B" }, { metric: "C" }];
const names = (all: readonly { readonly metric: string }[]) =>
  all.map(({ metric }) => metric).join("");

describe("the steps of a sale", () => {
  it("are as found until the user says otherwise, without minutes that nobody knows", () => {
    expect(stagesOf(state)).toEqual([{ metric: "Llamadas", minutes: 6 }, { metric: "Citas" }]);
    const none = after(
      state,
      { type: "stage", metric: "Citas", does: "remove" },
      { type: "stage", metric: "Llamadas", does: "remove" },
    );
    expect(none.question.steps.stages).toEqual([]);
    expect(stagesOf(none)).toEqual([]);
  });

  it("stand before the other metrics, and the main metric is none of them", () => {
    expect(stageChoices(state)).toEqual(["Llamadas", "Citas", "Pólizas"]);
    const moved = after(state, { type: "stage", metric: "Citas", does: "up" });
    expect(stageChoices(moved)).toEqual(["Citas", "Llamadas", "Pólizas"]);
  });

  it("have no place for the market's index, as found or as told", () => {
    const found = after(state, { type: "index", metric: "Citas" });
    expect(stagesOf(found).map(({ metric }) => metric)).toEqual(["Llamadas"]);
    expect(stageChoices(found)).toEqual(["Llamadas", "Pólizas"]);
    expect(found.question.steps).toEqual({ index: { metric: "Citas" } });
    const told = after(
      state,
      { type: "stage", metric: "Citas", does: "up" },
      { type: "index", metric: "Citas" },
    );
    expect(told.question.steps.stages?.map(({ metric }) => metric)).toEqual(["Llamadas"]);
    expect(stageChoices(after(found, { type: "index", metric: null }))).toContain("Citas");
  });

  it("change places by one, and not beyond either end", () => {
    expect(names(stagesAfter(stages, "B", "up"))).toBe("BAC");
    expect(names(stagesAfter(stages, "B", "down"))).toBe("ACB");
    expect(stagesAfter(stages, "A", "up")).toBe(stages);
    expect(stagesAfter(stages, "C", "down")).toBe(stages);
    expect(stagesAfter(stages, "X", "up")).toBe(stages);
    expect(stagesAfter(stages, "A", "down")[1]).toEqual({ metric: "A", minutes: 5 });
  });

  it("are added at the end, once, and taken away", () => {
    expect(names(stagesAfter(stages, "D", "add"))).toBe("ABCD");
    expect(stagesAfter(stages, "A", "add")).toBe(stages);
    expect(names(stagesAfter(stages, "A", "remove"))).toBe("BC");
  });
});
