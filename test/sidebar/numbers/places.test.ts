import { describe, expect, it } from "vitest";
import type { NumberName } from "../../../src/sidebar/numbers/number-field.ts";
import { PLACES } from "../../../src/sidebar/numbers/places.ts";
import { driven } from "../drive.ts";
import { fakeService, opening } from "../fake-service.ts";

const TIERS = [
  [0, 0.05],
  [1000, 0.1],
] as const;
const SPIFFS = ["A", "B"].map((name) => {
  return { name, from: "2026-03", weeks: 4, prize: 100, winners: 2 };
});
const service = fakeService({ open: () => opening({ language: "es" }) });
const state = driven(
  service,
  { type: "looksRight" },
  { type: "number", field: { name: "target", at: 0 }, typed: "100" },
  { type: "addEvent" },
  { type: "addEvent" },
  { type: "index", metric: "Pólizas" },
  { type: "number", field: { name: "companyTarget", at: 0 }, typed: "40000" },
  { type: "allocation", by: "weighted" },
  { type: "measure", metric: "Citas", change: {} },
  { type: "pay", change: { commission: { tiers: TIERS, mode: "marginal" }, spiffs: SPIFFS } },
);
const withNumber = (name: NumberName, at: number, value: number | null, from = state) => ({
  ...from,
  question: PLACES[name].write(from, at, value),
});

/** Not asked before it is said how much of the resource there is. */
const OF_A_RESOURCE: readonly NumberName[] = ["need", "utilisation", "backlog"];

describe("where numbers stand among the answers", () => {
  it("reads back each number that was written", () => {
    const values: Partial<Record<NumberName, number>> = { factor: 1.5, attainment: 0.9 };
    for (const name of (Object.keys(PLACES) as NumberName[]).filter(
      (one) => !OF_A_RESOURCE.includes(one),
    )) {
      const value = values[name] ?? 0.5;
      expect(PLACES[name].read(withNumber(name, 1, value), 1), name).toBe(value);
    }
  });

  it("leaves no trace of an answer that is taken back", () => {
    for (const name of ["workingDays", "maxStep", "penetration", "available", "cap"] as const) {
      const answered = withNumber(name, 0, 0.5);
      expect(withNumber(name, 0, null, answered).question, name).toEqual(state.question);
    }
  });

  it("names a resource in the user's language and takes one of it for a sale that is counted", () => {
    const counted = { ...state, question: { ...state.question, metric: "Pólizas" } };
    const some = withNumber("available", 0, 95, counted);
    expect(some.question.steps.resources).toEqual([
      { kind: "backOffice", name: "Administración", available: 95, need: 1 },
    ]);
    const two = withNumber("need", 0, 0.5, some);
    expect(two.question.steps.resources).toMatchObject([{ available: 95, need: 0.5 }]);
    expect(withNumber("need", 0, null, two).question.steps.resources).toMatchObject([{ need: 1 }]);
    expect(withNumber("need", 2, 3, counted).question).toEqual(counted.question);
  });

  it("asks what a thousand of an amount needs, and keeps what one of it needs", () => {
    const some = withNumber("available", 0, 95);
    expect(PLACES.need.read(some, 0)).toBe(1);
    expect(some.question.steps.resources).toMatchObject([{ available: 95, need: 0.001 }]);
    const more = withNumber("need", 0, 0.4, some);
    expect(more.question.steps.resources).toMatchObject([{ need: 0.0004 }]);
    expect(PLACES.need.read(more, 0)).toBe(0.4);
  });

  it("asks what one sale needs where a metric counts the sales that an amount comes from", () => {
    const metrics = state.found!.metrics.map((one) =>
      one.name === "Prima" ? { ...one, sold: "Pólizas" } : one,
    );
    const from = { ...state, found: { ...state.found!, metrics } };
    const some = withNumber("available", 0, 95, from);
    const said = { available: 95, per: "Pólizas" };
    expect(some.question.steps.resources).toMatchObject([{ ...said, need: 1 }]);
    const more = withNumber("need", 0, 2, some);
    expect(more.question.steps.resources).toMatchObject([{ ...said, need: 2 }]);
    expect(PLACES.need.read(more, 0)).toBe(2);
  });

  it("says more of a resource only where there is some of it, and takes it back", () => {
    const known = withNumber("available", 0, 95);
    const planned = withNumber("backlog", 0, 4, withNumber("utilisation", 0, 0.9, known));
    expect(planned.question.steps.resources).toMatchObject([{ utilisation: 0.9, backlog: 4 }]);
    const back = withNumber("backlog", 0, null, withNumber("utilisation", 0, null, planned));
    expect(back.question).toEqual(known.question);
    expect(withNumber("backlog", 1, 4).question).toEqual(state.question);
  });

  it("starts twelve factors of one's own from those that are shown", () => {
    const { season } = withNumber("factor", 7, 0.5).question.steps;
    const shown = state.preview?.value.season.months.map(({ factor }) => factor);
    expect(season).toEqual(shown?.map((factor, i) => (i === 7 ? 0.5 : factor)));
  });

  it("gives minutes to a step as found, and makes it the user's answer", () => {
    expect(withNumber("minutes", 1, 30).question.steps.stages).toEqual([
      { metric: "Llamadas", minutes: 6 },
      { metric: "Citas", minutes: 30 },
    ]);
    expect(withNumber("minutes", 0, null).question.steps.stages).toEqual([
      { metric: "Llamadas" },
      { metric: "Citas" },
    ]);
  });
});
