import { describe, expect, it } from "vitest";
import { measureChoices, metricsInMind, weightLeft } from "../../../src/sidebar/steps/measures.ts";
import { after, answered, driven } from "../drive.ts";
import { fakeService, found, metric } from "../fake-service.ts";

const service = fakeService({
  look: () =>
    found({
      metrics: [
        ...found().metrics,
        metric("Quejas", { isLessBetter: true, isCount: true }),
        metric("Margen"),
      ],
    }),
});
const state = driven(service, { type: "looksRight" });
const ticked = after(
  state,
  { type: "measure", metric: "Pólizas", change: {} },
  { type: "measure", metric: "Quejas", change: { isGuard: true } },
);

describe("further metrics", () => {
  it("are any but the main one, in the table's order", () => {
    expect(measureChoices(state)).toEqual(["Pólizas", "Citas", "Llamadas", "Quejas", "Margen"]);
  });

  it("are added, changed and taken away", () => {
    expect(ticked.question.steps.measures).toEqual([
      { metric: "Pólizas" },
      { metric: "Quejas", isGuard: true },
    ]);
    const typed = after(ticked, {
      ...{ type: "number", field: { name: "weight", at: 0 }, typed: "30" },
    });
    expect(typed.question.steps.measures![0]).toEqual({ metric: "Pólizas", weight: 0.3 });
    const guard = after(typed, {
      ...{ type: "measure", metric: "Pólizas", change: { isGuard: true, weight: null } },
    });
    expect(guard.question.steps.measures![0]).toEqual({ metric: "Pólizas", isGuard: true });
    const none = after(
      guard,
      { type: "measure", metric: "Pólizas", change: null },
      { type: "measure", metric: "Quejas", change: null },
    );
    expect(none.question.steps).toEqual(state.question.steps);
  });

  it("leave the main metric the rest of the weight", () => {
    const typed = after(
      ticked,
      { type: "number", field: { name: "weight", at: 0 }, typed: "30" },
      { type: "measure", metric: "Margen", change: { weight: 0.8 } },
    );
    expect(weightLeft(ticked)).toBe(1);
    expect(weightLeft(typed)).toBe(-0.1);
  });

  it("count with the steps of the sale, each once", () => {
    expect(metricsInMind(ticked, true)).toBe(5);
    expect(
      metricsInMind(after(ticked, { type: "measure", metric: "Citas", change: {} }), true),
    ).toBe(5);
    expect(metricsInMind(ticked, false)).toBe(3);
  });

  it("bar the way with a weight that is none, only as long as its field is there", () => {
    const wrong = after(ticked, {
      ...{ type: "number", field: { name: "weight", at: 0 }, typed: "many" },
    });
    expect(wrong.wrong).toHaveLength(1);
    const gone = after(wrong, { type: "measure", metric: "Pólizas", change: null });
    expect(gone.wrong).toEqual([]);
    expect(after(wrong, { type: "measure", metric: "Margen", change: {} }).wrong).toHaveLength(1);
  });

  it("stay with another main metric but for that one, and go with their column", () => {
    const back = after(answered(ticked, service), { type: "back" });
    const other = after(back, { type: "metric", metric: "Pólizas" });
    expect(other.question.steps.measures).toEqual([{ metric: "Quejas", isGuard: true }]);
    const again = answered(after(back, { type: "read" }), fakeService());
    expect(again.question.steps.measures).toEqual([{ metric: "Pólizas" }]);
  });
});
