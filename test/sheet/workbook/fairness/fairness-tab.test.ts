import { describe, expect, it } from "vitest";
import { monthOf } from "../../../../src/core/calendar/month.ts";
import type { Choices } from "../../../../src/core/choices.ts";
import type { FairnessTest } from "../../../../src/core/fairness/fairness-of.ts";
import type { Results } from "../../../../src/core/history/results.ts";
import type { WorkbookVoice } from "../../../../src/sheet/workbook/facts.ts";
import { fairnessTab } from "../../../../src/sheet/workbook/fairness/fairness-tab.ts";
import { testKeys } from "../../../../src/sheet/workbook/fairness/test-cells.ts";
import { evaluated, type Typed } from "../evaluated.ts";
import { ENGLISH, SPANISH, wave, workbookFacts } from "../facts.ts";
import { wholeWorkbook } from "../layouts.ts";

const NAMES = Array.from({ length: 10 }, (_, i) => `P${i}`);
const RESULTS: Results = {
  start: monthOf(2024, 1),
  people: NAMES.map((person, i) => ({ person, values: wave(9000 + 1500 * i, 24, 0.2 + i / 40) })),
};
/** The larger a territory the more was sold there; two managers, and dates of hiring for all but two. */
const known: Partial<Choices> = {
  territories: new Map(NAMES.map((person, i) => [person, 100 + 10 * Math.floor(i / 2) + i])),
  managers: new Map(NAMES.map((person, i) => [person, i < 5 ? "Mia" : "=Noa"])),
  stays: NAMES.slice(2).map((person, i) => ({
    ...{ person, hired: { month: monthOf(2020, 1 + ((i * 5) % 8)), day: 1 } },
    ...{ ended: null, leaves: [] },
  })),
};
const even: Partial<Choices> = {
  ...known,
  company: {
    target: 1_900_000,
    allocation: { by: "even", historyShare: 0.5, overAssign: 0, leastChance: 0.001 },
  },
};
/** Nine months, of which what is expected of each leans on the team's: the weak are asked for more growth. */
const NINE: Results = {
  start: monthOf(2025, 4),
  people: NAMES.map((person, i) => ({
    person,
    values: Array.from({ length: 9 }, (_, t) => (8000 + 500 * i) * (1 + ((t * 5 + i * 3) % 9) / 6)),
  })),
};
const tests = (
  choices: Partial<Choices>,
  voice: WorkbookVoice,
  typed: Typed = {},
  results = RESULTS,
) => {
  const facts = workbookFacts(choices, results);
  const at = evaluated(wholeWorkbook(facts, voice), typed);
  const known = facts.plan.fairness.filter(({ people }) => people > 0);
  const shown = testKeys(facts.plan).map((key, i) => {
    const cell = (column: string) => at("fairness", `tests:${key}`, column);
    const test = known[i]!;
    return {
      ...{ test, people: cell("stretch"), value: cell("chance"), limit: cell("growth") },
      ...{ name: cell("person"), verdict: cell("size") },
    };
  });
  return new Map(shown.map((one) => [one.test.name, one]));
};

/** A verdict, and what to do where something is to be done. */
const said = (test: FairnessTest, { text: { fairness } }: WorkbookVoice): string =>
  [fairness.verdict(test), fairness.remedy(test)].filter((words) => words !== "").join(": ");

/** A test's value as the tab has it; the distance is that of the chances as they are shown. */
const asShown = ({ name, value }: FairnessTest): unknown => {
  if (value === null) return "";
  if (name === "chanceSpread") return expect.closeTo(100 * value, -1);
  return expect.closeTo(inPoints(name, value), 6);
};

/** Distances of chances are told in points. */
const inPoints = (name: FairnessTest["name"], value: number): number =>
  name === "chanceSpread" || name === "chanceByManager" ? Math.round(1e9 * value) / 1e7 : value;

describe("the Fairness tab", () => {
  it.each([
    ["likely goals", known],
    ["a target that was shared alike", even],
    ["a roster that says nothing", {}],
  ])("computes the plan's own tests by formulas, for %s", (_what, choices) => {
    for (const voice of [ENGLISH, SPANISH]) {
      const { fairness } = voice.text;
      for (const { test, ...shown } of tests(choices, voice).values())
        expect(shown, test.name).toEqual({
          name: fairness.testOf(test),
          people: test.people,
          value: asShown(test),
          limit: test.limit === null ? "" : inPoints(test.name, test.limit),
          verdict: said(test, voice),
        });
    }
  });

  it.each([
    [ENGLISH, /^Asked to grow more than the team’s mean, the most first: (.+) and (\d) more\. $/],
    [
      SPANISH,
      /^Con más crecimiento pedido que la media del equipo, primero el mayor: (.+) y (\d) más\. $/,
    ],
  ] as const)(
    "names who a finding is about, three at most, and counts the others",
    (voice, words) => {
      const facts = workbookFacts({}, NINE);
      const namesIn = (typed: Typed) => {
        const at = evaluated(wholeWorkbook(facts, voice), typed);
        const growth = NAMES.map((name) => at("fairness", `people:${name}`, "growth") as number);
        return { growth, said: at("fairness", "support:2", "person") };
      };
      const { growth, said: found } = namesIn({});
      const mean = growth.reduce((a, b) => a + b) / growth.length;
      const order = NAMES.map((_, i) => i).sort((a, b) => growth[b]! - growth[a]!);
      const above = order.filter((i) => growth[i]! > mean);
      const [, names, more] = words.exec(String(found)) ?? [];
      expect(names).toBe(
        above
          .slice(0, 3)
          .map((i) => NAMES[i])
          .join(", "),
      );
      expect(Number(more)).toBe(above.length - 3);
      // Where nothing is found, nobody is named; of two who are asked alike one is.
      const own = (amountOf: (i: number) => number) =>
        Object.fromEntries(
          NAMES.map((name, i) => [`goals|people:${name}|own`, amountOf(i)] as const),
        );
      const past = facts.plan.goals.map(({ last12 }) => last12!);
      expect(namesIn(own((i) => past[i]!)).said).toBe("");
      const alike = namesIn(own((i) => past[i]! * (i < 2 ? 2 : 2 - i / 10)));
      const harder = alike.growth.filter((one) => one > alike.growth.reduce((a, b) => a + b) / 10);
      const { named, and, more: others } = voice.text.fairness;
      expect(alike.said).toContain(
        `${named.growth} P1, P2 ${and} ${harder.length - 2} ${others}. `,
      );
    },
  );

  it("tests growth on the own pace where nobody has results of a year before, and says why it is uneven", () => {
    for (const voice of [ENGLISH, SPANISH]) {
      const { fairness } = voice.text;
      const all = tests(known, voice, {}, NINE);
      for (const { test, ...shown } of all.values())
        expect(shown, test.name).toMatchObject({
          ...{ name: fairness.testOf(test), people: test.people, value: asShown(test) },
          verdict: said(test, voice),
        });
      expect(all.get("growthByResult")!.test).toMatchObject({ pace: 9, verdict: "less" });
      expect(all.get("growthBySize")!.test.people).toBe(10);
    }
    const at = evaluated(wholeWorkbook(workbookFacts(known, NINE), ENGLISH));
    expect(at("fairness", "header", "growth")).toBe("Against their pace");
    expect(at("fairness", "growthWords", "person")).toBe(ENGLISH.text.fairness.leans);
    expect(at("fairness", "people:P0", "growth")).toBeCloseTo(
      at("goals", "people:P0", "change") as number,
      2,
    );
  });

  it("shows a relation that comes to nothing as none, without a minus", () => {
    const correlationOf = (dust: number) => {
      const ranks = [10, 1, 5.5, 5.5, 5.5 + dust, 5.5 - dust, 5.5, 5.5, 1, 10];
      const typed = NAMES.flatMap((name, i) => [
        [`fairness|people:${name}|chanceBySizeRank`, ranks[i]!],
        [`fairness|people:${name}|chanceBySizePlace`, i + 1],
      ]);
      const at = evaluated(
        wholeWorkbook(workbookFacts(known, RESULTS), ENGLISH),
        Object.fromEntries(typed),
      );
      return at("fairness", "tests:2", "chance");
    };
    expect(correlationOf(0.35)).toBe(0);
    expect(correlationOf(1)).toBeCloseTo(-1 / 82, 3);
  });

  it("has a sentence on what to do for each verdict, which fits beside it", () => {
    const verdicts = ["tooFew", "alike", "none", "little", "more", "less", "beyond"] as const;
    const all = workbookFacts(known, NINE).plan.fairness.flatMap((test) =>
      verdicts.flatMap((verdict) =>
        [0, 3, 10].map((people) => ({ ...test, verdict, people, isFew: people < 8 })),
      ),
    );
    for (const voice of [ENGLISH, SPANISH])
      for (const told of all) {
        const words = said(told, voice);
        if (told.verdict !== "little")
          expect(voice.text.fairness.remedy(told).length, words).toBeGreaterThan(10);
        expect(words.length, words).toBeLessThanOrEqual(88);
      }
  });

  it("says of a slight relation which way it goes and that it does not matter, whatever is typed", () => {
    const { goals } = workbookFacts(known, NINE).plan;
    // Growth of each beside the own pace: from +3 % for who sells least to −6 % for who sells most.
    const [up, down] = [1, -1].map((sign) =>
      Object.fromEntries(
        goals.map(({ person, last12 }, i) => [
          `goals|people:${person}|own`,
          Math.round((last12! / 9) * 12 * (1 + (sign * (4.5 - i)) / 100)),
        ]),
      ),
    );
    const verdictOf = (typed: Typed, voice: WorkbookVoice) =>
      tests(known, voice, typed, NINE).get("growthByResult")!.verdict;
    expect([up!, down!].map((typed) => verdictOf(typed, ENGLISH))).toEqual([
      "Those who sell little are asked to grow slightly more: under 10 points, negligible",
      "Those who sell much are asked to grow slightly more: under 10 points, negligible",
    ]);
    expect([up!, down!].map((typed) => verdictOf(typed, SPANISH))).toEqual([
      "A quienes venden poco se les pide crecer algo más: menos de 10 puntos, sin importancia",
      "A quienes venden mucho se les pide crecer algo más: menos de 10 puntos, sin importancia",
    ]);
  });

  it("says in a note of each number what it is, with what it stays within as the cell shows it", () => {
    const notesOf = (voice: WorkbookVoice) => {
      const tab = wholeWorkbook(workbookFacts(known, RESULTS), voice).find(
        ({ key }) => key === "fairness",
      )!;
      const at = (number: string, column: string) =>
        tab.cells.find((cell) => cell.row === `tests:${number}` && cell.column === column);
      return ["2", "1", "9"].map((number) => [
        at(number, "chance")?.note,
        at(number, "growth")?.format,
      ]);
    };
    const [relation, distance, unevenness] = notesOf(ENGLISH);
    expect(relation).toEqual([
      expect.stringMatching(
        /^Rank correlation .*, from −1 to 1: .* Beyond ±0\.55 would be rare by chance in a team of this size/,
      ),
      '"±"0.00',
    ]);
    expect(distance).toEqual([expect.stringMatching(/more than 20 points too far/), '0" points"']);
    expect(unevenness).toEqual([
      expect.stringMatching(/^Gini coefficient: .* Above 0\.05 we call it uneven/),
      expect.not.stringContaining("±"),
    ]);
    expect(notesOf(SPANISH)[0]![0]).toMatch(/Más allá de ±0,55 sería raro por azar/);
  });

  it("shows the distance of the highest and the lowest chance as they are shown", () => {
    const facts = workbookFacts(known, RESULTS);
    const at = evaluated(wholeWorkbook(facts, ENGLISH), { "goals|people:P3|own": 240_000 });
    const shown = NAMES.map((name) =>
      Math.round(100 * (at("fairness", `people:${name}`, "chance") as number)),
    );
    expect(at("fairness", "tests:1", "chance")).toBe(Math.max(...shown) - Math.min(...shown));
  });

  it("says why the support makes the goals of those who sell less harder, where it does", () => {
    const supported = {
      ...known,
      potential: { support: 1, isCoached: true, penetration: 0, ceiling: 1 },
    };
    const said = (choices: Partial<Choices>, voice: WorkbookVoice) =>
      evaluated(wholeWorkbook(workbookFacts(choices, RESULTS), voice));
    expect(said(supported, ENGLISH)("fairness", "support:1", "person")).toMatch(
      /^Without the support on the tab Potential .* With it each computed goal has a chance of \d\d% to \d\d%\.$/,
    );
    expect(said(supported, SPANISH)("fairness", "support:1", "person")).toMatch(
      /una probabilidad del \d\d % al \d\d %\.$/,
    );
    for (const choices of [known, { ...supported, ...even }])
      expect(() => said(choices, ENGLISH)("fairness", "support:1", "person")).toThrow(/no place/);
  });

  it("finds what a goal of one's own makes unfair, at once", () => {
    const before = tests(known, ENGLISH).get("chanceSpread")!;
    expect(before.verdict).toBe("No evidence of unfairness: nothing to do");
    const own = { "goals|people:P3|own": 400_000 };
    const after = tests(known, ENGLISH, own).get("chanceSpread")!;
    expect(after.verdict).toBe(
      "▲ Some have far better chances than others: bring the chances closer together",
    );
    expect(after.value).toBeGreaterThan(50);
  });

  it("names, too, who has it easiest, and whether by a goal that the manager has set", () => {
    const facts = workbookFacts(known, RESULTS);
    for (const voice of [ENGLISH, SPANISH]) {
      const saidWith = (person: string, own: number) => {
        const at = evaluated(wholeWorkbook(facts, voice), { [`goals|people:${person}|own`]: own });
        const chances = NAMES.map((name) => at("fairness", `people:${name}`, "chance") as number);
        const best = Math.max(...chances);
        const said = String(at("fairness", "support:2", "person"));
        return { said, best: Math.round(100 * best), who: NAMES[chances.indexOf(best)] };
      };
      const { easiest, bySet } = voice.text.fairness;
      const sign = voice === SPANISH ? "\u00a0%" : "%";
      const easy = saidWith(
        "P3",
        facts.plan.goals.find(({ person }) => person === "P3")!.start / 2,
      );
      expect(easy.who).toBe("P3");
      expect(easy.said).toContain(` ${easiest} P3, ${easy.best}${sign}${bySet}. `);
      const hard = saidWith("P3", 400_000);
      expect(hard.said).toContain(`${voice.text.fairness.named.chance} P3`);
      expect(hard.said).toMatch(new RegExp(` ${easiest} P\\d, ${hard.best}${sign}\\. `));
    }
  });

  it("names the way to a more even division where a target is divided, and only there", () => {
    for (const voice of [ENGLISH, SPANISH]) {
      const said = (choices: Partial<Choices>) =>
        evaluated(wholeWorkbook(workbookFacts(choices, RESULTS), voice))(
          "fairness",
          "testWords",
          "person",
        );
      const { basis, divided } = voice.text.fairness;
      expect(said(even)).toBe(`${basis} ${divided}`);
      expect(said(known)).toBe(basis);
    }
  });

  it("has no row for what is known of nobody", () => {
    expect([...tests({}, ENGLISH).keys()]).toEqual(["chanceSpread", "stretchGini"]);
    expect(tests(known, ENGLISH).size).toBe(9);
    const facts = workbookFacts({}, RESULTS);
    const young = {
      ...facts,
      plan: {
        ...facts.plan,
        goals: facts.plan.goals.map((goal) => ({ ...goal, last: null, last12Months: 5 })),
      },
    };
    const tab = wholeWorkbook(young, ENGLISH).find(({ key }) => key === "fairness")!;
    expect(tab.cells.find(({ row }) => row === "growthWords")?.content).toMatch(
      /^Growth is not tested: nobody has results of the same months a year before, nor of half a year\.$/,
    );
    expect(
      tab.cells.filter(({ column, row }) => column === "growth" && row !== "testHeader"),
    ).toHaveLength(2);
  });

  it("says what the roster tells of nobody, and where to type it, in place of empty columns", () => {
    const tabOf = (choices: Partial<Choices>) =>
      wholeWorkbook(workbookFacts(choices, RESULTS), ENGLISH).find(
        ({ key }) => key === "fairness",
      )!;
    const contentOf = (choices: Partial<Choices>, row: string, column: string) =>
      tabOf(choices).cells.find((cell) => cell.row === row && cell.column === column)?.content;
    expect(contentOf({}, "missingWords", "person")).toBe(
      "Not tested: territory sizes, dates of hire, managers, since the tab Team says nothing of them. Fill them in there, or in your own roster, and write the goals again.",
    );
    const { territories } = known;
    expect(contentOf({ territories: territories! }, "missingWords", "person")).toMatch(
      /^Not tested: dates of hire, managers, since/,
    );
    const heads = (choices: Partial<Choices>) =>
      ["size", "tenure", "manager"].map((column) => contentOf(choices, "header", column));
    expect(heads({})).toEqual([undefined, undefined, undefined]);
    expect(heads(known)).toEqual(["Size", "Months here", "Manager"]);
    expect(contentOf(known, "missingWords", "person")).toBe(undefined);
  });

  it("draws each chance by size where sizes are known, and says why not elsewhere", () => {
    const [sized, bare] = [known, {}].map(
      (choices) =>
        wholeWorkbook(workbookFacts(choices, RESULTS), ENGLISH).find(
          ({ key }) => key === "fairness",
        )!,
    );
    expect(sized!.charts.map(({ kind, data }) => [kind, "labels" in data && data.labels])).toEqual([
      ["points", "size"],
    ]);
    expect(bare!.charts).toEqual([]);
    expect(bare!.cells.find(({ row }) => row === "charts")?.content).toContain(
      "once sizes are known",
    );
  });
});

it("the tab prints the headings of a long list on each further page, else the title", () => {
  const facts = workbookFacts();
  const [first] = facts.plan.goals;
  const printed = (people: number) => {
    const goals = Array.from({ length: people }, (_, i) => ({ ...first!, person: `Ana ${i}` }));
    return fairnessTab({ ...facts, plan: { ...facts.plan, goals } }, ENGLISH).print;
  };
  expect(printed(26)).toMatchObject({ from: "header", repeated: "header" });
  expect(printed(25)).toMatchObject({ repeated: "gap" });
});
