import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameOf } from "../../../../src/sheet/read/name-of.ts";
import { naming, unitedSpellings } from "../../../../src/sheet/read/people/naming.ts";

describe("naming", () => {
  it("shows a name as it is written most often, the first where it is a draw", () => {
    const nameOf = naming(["ANA", "Ana", "Ana", "luis", "Luis"]);
    expect(["ANA", "Ana", "luis", "Luis", "Eva"].map(nameOf)).toEqual([
      "Ana",
      "Ana",
      "luis",
      "luis",
      "Eva",
    ]);
  });

  it("keeps names apart that differ by an accent, and joins the two ways to code one", () => {
    const nameOf = naming(["José", "Jose", "JOSÉ".normalize("NFD"), "José"]);
    expect(nameOf("Jose")).toBe("Jose");
    expect(nameOf("JOSÉ".normalize("NFD"))).toBe("José");
  });

  it("does not see blanks around and between words, nor what cannot be seen", () => {
    const written = [
      " Ana  García",
      "Ana\u00a0García ",
      "\ufeffAna Gar\u00adcía",
      "Ana\u200b García",
    ];
    const nameOf = naming(written);
    expect(new Set(written.map(nameOf))).toEqual(new Set(["Ana García"]));
  });

  it("gives every spelling of a name the same form, and that form itself", () => {
    const name = fc.constantFrom("Ana", "ANA", " ana", "Ána", "Bo", "bo ", "B o");
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), (written) => {
        const nameOf = naming(written);
        for (const one of written) {
          expect(nameOf(nameOf(one))).toBe(nameOf(one));
          expect(nameOf(one.toUpperCase())).toBe(nameOf(one));
        }
      }),
    );
  });
});

describe("nameOf", () => {
  it("finds nobody in a cell of dashes or of what cannot be seen", () => {
    expect(["", "  ", "–", "\u200b", "\u00a0\ufeff", true].map(nameOf)).toEqual(Array(6).fill(""));
  });

  it("takes a number for a code", () => {
    expect(nameOf(1042)).toBe("1042");
  });
});

describe("unitedSpellings", () => {
  it("says the other spellings as the cells have them, blanks included", () => {
    expect(unitedSpellings(["Ana", "Ana", " Ana", "ANA", "Bo", "Bo"])).toEqual([
      { code: "spellingsUnited", facts: { shown: "Ana", others: [" Ana", "ANA"] } },
    ]);
  });

  it("says a blank that every cell has", () => {
    expect(unitedSpellings(["Ana ", "Bo"])).toEqual([
      { code: "spellingsUnited", facts: { shown: "Ana", others: ["Ana "] } },
    ]);
  });

  it("says three people one by one and the others together, and leaves out nobody", () => {
    const names = ["Ana", "Bo", "Cy", "Dora", "Eva"];
    const notices = unitedSpellings([
      ...names,
      ...names,
      ...names.map((name) => name.toUpperCase()),
    ]);
    expect(notices.length).toBe(4);
    expect(notices[3]).toEqual({
      code: "moreSpellingsUnited",
      facts: { people: ["Dora", "Eva"], others: [["DORA"], ["EVA"]] },
    });
  });
});
