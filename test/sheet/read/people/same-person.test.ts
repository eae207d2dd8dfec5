import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Month } from "../../../../src/core/calendar/month.ts";
import type { Answers, DoubtFacts } from "../../../../src/core/doubts.ts";
import type { PersonMonths } from "../../../../src/sheet/read/people/alike-pairs.ts";
import { mergesTold, samePersonDoubts } from "../../../../src/sheet/read/people/same-person.ts";

/** Somebody with a result in each month from one to another. */
const sold = (person: string, first = 0, last = 23): PersonMonths => {
  const months = Array.from({ length: last - first + 1 }, (_, i) => (24288 + first + i) as Month);
  return { person, months: new Set(months), rows: months.length };
};

const pairs = (people: readonly PersonMonths[], told: Answers = {}) =>
  samePersonDoubts(people, told).map(({ facts }) => {
    const { one, other } = facts as DoubtFacts["samePerson"];
    return `${one} = ${other}`;
  });
const long = (...names: readonly string[]) => names.map((name) => sold(name));

describe("samePersonDoubts asks about", () => {
  it("names that differ in accents, signs or the order of their words", () => {
    expect(pairs(long("José Peña", "Jose Pena"))).toEqual(["José Peña = Jose Pena"]);
    expect(pairs(long("García, Ana", "Ana García"))).toEqual(["García, Ana = Ana García"]);
    expect(pairs(long("Pat O'Hara", "Pat O Hara"))).toEqual(["Pat O'Hara = Pat O Hara"]);
  });

  it("an initial or a second surname, where nobody else fits", () => {
    expect(pairs(long("A. García", "Ana García", "Luis Ruiz"))).toEqual(["A. García = Ana García"]);
    expect(pairs(long("A. García", "Ana García", "Alba García"))).toEqual([]);
    expect(pairs(long("Ana García", "Ana García de la Torre"))).toHaveLength(1);
    expect(pairs(long("Ana Ruiz", "Ana Ruiz Gil", "Ana Ruiz Sanz"))).toEqual([]);
    expect(pairs(long("John Smith", "John M. Smith"))).toHaveLength(1);
  });

  it("a slip of the pen: a letter more, less or changed, or two swapped", () => {
    for (const slip of ["Carrla", "Crla", "Carlo", "Calra", "Sarla"]) {
      const found = pairs([sold("Carla Sanz"), sold(`${slip} Sanz`, 5, 5)]);
      expect(found).toEqual([`Carla Sanz = ${slip} Sanz`]);
    }
  });

  it("a slip of the pen that lasted, where the two never sold at once", () => {
    expect(pairs([sold("Marta Lopez", 0, 11), sold("Marta Lopes", 12, 23)])).toHaveLength(1);
  });
});

describe("samePersonDoubts does not ask about", () => {
  it.each([
    ["Luis", "Luisa"],
    ["Seller1", "Seller2"],
    ["T01", "T02"],
    ["AE1", "AE2"],
    ["Seller A", "Seller B"],
    ["Equipo Norte I", "Equipo Norte II"],
    ["Equipo Norte", "Equipo Norte II"],
    ["Rep 1-2", "Rep 12"],
    ["Ana García", "Eva García"],
    ["Ana", "Ana García"],
    ["Иван", "Пётр"],
  ])("%s and %s", (one, other) => {
    expect(pairs([sold(one), sold(other)])).toEqual([]);
    expect(pairs([sold(one), sold(other, 7, 7)])).toEqual([]);
  });

  it("two who are nearly spelled alike and have both long sold", () => {
    expect(pairs(long("Maria Gomez", "Mario Gomez"))).toEqual([]);
  });
});

describe("samePersonDoubts", () => {
  it("names the one with more rows first and answers no until told", () => {
    expect(samePersonDoubts([sold("Jose Gil", 3, 4), sold("José Gil")], {})).toEqual([
      {
        code: "samePerson",
        facts: { one: "José Gil", other: "Jose Gil" },
        key: "same:José Gil|Jose Gil",
        options: ["yes", "no"],
        answer: "no",
        isTold: false,
        isOpen: false,
      },
    ]);
  });

  it("knows an answer again when the other one has more rows since", () => {
    const told = { "same:Jose Gil|José Gil": "no" };
    expect(samePersonDoubts([sold("Jose Gil", 3, 4), sold("José Gil")], told)).toMatchObject([
      { key: "same:Jose Gil|José Gil", isTold: true },
    ]);
  });

  it("keeps asking about those whom the user merged, so that the answer can be changed", () => {
    const told = { "same:José|Jose": "yes", "same:Jose|Josse": "yes", "same:Eva|Ewa": "yes" };
    expect(pairs(long("José", "Bo"), told)).toEqual(["José = Jose", "Jose = Josse"]);
  });

  it("asks about the ten likeliest and all that were answered", () => {
    const names = Array.from({ length: 15 }, (_, i) => String.fromCharCode(97 + i).repeat(4));
    const people = names.flatMap((name) => [sold(`${name}é ruiz`), sold(`${name}e ruiz`)]);
    expect(pairs(people)).toHaveLength(10);
    expect(pairs(people, { "same:aaaaé ruiz|aaaae ruiz": "no" })).toHaveLength(11);
  });

  it("refuses an answer that is neither yes nor no", () => {
    expect(() => pairs(long("José", "Jose"), { "same:José|Jose": "maybe" })).toThrowError(
      "badAnswer",
    );
  });

  it("finds the same pairs whoever is listed first", () => {
    const name = fc.constantFrom(
      "José Gil",
      "Jose Gil",
      "Gil, José",
      "J. Gil",
      "Ana Sanz",
      "Ana Sans",
    );
    const people = fc.uniqueArray(fc.tuple(name, fc.nat(23)), { selector: ([one]) => one });
    const pairSet = (list: readonly PersonMonths[]) =>
      new Set(samePersonDoubts(list, {}).map(({ facts }) => Object.values(facts).sort().join()));
    fc.assert(
      fc.property(people, (some) => {
        const list = some.map(([person, last]) => sold(person, 0, last));
        expect(pairSet([...list].reverse())).toEqual(pairSet(list));
      }),
    );
  });
});

describe("mergesTold", () => {
  it("leads from each name to the last of its chain", () => {
    const told = { "same:Ana|Anna": "yes", "same:Anna|Hanna": "yes", "same:Bo|Ana": "no" };
    expect([...mergesTold(["Ana", "Anna", "Hanna", "Bo"], told)]).toEqual([
      ["Anna", "Ana"],
      ["Hanna", "Ana"],
    ]);
  });

  it("knows names by whatever case and blanks they were told in", () => {
    expect(mergesTold(["ANA", "Anna"], { "same: ana|ANNA": "yes" }).get("Anna")).toBe("ANA");
  });

  it("leaves out people whom the table does not name, and answers that go in a circle", () => {
    expect(mergesTold(["Ana"], { "same:Ana|Eva": "yes" }).size).toBe(0);
    const circle = { "same:A|B": "yes", "same:B|A": "yes" };
    expect([...mergesTold(["A", "B"], circle)]).toEqual([["B", "A"]]);
  });

  it("reads names that hold the parting sign", () => {
    expect(mergesTold(["A|B", "C"], { "same:A|B|C": "yes" }).get("C")).toBe("A|B");
  });

  it("ends every chain with somebody who stands for himself", () => {
    const name = fc.constantFrom("A", "B", "C", "D");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name)), (merged) => {
        const told = Object.fromEntries(merged.map(([a, b]) => [`same:${a}|${b}`, "yes"]));
        const merges = mergesTold(["A", "B", "C", "D"], told);
        for (const end of merges.values()) expect(merges.has(end)).toBe(false);
      }),
    );
  });
});
