import { describe, expect, it } from "vitest";
import { withSteps } from "../../../src/sidebar/steps/with-steps.ts";
import { after, answered, driven } from "../drive.ts";
import { fakeService, found, metric, table } from "../fake-service.ts";

const service = fakeService();
const steps = driven(
  service,
  { type: "looksRight" },
  { type: "stage", metric: "Citas", does: "remove" },
  { type: "step", key: "isCount", value: true },
  { type: "step", key: "isLessBetter", value: true },
  { type: "number", field: { name: "maxStep", at: 0 }, typed: "3" },
  { type: "number", field: { name: "growth", at: 0 }, typed: "4" },
  { type: "back" },
);

describe("answers on the steps", () => {
  it("are kept with the table, also when it is read again with more rows or a renamed tab", () => {
    const same = fakeService({
      look: () =>
        found({ source: "Renamed!A1:M9", table: { ...table!, headings: table!.headings } }),
    });
    const again = answered(after(steps, { type: "read" }), same);
    expect(again.question.steps).toEqual(steps.question.steps);
    expect(again.question.growth).toBe(0.04);
  });

  it("start afresh with another table", () => {
    const other = fakeService({
      look: () => found({ source: "Other!A1", table: { ...table!, sheet: 8 } }),
    });
    const again = answered(
      after(steps, { type: "typed", source: "Other!A1" }, { type: "read" }),
      other,
    );
    expect(again.question).toMatchObject({ steps: {}, growth: null });
    expect(again.preview).toBeNull();
  });

  it("keep with another metric only what is not about the one before", () => {
    const other = after(steps, { type: "metric", metric: "Pólizas" });
    expect(other.question.steps).toEqual({ maxStep: 0.03 });
    expect(after(steps, { type: "metric", metric: "Prima" }).question).toBe(steps.question);
  });

  it("lose a step of the sale with its column", () => {
    const fewer = fakeService({
      look: () => found({ metrics: [metric("Prima"), metric("Citas")] }),
    });
    const again = answered(after(steps, { type: "read" }), fewer);
    expect(again.question.steps.stages).toEqual([]);
  });

  it("lose what must keep up where its need is for one of a metric that is gone", () => {
    const resource = (per: object) =>
      ({ kind: "support", name: "Help", available: 9, need: 1, ...per }) as const;
    const withNeeds = {
      ...steps,
      question: withSteps(steps.question, {
        resources: [resource({ per: "Citas" }), resource({ per: "Pólizas" }), resource({})],
      }),
    };
    const fewer = fakeService({
      look: () => found({ metrics: [metric("Prima"), metric("Llamadas"), metric("Citas")] }),
    });
    const again = answered(after(withNeeds, { type: "read" }), fewer);
    expect(again.question.steps.resources).toEqual([resource({ per: "Citas" }), resource({})]);
  });

  it("lose an index that becomes the main metric, or whose column is gone", () => {
    const indexed = after(
      steps,
      { type: "looksRight" },
      { type: "index", metric: "Pólizas" },
      { type: "back" },
    );
    expect(indexed.question.steps.index).toEqual({ metric: "Pólizas" });
    const main = after(indexed, { type: "metric", metric: "Pólizas" });
    expect(main.question.steps).toEqual({ maxStep: 0.03 });
    const other = after(indexed, { type: "metric", metric: "Citas" });
    expect(other.question.steps.index).toEqual({ metric: "Pólizas" });
    const fewer = fakeService({
      look: () => found({ metrics: [metric("Prima"), metric("Llamadas"), metric("Citas")] }),
    });
    expect(answered(after(indexed, { type: "read" }), fewer).question.steps).toEqual(
      steps.question.steps,
    );
  });
});
