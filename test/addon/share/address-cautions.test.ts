import { expect, it } from "vitest";
import { alsoOf, seemsOf } from "../../../src/addon/share/address-cautions.ts";

const TEAM = ["Ana López", "Bruno Díaz", "Jo Li", "Ana Martín"];

it.each([
  ["bruno.diaz@olmo.example", "Ana López", "Bruno Díaz"],
  ["BDIAZ@olmo.example", "Ana López", "Bruno Díaz"],
  ["alopez@olmo.example", "Ana López", null],
  ["lopez.bruno@olmo.example", "Ana López", null],
  ["x1234@olmo.example", "Ana López", null],
  ["bruno@olmo.example", "Jo Li", null], // a name too short to be looked for
  ["", "Ana López", null],
])("%s with %s seems to be of %s", (email, person, other) => {
  expect(seemsOf(email, person, TEAM)).toBe(other);
});

it("finds who else of the team has an address, however it is written", () => {
  const team = new Map([
    ["Ana López", "ana@olmo.example"],
    ["Bruno Díaz", " ANA@olmo.example "],
    ["Jo Li", ""],
  ]);
  expect(alsoOf("ana@olmo.example", "Ana López", team)).toBe("Bruno Díaz");
  expect(alsoOf("", "Ana Martín", team)).toBeNull();
});
