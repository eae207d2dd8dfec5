import { describe, expect, it } from "vitest";
import { mentionsOf } from "../../../src/sheet/rep/mentions.ts";
import { PREMIUM, repFacts } from "./facts.ts";

const saying = (reason: string, others = {}) =>
  repFacts({ metrics: [{ ...PREMIUM, reason }], ...others });

describe("colleagues in a person's file", () => {
  it("are found by their whole names, whatever the accents", () => {
    const told = mentionsOf(saying("Takes over the north from bruno diaz."), ["Bruno Díaz"]);
    expect(told).toEqual([
      { name: "Bruno Díaz", text: "Takes over the north from bruno diaz.", isWhole: true },
    ]);
  });

  it("are found by a part of the name with a capital", () => {
    expect(mentionsOf(saying("Bruno left."), ["Bruno Díaz"])).toMatchObject([{ isWhole: false }]);
    expect(mentionsOf(saying("A brunoise of goals, and Brunos."), ["Bruno Díaz"])).toEqual([]);
    expect(mentionsOf(saying("Olas de calor"), ["Ana de la O"])).toEqual([]);
  });

  it("are not the person or the manager, nor a part of theirs", () => {
    const facts = saying("Ana García and Marta Olmo agreed.", { person: "Ana García" });
    expect(mentionsOf(facts, ["Ana García", "Ana", "Marta"])).toEqual([]);
  });

  it("are somebody whose name goes on behind the person's own", () => {
    const facts = saying("Half of what Ana Luz had.", { person: "Ana" });
    expect(mentionsOf(facts, ["Ana Luz"])).toMatchObject([{ name: "Ana Luz", isWhole: true }]);
  });

  it("are found in rewards, contests and causes, too", () => {
    const facts = repFacts({
      rewards: [{ what: "Lunch", who: "Bruno", when: "" }],
      change: { from: 24_318 as never, cause: "Carla is on leave" },
    });
    expect(mentionsOf(facts, ["Bruno", "Carla", "Diego"]).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Bruno", "Carla"]),
    );
  });

  it("are no months, places or seasons of our own sentences", () => {
    const facts = repFacts({
      zone: "America/Santiago",
      metrics: [{ ...PREMIUM, why: ["One-off sales in May 2025 are not expected again."] }],
      rewards: [{ what: "Lunch", who: "", when: "12 May 2026" }],
    });
    expect(mentionsOf(facts, ["May Lin", "May", "Santiago Rey", "Euro"])).toEqual([]);
  });
});
