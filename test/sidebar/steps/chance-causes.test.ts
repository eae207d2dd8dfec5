import { describe, expect, it } from "vitest";
import type { Preview, PreviewPerson } from "../../../src/addon/preview.ts";
import { chanceCauses } from "../../../src/sidebar/steps/chance-causes.ts";
import { preview } from "../fake-preview.ts";

/** A team whose goals are all reached with one chance, and what else is told of each. */
const teamWith = (
  chance: number,
  change: Partial<PreviewPerson> = {},
  all: Partial<Preview> = {},
): Preview => {
  const { people } = preview({ period: "2026" });
  return preview(
    { period: "2026" },
    { people: people.map((one) => ({ ...one, chance: [chance], ...change })), ...all },
  );
};

describe("why the chance is not the one that was asked for", () => {
  it("is silent about a point of rounding", () => {
    expect(chanceCauses(teamWith(0.64), 0, 0.65)).toEqual([]);
    expect(chanceCauses(teamWith(0.65, { held: [true] }), 0, 0.65)).toEqual([]);
  });

  it("names what made the goals harder or easier", () => {
    expect(chanceCauses(teamWith(0.61, { chanceWith: [0.65] }), 0, 0.65)).toEqual(["support"]);
    expect(chanceCauses(teamWith(0.56, { alone: [9000] }), 0, 0.65)).toEqual(["targetHarder"]);
    expect(chanceCauses(teamWith(0.75, { alone: [11_000] }), 0, 0.65)).toEqual(["targetEasier"]);
    expect(chanceCauses(teamWith(0.5, { held: [true] }), 0, 0.65)).toEqual(["held"]);
    const room = { limit: 100, most: 120, bottleneck: "", unit: "", oneMore: 1 };
    const told = { available: 10, utilisation: 0.85, cutsStretch: [false], handled: null };
    const capacity = { ...room, ...told, demand: [101], crowded: null };
    expect(chanceCauses(teamWith(0.8, {}, { capacity }), 0, 0.65)).toEqual(["capacity"]);
    expect(chanceCauses(teamWith(0.8), 0, 0.65)).toEqual(["rounded"]);
  });

  it("names all of several", () => {
    const change = { alone: [9000], chanceWith: [0.6], held: [true] };
    const all = ["supportBeside", "targetHarder", "held"];
    expect(chanceCauses(teamWith(0.5, change), 0, 0.65)).toEqual(all);
  });
});
