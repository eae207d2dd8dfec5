import { describe, expect, it } from "vitest";
import type { Choices } from "../../../../src/core/choices.ts";
import { USUAL_CURVE } from "../../../../src/core/incentives/payout-curve.ts";
import type { PersonGoal } from "../../../../src/core/planned.ts";
import { type LaidCell, listRow } from "../../../../src/sheet/workbook/frame/layout.ts";
import { whatIfTab } from "../../../../src/sheet/workbook/what-if/what-if-tab.ts";
import { evaluated, type Typed } from "../evaluated.ts";
import { ENGLISH, SPANISH, workbookFacts } from "../facts.ts";
import { wholeWorkbook } from "../layouts.ts";

const handed = (target: number, overAssign = 0.05): Partial<Choices> => ({
  company: {
    target,
    allocation: { by: "likely", historyShare: 0.5, overAssign, leastChance: null },
  },
});
const shown = (choices: Partial<Choices>, typed: Typed = {}, voice = ENGLISH) => {
  const facts = workbookFacts(choices);
  const at = evaluated(wholeWorkbook(facts, voice), typed);
  return { facts, at: (row: string, column: string) => at("whatIf", row, column), all: at };
};

/** A cell's sentence, or those that its formula may say. */
const said = (content: LaidCell["content"]): readonly string[] => {
  if (typeof content === "string") return [content];
  const isFormula = typeof content === "object" && "formula" in content;
  return isFormula ? [...content.formula.matchAll(/"([^"]*)"/g)].map(([, text]) => text!) : [];
};

describe("the What-if tab", () => {
  it("has the plan between a careful and a bold one", () => {
    for (const voice of [ENGLISH, SPANISH]) {
      const { facts, at } = shown(handed(700_000), {}, voice);
      const columns = ["bottomUp", "topDown", "goal"];
      for (const [i, scenario] of facts.scenarios.entries()) {
        expect(at("scenarioHeader", columns[i]!)).toBe(
          voice.text.whatIf.marketNames[scenario.name],
        );
        expect(at("probability", columns[i]!)).toBe(voice.text.whatIf.byTarget);
        expect(at("goalSum", columns[i]!)).toBe(scenario.goal);
        expect(at("gap", columns[i]!)).toBe(scenario.gap === null ? "" : 0 - scenario.gap);
        expect(at("cost", columns[i]!)).toBe("–");
      }
    }
  });

  it("prints the headings of a long list on each further page, else the title", () => {
    const facts = workbookFacts();
    const [first] = facts.plan.goals;
    const printed = (people: number) => {
      const goals = Array.from({ length: people }, (_, i) => ({ ...first!, person: `Ana ${i}` }));
      return whatIfTab({ ...facts, plan: { ...facts.plan, goals } }, ENGLISH).print;
    };
    expect(printed(26)).toMatchObject({ from: "header", repeated: "header" });
    expect(printed(25)).toEqual({ orientation: "landscape", last: "bound", repeated: "why" });
  });

  it("names the chance that each plan sets its goals at, where no target sets them", () => {
    const { facts, at } = shown({ company: { target: 700_000, allocation: null } });
    for (const [i, column] of ["bottomUp", "topDown", "goal"].entries()) {
      expect(at("scenarioHeader", column)).toBe(
        ENGLISH.text.whatIf.names[facts.scenarios[i]!.name],
      );
      expect(at("probability", column)).toBe(facts.scenarios[i]!.probability);
    }
    expect(at("amount", "goal")).toBe("–");
  });

  it("says why a plan falls short of a target that is handed down, and only where one does", () => {
    for (const voice of [ENGLISH, SPANISH]) {
      const { handedWords, handedShort } = voice.text.whatIf;
      const far = shown(handed(1_000_000), {}, voice);
      const least = Math.round(100 * far.facts.plan.company!.handed!.leastChance);
      expect(far.facts.scenarios[0]!.gap).toBeGreaterThan(0);
      expect(far.at("scenarioHint", "person")).toBe(handedWords(false) + handedShort.chance(least));
      const resources = [{ name: "Desk", available: 1e6, need: 1, utilisation: 1, backlog: 0 }];
      const limited = shown({ ...handed(1_000_000), resources }, {}, voice);
      expect(limited.at("scenarioHint", "person")).toBe(handedWords(false) + handedShort.other);
      expect(shown(handed(480_000, 0), {}, voice).at("scenarioHint", "person")).toBe(
        handedWords(false),
      );
    }
  });

  it("says why what is expected moves by another share than the market does in a year", () => {
    // Known up to Dec 2025, goals of 2026: 6.5 months to its middle, 54 % of a year
    for (const [voice, words] of [
      [ENGLISH, "it is 6.5 months: so this moves by about 54%"],
      [SPANISH, "van 6,5 meses: por eso esto se mueve cerca del 54"],
    ] as const) {
      const { cells } = whatIfTab(workbookFacts({}), voice);
      const label = cells.find(({ row, column }) => row === "expected" && column === "person");
      expect(label?.note).toContain(words);
    }
  });

  it("says that own values count in this plan alone, where they make another sum", () => {
    for (const voice of [ENGLISH, SPANISH])
      for (const choices of [{}, handed(480_000, 0)]) {
        const { whatIf } = voice.text;
        expect(shown(choices, {}, voice).at("scenarioHint2", "person")).not.toBe(whatIf.ownWords);
        const { person, goal } = workbookFacts(choices).plan.goals[0]!;
        const own = { [`goals|people:${person}|own`]: goal + 5000 };
        const typed = shown(choices, own, voice);
        expect(typed.at("scenarioHint2", "person")).toBe(whatIf.ownWords);
        expect(typed.at("goalSum", "topDown")).not.toBe(typed.at("goalSum", "goal"));
      }
  });

  it("has sentences that the printed columns hold, where those of a target handed down are hidden", () => {
    const LETTER = 5.2; // pixels of a hint's letter on average, in Arial 9
    for (const voice of [ENGLISH, SPANISH])
      for (const choices of [{}, handed(1_000_000)]) {
        const { columns, cells } = whatIfTab(workbookFacts(choices), voice);
        const printed = columns.filter(({ isEmpty }) => isEmpty !== true);
        const room = printed.reduce((all, { width }) => all + width, 0);
        const hints = cells.flatMap(({ role, content }) => (role === "hint" ? said(content) : []));
        expect(hints.length).toBeGreaterThan(2);
        for (const hint of hints) expect(hint.length * LETTER, hint).toBeLessThan(room);
      }
  });

  it("tells three markets apart where a target that all can carry makes the goals the same", () => {
    for (const voice of [ENGLISH, SPANISH]) {
      const one = workbookFacts(handed(560_000, 0));
      const scenarios = one.scenarios.map((each) => ({ ...each, goal: 560_000, gap: 0 }));
      const facts = { ...one, scenarios };
      const all = evaluated(wholeWorkbook(facts, voice));
      const at = (row: string, column: string) => all("whatIf", row, column);
      const { whatIf } = voice.text;
      const columns = ["bottomUp", "topDown", "goal"];
      for (const [i, { name, teamChance }] of facts.scenarios.entries()) {
        expect(at("scenarioHeader", columns[i]!)).toBe(whatIf.marketNames[name]);
        expect(at("teamChance", columns[i]!)).toBe(teamChance);
        expect(at("probability", columns[i]!)).toBe(whatIf.byTarget);
      }
      expect(at("scenarioWords", "person")).toBe(whatIf.marketWords);
      expect(at("scenarioHint", "person")).toBe(whatIf.handedWords(false));
      expect(at("gap", "goal")).toBe(0);
      for (const [i, column] of columns.entries()) // the goals' own chance: they are the target
        expect(at("targetChance", column)).toBeCloseTo(facts.scenarios[i]!.targetChance!, 2);
    }
  });

  it("says of goals that people know what results alone give, and why a part is another than its share", () => {
    for (const voice of [ENGLISH, SPANISH]) {
      const alone = shown({}, {}, voice);
      const goals = new Map(alone.facts.plan.goals.map(({ person, goal }) => [person, 1.2 * goal]));
      const announced = { goals, hasCause: false, maxStep: 0 };
      const held = shown({ announced }, {}, voice);
      for (const { person, goal } of alone.facts.plan.goals) {
        const row = listRow("people", person);
        expect(held.at(row, "bottomUp")).toBe(goal);
        expect(held.at(row, "goal")).toBe(goals.get(person));
      }
      expect(held.facts.scenarios[0]).toEqual(alone.facts.scenarios[0]);
      expect(held.facts.scenarios[2]).toEqual(alone.facts.scenarios[2]);
      const { byOthers } = voice.text.whatIf;
      const parts = alone.facts.plan.goals.map(({ person }) => person);
      for (const [times, words] of [
        [1.1, byOthers.less],
        [0.9, byOthers.more],
      ] as const) {
        const first = shown(handed(560_000, 0), {}, voice).facts.plan.goals[0]!;
        const known = new Map([[first.person, times * first.goal]]);
        const { at } = shown(
          { ...handed(560_000, 0), announced: { ...announced, goals: known } },
          {},
          voice,
        );
        const others = parts.filter((person) => person !== first.person);
        expect(others.map((person) => at(listRow("people", person), "bound"))).toContain(words);
      }
    }
  });

  it("follows an own value in the plan between the two, and in no other", () => {
    const typed = { "goals|people:Ana|own": 300_000 };
    const { facts, at, all } = shown(handed(700_000), typed);
    const [careful, , bold] = facts.scenarios;
    expect([at("goalSum", "bottomUp"), at("goalSum", "goal")]).toEqual([careful!.goal, bold!.goal]);
    expect(at("goalSum", "topDown")).toBe(all("goals", "total", "final"));
    expect(at("teamChance", "topDown")).toBe(all("goals", "teamChance", "final"));
    expect(at("gap", "topDown")).toBe(all("goals", "gapToTarget", "final"));
  });

  it("says why a bolder plan may cost less, what was not told, and that nothing is handed down", () => {
    const { whatIf } = ENGLISH.text;
    const alone = shown({});
    expect(alone.at("scenarioHint", "person")).toBe(whatIf.blankWords);
    expect(alone.at("scenarioHint2", "person")).toBe("");
    expect(alone.at("heldBack", "person")).toBe(whatIf.notHanded);
    expect(alone.at("header", "topDown")).toBe(whatIf.headers.topDown);
    expect(alone.at("header", "difference")).toBe("");
    const targets = new Map(alone.facts.plan.goals.map(({ person }) => [person, 4000]));
    const incentives = { targets, curve: USUAL_CURVE, cap: null };
    const company = { target: 700_000, allocation: null };
    const paid = shown({ company, incentives });
    expect(paid.at("scenarioHint", "person")).toBe(whatIf.costWords);
    expect(paid.at("header", "topDown")).toBe(whatIf.headers.topDown);
    const [careful, , bold] = paid.facts.scenarios;
    expect(bold!.goal).toBeGreaterThan(careful!.goal);
    expect(bold!.cost!).toBeLessThan(careful!.cost!);
  });

  it("reconciles a target from above with the goals from below, to the last euro", () => {
    const { facts, at } = shown(handed(1_000_000));
    const { handed: use, rows } = { ...facts.plan.company!, ...facts.plan.company!.handed! };
    for (const { person, bottomUp, topDown, goal } of rows) {
      const row = `people:${person}`;
      expect([at(row, "bottomUp"), at(row, "topDown"), at(row, "goal")]).toEqual([
        ...[bottomUp, topDown, goal],
      ]);
      expect(at(row, "bound")).toBe("More would leave too small a chance");
    }
    expect(at("amount", "goal")).toBe(1_050_000);
    const parts = ["heldBack", "overCapacity", "rest"].map((row) => Number(at(row, "goal")));
    const sum = Number(at("total", "goal")) + parts.reduce((all, part) => all + part, 0);
    expect(sum).toBe(1_050_000 + Number(at("beyond", "goal")));
    expect(use!.unallocated).toBe(parts[0]! + parts[1]! + parts[2]!);
    expect(at("open", "goal")).toBe(0 - facts.plan.company!.gap);
  });

  it("says why a goal is not as handed down only where it is not, and that it is held back only below that", () => {
    for (const voice of [ENGLISH, SPANISH]) {
      const facts = workbookFacts(handed(1_000_000));
      const company = facts.plan.company!;
      const [first, second, third] = company.handed!.rows.map((row, i) => ({
        ...row,
        topDown: row.goal + [0, -10, 10][i]!,
      }));
      const rows = [first!, second!, third!];
      expect(rows.map(({ bound }) => bound)).toEqual(["chance", "chance", "chance"]);
      const told = { ...company, handed: { ...company.handed!, rows } };
      const tabs = wholeWorkbook({ ...facts, plan: { ...facts.plan, company: told } }, voice);
      const saidWith = (typed: Typed) => {
        const at = evaluated(tabs, typed);
        return rows.map(({ person }) => at("whatIf", listRow("people", person), "bound"));
      };
      const { bounds, byOthers, byYou } = voice.text.whatIf;
      expect(saidWith({})).toEqual(["", byOthers.more, bounds.chance]);
      expect(byOthers.more).toMatch(/too much for others|demasiado para otros/);
      const heading = tabs
        .find(({ key }) => key === "whatIf")
        ?.cells.find(({ row, column }) => row === "header" && column === "bound");
      expect(heading?.note).toMatch(
        /smallest chance that you allowed|menor probabilidad que usted/,
      );
      const ownOf = ({ person, topDown }: (typeof rows)[number], more: number): Typed => ({
        [`goals|${listRow("people", person)}|own`]: topDown + more,
      });
      expect(saidWith(ownOf(third!, 0))[2]).toBe("");
      expect(saidWith(ownOf(third!, 5))[2]).toBe(byYou);
    }
  });

  it("says what own values move, and the reason that stands in Goals", () => {
    for (const voice of [ENGLISH, SPANISH]) {
      const { byYou, ownLine } = voice.text.whatIf;
      const first = shown(handed(560_000, 0), {}, voice);
      const [{ goal }, other] = first.facts.plan.goals as [PersonGoal, PersonGoal];
      const typed: Typed = {
        "goals|people:Ana|own": goal - 20_000,
        "goals|people:Ana|reason": "Parental leave",
        [`goals|people:${other.person}|own`]: 1000,
      };
      const { at } = shown(handed(560_000, 0), typed, voice);
      expect(first.at(`ownLine:${ownLine}`, "goal")).toBe(0);
      expect(at("people:Ana", "bound")).toBe(`${byYou}: Parental leave`);
      expect(at(`people:${other.person}`, "bound")).toBe(byYou);
      const parts = ["heldBack", "overCapacity", "rest"].map((row) => Number(at(row, "goal")));
      const computed =
        Number(at("amount", "goal")) +
        Number(at("beyond", "goal")) -
        parts.reduce((all, part) => all + part, 0);
      const own = Number(at(`ownLine:${ownLine}`, "goal"));
      expect(own).toBeLessThan(-20_000);
      expect(computed + own).toBe(at("total", "goal"));
    }
  });

  it("follows the goals and the target that people type into the Goals tab", () => {
    const typed = { "goals|people:Ana|own": 300_000, "goals|target|final": 800_000 };
    const { facts, at, all } = shown({}, typed);
    expect(at("people:Ana", "goal")).toBe(300_000);
    expect(at("people:Ana", "topDown")).toBe("–");
    expect(at("open", "goal")).toBe(Number(all("goals", "total", "final")) - 800_000);
    expect(at("people:Ana", "bottomUp")).toBe(facts.plan.goals[0]!.goal);
  });
});

describe("the company target in the Goals tab", () => {
  it("stands there with the difference and the team's chance of it, as the plan has them", () => {
    for (const isLessBetter of [false, true])
      for (const target of [480_000, 560_000, 640_000]) {
        const { facts, all } = shown({ isLessBetter, company: { target, allocation: null } });
        expect(all("goals", "target", "final")).toBe(target);
        expect(all("goals", "gapToTarget", "final")).toBe(-facts.plan.company!.gap);
        const chance = Number(all("goals", "targetChance", "final"));
        expect(Math.abs(chance - facts.plan.company!.chance)).toBeLessThan(0.005);
      }
  });

  it("is blank without one", () => {
    expect(shown({}).all("goals", "targetChance", "final")).toBe("");
  });
});
