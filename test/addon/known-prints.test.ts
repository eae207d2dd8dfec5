import { expect, it } from "vitest";
import { knownChanged, knownPrints } from "../../src/addon/changes/known-prints.ts";
import { monthOf } from "../../src/core/calendar/month.ts";
import { fingerprint } from "../../src/sheet/fingerprint.ts";
import type { TeamMember } from "../../src/sheet/read/reading.ts";

const ANA: TeamMember = {
  ...{ person: "Ana", hired: null, ended: null, leaves: [], territory: 40 },
  ...{ targetIncentive: null, manager: null, email: null, language: null },
  isListed: true,
};
const day = { month: monthOf(2026, 4), day: 1 };
const away: TeamMember = { ...ANA, leaves: [{ from: day, to: null }] };

it("tells which facts are others", () => {
  expect(knownChanged(knownPrints(ANA), ANA)).toBeNull();
  expect(knownChanged(knownPrints(ANA), away)).toEqual(["leave"]);
  expect(knownChanged(knownPrints(away), { ...ANA, hired: day, territory: 41 })).toEqual([
    "start",
    "leave",
    "territory",
  ]);
  expect(knownChanged(knownPrints(undefined), { ...ANA, territory: null })).toBeNull();
});

it("names no fact where an earlier version kept one fingerprint of them all", () => {
  const { hired, ended, leaves, territory } = ANA;
  const then = fingerprint(JSON.stringify([hired, ended, leaves, territory]));
  expect(knownChanged(then, ANA)).toBeNull();
  expect(knownChanged(then, away)).toEqual([]);
});
