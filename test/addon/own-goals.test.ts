import { beforeEach, expect, it } from "vitest";
import type { Question } from "../../src/addon/service.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type } from "./local-book.ts";
import { shownAt, spotNamed, typeNamed } from "./named-cells.ts";

const TEAM = ["Ana", "Bruno", "Zane"];
const QUESTION: Question = {
  ...questionAbout("Results!A1:D25"),
  steps: { incentives: { target: 3000, budget: 9000, cap: 2 } },
};
const PATIENCE = 60_000;
let book: LocalWorkbook;

const shown = (name: string): number => Number(shownAt(book, spotNamed(book, name)));
const typeAt = (name: string, value: string | number) => typeNamed(book, name, value);
const clearAt = (name: string) => {
  const { sheetId, row, column } = spotNamed(book, name);
  book.model.dispatch("CLEAR_CELL", { sheetId, row: row - 1, col: column - 1 });
};
const budgetSaid = (needs: readonly { readonly sentence: string }[]): string =>
  needs.map(({ sentence }) => sentence).find((sentence) => sentence.includes("budget"))!;
const plain = (amount: number): string => Math.round(amount).toLocaleString("en");

beforeEach(async () => {
  book = await localBook();
  type(book, "Results", teamRows(TEAM));
  serviceOf(book).write(QUESTION);
});

it(
  "costs are of the goals that hold: last screen, tab and sentences agree, and edits move them from there",
  () => {
    const computed = shown("incentives cost:2 target");
    const lowered = Math.round(shown("goals people:Bruno goal") * 0.8);
    typeAt("goals people:Bruno own", lowered);
    const told = serviceOf(book).changes(QUESTION)!;
    const written = serviceOf(book).write(QUESTION);
    const [likely, dear] = [shown("incentives cost:2 target"), shown("incentives cost:3 target")];
    expect(likely).toBeGreaterThan(computed * 1.05);
    expect(told.held.costs?.expected).toBeCloseTo(likely, 6);
    expect(told.held.chance).toBe(written.chance);
    const chances = TEAM.map((person) => shown(`goals people:${person} chance`));
    expect(told.held.chance).toBeCloseTo(chances.reduce((all, one) => all + one) / 3, 9);
    const sentence = budgetSaid(written.needs);
    expect(budgetSaid(told.needs)).toBe(sentence);
    expect(sentence).toContain(`is ${plain(dear - 9000)} short of being enough nine times in ten;`);
    expect(sentence).toContain("It does not even cover the likely cost.");
    // One amount, not what is likely missing beside it.
    expect(sentence).not.toContain(plain(likely - 9000));
    const chance = shown("incentives budgetChance target");
    expect(sentence).toContain(`a chance of ${Math.round(100 * chance)} in 100`);
    typeAt("goals people:Bruno own", Math.round(lowered * 0.8));
    expect(shown("incentives cost:2 target")).toBeGreaterThan(likely);
    expect(shown("incentives budgetChance target")).toBeLessThan(chance);
  },
  PATIENCE,
);

it(
  "the sum before is the one that the last write left, told apart from what the workbook holds by own values set or cleared since",
  () => {
    const [sum, goal] = [shown("goals total final"), shown("goals people:Bruno goal")];
    const sums = () => {
      const { total, withOwn, now } = serviceOf(book).changes(QUESTION)!;
      return { total, withOwn, now };
    };
    typeAt("goals people:Bruno own", goal - 500);
    const typed = { before: sum, after: sum - 500 };
    expect(sums()).toEqual({ total: { before: sum, after: sum }, withOwn: typed, now: sum - 500 });
    serviceOf(book).write(QUESTION);
    const same = { before: sum - 500, after: sum - 500 };
    expect(sums()).toMatchObject({ withOwn: same, now: null });
    typeAt("goals people:Bruno own", goal - 200);
    expect(sums()).toMatchObject({ withOwn: { ...same, after: sum - 200 }, now: sum - 200 });
    expect(sums().now).toBe(shown("goals total final"));
    clearAt("goals people:Bruno own");
    const cleared = { before: sum - 500, after: sum };
    expect(sums()).toEqual({ total: cleared, withOwn: null, now: sum });
  },
  PATIENCE,
);

it(
  "undoing tells which goals are back, what they come to, and which own values stay; so does what is asked before",
  () => {
    const [sum, goal] = [shown("goals total final"), shown("goals people:Bruno goal")];
    const { undo: first } = serviceOf(book).open().goals!;
    typeAt("goals people:Bruno own", goal - 500);
    const { currency, undo } = serviceOf(book).write({ ...QUESTION, probability: 0.8 });
    const own = [{ person: "Bruno", goal: goal - 500 }];
    expect([first?.own, undo.own]).toEqual([[], own]);
    expect(serviceOf(book).open().goals?.undo).toEqual(undo);
    typeAt("goals people:Ana own", 700);
    own.unshift({ person: "Ana", goal: 700 });
    expect(serviceOf(book).open().goals?.undo?.own).toEqual(own);
    clearAt("goals people:Ana own");
    own.shift();
    const before = shown("goals total final");
    const { goals } = serviceOf(book).undo();
    expect(goals).toEqual({
      ...{ written: first!.written, before, after: sum - 500 },
      ...{ currency, own, isSame: false },
    });
    expect(shown("goals total final")).toBe(sum - 500);
    expect(shown("goals people:Bruno own")).toBe(goal - 500);
  },
  PATIENCE,
);

it(
  "the chance of the budget follows the budget, up to one that always suffices",
  () => {
    const chance = shown("incentives budgetChance target");
    const chanceOf = (budget: number) => {
      typeAt("incentives cost:1 at.1", budget);
      return shown("incentives budgetChance target");
    };
    const more = [9500, 10_000, 12_000].map(chanceOf);
    expect([chance, ...more]).toEqual([chance, ...more].sort((a, b) => a - b));
    expect(new Set(more).size).toBeGreaterThan(1);
    expect(more[more.length - 1]).toBeLessThanOrEqual(1);
    typeAt("incentives cost:1 at.1", 1_000_000);
    expect(shownAt(book, spotNamed(book, "incentives budgetChance target"))).toBe("always");
  },
  PATIENCE,
);

it(
  "a goal of one's own without a reason is told with its cell, before writing and after; with one no more",
  () => {
    typeAt("goals people:Bruno own", 100);
    const { needs } = serviceOf(book).changes(QUESTION)!;
    expect(needs[0]).toMatchObject({ isDecision: true, screen: null });
    expect(needs[0]?.sentence).toContain("Bruno (Goals!O8)");
    expect(serviceOf(book).write(QUESTION).needs[0]).toEqual(needs[0]);
    typeAt("goals people:Bruno reason", "Half days from May on");
    const later = serviceOf(book)
      .changes(QUESTION)!
      .needs.map(({ sentence }) => sentence);
    expect(later.filter((sentence) => sentence.includes("reason"))).toEqual([]);
  },
  PATIENCE,
);

it.each([
  [
    "en_US",
    "Fairness",
    "Look at the fairness of the goals, your own values counted: some have far better chances",
    "▲ The goals ask clearly more",
  ],
  [
    "es_ES",
    "Equidad",
    "Revise la equidad de las metas, contando los valores que usted puso: unas personas tienen",
    "▲ Se pide claramente más a unas",
  ],
] as const)(
  "a goal of one's own that gives others far better chances is told on Start, before writing and after, in %s",
  async (locale, row, start, onStart) => {
    book = await localBook({ locale, userLocale: locale.slice(0, 2) });
    type(book, "Results", teamRows(TEAM));
    serviceOf(book).write(QUESTION);
    const told = (needs: readonly { readonly sentence: string }[]) =>
      needs.filter(({ sentence }) => sentence.startsWith(start)).length;
    const line = () => String(shownAt(book, spotNamed(book, `start sure:${row} fact`)));
    expect(told(serviceOf(book).changes(QUESTION)!.needs)).toBe(0);
    expect(line().startsWith("▲")).toBe(false);
    typeAt("goals people:Bruno own", 2 * shown("goals people:Bruno stretch"));
    typeAt("goals people:Bruno reason", "As agreed");
    expect(line().startsWith(onStart)).toBe(true);
    const before = serviceOf(book).changes(QUESTION)!.needs;
    expect(told(before)).toBe(1);
    // In sight, not folded with what is only good to know, and with the way to the tab that says it.
    const said = before.find(({ sentence }) => sentence.startsWith(start))!;
    expect(said).toMatchObject({ isDecision: true, isOfHeld: true, tab: "fairness" });
    serviceOf(book).showTab("fairness");
    const { getters } = book.model;
    expect(getters.getSheetName(getters.getActiveSheetId())).toBe(
      row === "Fairness" ? row : "Equidad",
    );
    const checked = () =>
      serviceOf(book)
        .sharing()
        .toCheck.filter(({ sentence }) => sentence === said.sentence);
    const at = spotNamed(book, "fairness tests:1 size");
    expect(checked()).toEqual([
      { sentence: said.sentence, cells: [expect.stringMatching(`!\\D+${at.row}$`)] },
    ]);
    serviceOf(book).showCell(checked()[0]!.cells[0]!);
    expect(told(serviceOf(book).write(QUESTION).needs)).toBe(1);
    expect(serviceOf(book).review("Laura").state).toBe("reviewed");
    clearAt("goals people:Bruno own");
    expect(line().startsWith("▲")).toBe(false);
    expect(checked()).toEqual([]);
  },
  PATIENCE,
);

it.each([
  ["en_US", "On leave April to June", "The reason for Bruno speaks of a leave", "in the tab Team"],
  ["es_ES", "De baja de abril a junio", "El motivo de la meta de Bruno", "en la pestaña Equipo"],
] as const)(
  "a reason that speaks of a leave is told as long as the roster has none within the period, in %s",
  async (locale, reason, start, place) => {
    book = await localBook({ locale, userLocale: locale.slice(0, 2) });
    type(book, "Results", teamRows(TEAM));
    serviceOf(book).write(QUESTION);
    const told = (needs: readonly { readonly sentence: string }[]) =>
      needs.map(({ sentence }) => sentence).filter((one) => one.startsWith(start));
    const now = () => told(serviceOf(book).changes(QUESTION)!.needs);
    typeAt("goals people:Bruno own", 4000);
    typeAt("goals people:Bruno reason", "Half days from May on");
    expect(now()).toEqual([]);
    expect(told(serviceOf(book).sharing().toCheck)).toEqual([]);
    typeAt("goals people:Bruno reason", reason);
    const [said] = now();
    const need = () =>
      serviceOf(book)
        .changes(QUESTION)!
        .needs.find((one) => one.sentence === said);
    expect(need()).toMatchObject({ screen: null, tab: "team" });
    expect(said).toMatch(/Until then the chance shown is too good|es demasiado buena/);
    serviceOf(book).showTab("team");
    const { getters } = book.model;
    expect(place).toContain(getters.getSheetName(getters.getActiveSheetId()));
    expect(said).toContain(place);
    expect(now()).toHaveLength(1);
    const { row } = spotNamed(book, "team people:Bruno leaveFrom.1");
    const [there] = serviceOf(book).sharing().toCheck;
    expect(there).toEqual({ sentence: said, cells: [expect.stringMatching(`![A-Z]+${row}$`)] });
    serviceOf(book).showCell(there!.cells[0]!);
    expect(told(serviceOf(book).write(QUESTION).needs)).toEqual([said]);
    // A leave of the year before does not touch the period.
    typeAt("team people:Bruno leaveFrom.1", 45_748);
    typeAt("team people:Bruno leaveTo.1", 45_838);
    expect(now()).toEqual([said]);
    typeAt("team people:Bruno leaveFrom.1", 46_113);
    typeAt("team people:Bruno leaveTo.1", 46_203);
    expect(now()).toEqual([]);
    serviceOf(book).write(QUESTION);
    expect(
      serviceOf(book)
        .sharing()
        .toCheck.map(({ sentence }) => sentence),
    ).not.toContain(said!);
    expect([4, 5, 6].map((month) => shown(`calendar people:Bruno month.${month}`))).toEqual([
      0, 0, 0,
    ]);
  },
  PATIENCE,
);

it.each([
  [
    ...([
      "en_US",
      "Parental leave April to June",
      "The days of Bruno’s leave count already",
    ] as const),
    "After this update Bruno’s computed goal is",
  ],
  [
    ...([
      "es_ES",
      "De baja de abril a junio",
      "Los días de la ausencia de Bruno ya cuentan",
    ] as const),
    "Tras esta actualización, la meta calculada de Bruno es",
  ],
] as const)(
  "one for a leave that the computed goal counts by now is told as long as it stands and is another, in %s",
  async (locale, reason, start, ahead) => {
    book = await localBook({ locale, userLocale: locale.slice(0, 2) });
    type(book, "Results", teamRows(TEAM));
    serviceOf(book).write(QUESTION);
    const goal = () => shown("goals people:Bruno goal");
    const of = (needs: readonly { readonly sentence: string }[]) =>
      needs.filter(({ sentence }) => [start, ahead].some((one) => sentence.startsWith(one)));
    const now = () => of(serviceOf(book).changes(QUESTION)!.needs);
    const own = Math.round(goal() * 0.9);
    typeAt("goals people:Bruno own", own);
    typeAt("goals people:Bruno reason", reason);
    expect(now()).toEqual([]);
    typeAt("team people:Bruno leaveFrom.1", 46_113);
    typeAt("team people:Bruno leaveTo.1", 46_203);
    const [before] = now();
    const stood = goal();
    const [after] = of(serviceOf(book).write(QUESTION).needs);
    // The workbook still had the goal that counts no leave: only the update brings the other.
    expect(goal()).not.toBe(stood);
    expect(before!.sentence).toContain(`${ahead} ${goal().toLocaleString(locale.slice(0, 2))},`);
    expect(after!.sentence.startsWith(start)).toBe(true);
    expect(now()).toEqual([after]);
    expect(after).toMatchObject({ isDecision: true, screen: null, tab: "goals" });
    expect(goal()).toBeLessThan(own);
    const { row } = spotNamed(book, "goals people:Bruno own");
    const plainIn = (amount: number) => amount.toLocaleString(locale.slice(0, 2));
    for (const part of [`(${plainIn(goal())})`, plainIn(own), `!K${row})`])
      expect(after!.sentence).toContain(part);
    expect(after!.sentence).not.toMatch(/counted twice|contar dos veces/);
    expect(serviceOf(book).sharing().toCheck).toContainEqual({
      ...{ sentence: after!.sentence, cells: [expect.stringMatching(`!K${row}$`)] },
    });
    // Below the computed one the leave may have been taken off twice.
    typeAt("goals people:Bruno own", goal() - 100);
    expect(now()[0]!.sentence).toMatch(/counted twice|contar dos veces/);
    typeAt("goals people:Bruno own", goal());
    expect(now()).toEqual([]);
    typeAt("goals people:Bruno own", own);
    typeAt("goals people:Bruno reason", "Half days from May on");
    expect(now()).toEqual([]);
  },
  PATIENCE,
);

it.each([
  ["en_US", /^A reason for a goal would tell one person of another: the one for Bruno names Ana/],
  [
    "es_ES",
    /^En el motivo de una meta se lee el nombre de otra persona del equipo: el de Bruno nombra a Ana/,
  ],
] as const)(
  "a reason that names a colleague is told with its cell before an update, after it and before a review, in %s",
  async (locale, sentence) => {
    book = await localBook({ locale, userLocale: locale.slice(0, 2) });
    type(book, "Results", teamRows(TEAM));
    serviceOf(book).write(QUESTION);
    typeAt("goals people:Bruno own", 5000);
    typeAt("goals people:Bruno reason", "Takes over what Ana had");
    const { row } = spotNamed(book, "goals people:Bruno reason");
    const of = (all: readonly { readonly sentence: string }[]) =>
      all.filter((one) => sentence.test(one.sentence));
    const [told] = of(serviceOf(book).changes(QUESTION)!.needs);
    expect(told).toMatchObject({ isDecision: true, tab: "goals" });
    expect(told!.sentence).toMatch(new RegExp(`!O${row}\\)`));
    expect(of(serviceOf(book).write(QUESTION).needs)).toEqual([told]);
    const [there] = of(serviceOf(book).sharing().toCheck);
    expect(there).toEqual({
      sentence: told!.sentence,
      cells: [expect.stringMatching(`!O${row}$`)],
    });
    expect(() => serviceOf(book).review("Laura")).toThrow(new RegExp(`!O${row}\\)`));
    // The manager may be named, as may the person.
    typeAt("goals people:Bruno reason", "Agreed with Bruno");
    expect(of(serviceOf(book).sharing().toCheck)).toEqual([]);
  },
  PATIENCE,
);

it.each([
  [
    "en_US",
    /^Harder than the person’s own Stretch goal: Bruno \(\S+!K\d+; chance (less than )?\d+ in 100\)/,
  ],
  [
    "es_ES",
    /^Más difícil que la meta Ambiciosa de la propia persona: Bruno \(\S+!K\d+; probabilidad: (menos de )?\d+ de 100\)/,
  ],
] as const)(
  "one harder than the person's own Stretch is named before publishing, and bars nothing, in %s",
  async (locale, sentence) => {
    book = await localBook({ locale, userLocale: locale.slice(0, 2) });
    type(book, "Results", teamRows(TEAM));
    serviceOf(book).write(QUESTION);
    const beyond = () =>
      serviceOf(book)
        .sharing()
        .toCheck.filter((one) => sentence.test(one.sentence));
    expect(beyond()).toEqual([]);
    typeAt("goals people:Bruno own", shown("goals people:Bruno stretch"));
    typeAt("goals people:Bruno reason", "As agreed");
    expect(beyond()).toEqual([]);
    typeAt("goals people:Bruno own", shown("goals people:Bruno stretch") + 1);
    const { row } = spotNamed(book, "goals people:Bruno own");
    expect(beyond()[0]!.cells).toEqual([expect.stringMatching(`!K${row}$`)]);
    expect(serviceOf(book).review("Laura").state).toBe("reviewed");
  },
  PATIENCE,
);

it(
  "those that bring the goals beyond the company's target are told before an update and after it",
  () => {
    const sum = shown("goals total final");
    const steps = { companyTarget: sum, allocation: { by: "even", overAssign: 0.02 } } as const;
    const ask = { ...QUESTION, steps };
    const of = (needs: readonly { readonly sentence: string }[]) =>
      needs.filter(({ sentence }) => sentence.startsWith("Your own goals bring the sum to"));
    expect(of(serviceOf(book).write(ask).needs)).toEqual([]);
    typeAt("goals people:Bruno own", shown("goals people:Bruno goal") + 1000);
    const held = shown("goals total final");
    const [told] = of(serviceOf(book).changes(ask)!.needs);
    expect(of(serviceOf(book).write(ask).needs)).toEqual([told]);
    expect(told).toMatchObject({ isDecision: true, tab: "goals" });
    expect(told!.sentence).toContain(
      `to ${plain(held)}, ${plain(held - sum)} more than the company target of ${plain(sum)}. Clear or lower own values in Goals, or answer less than 2% under “On top of the target”`,
    );
  },
  PATIENCE,
);

it(
  "one beyond a goal that capacity has cut, with all its rungs, is less likely the higher it is",
  () => {
    const resources = [{ kind: "backOffice", name: "Desk", available: 6000, need: 1 }] as const;
    serviceOf(book).write({ ...QUESTION, steps: { ...QUESTION.steps, resources } });
    const [goal, stretch, expected] = ["goal", "stretch", "expected"].map((column) =>
      shown(`goals people:Bruno ${column}`),
    ) as [number, number, number];
    expect(stretch).toBe(goal);
    expect(expected).toBeGreaterThan(goal);
    const chances = [goal, expected, expected + (expected - goal) / 2, 9 * expected].map((own) => {
      typeAt("goals people:Bruno own", own);
      return shown("goals people:Bruno chance");
    });
    expect(chances[1]).toBeCloseTo(0.5, 6);
    expect(chances[0]! - chances[1]!).toBeCloseTo(2 * (chances[1]! - chances[2]!), 6);
    expect(chances[0]).toBeGreaterThan(0.65);
    expect(chances[3]).toBe(0.02);
  },
  PATIENCE,
);

it(
  "own goals that bring the sum beyond what can be carried are told: before writing, after, before publishing and in Potential",
  () => {
    const resources = [{ kind: "backOffice", name: "Desk", available: 6000, need: 1 }] as const;
    const asked = { ...QUESTION, steps: { ...QUESTION.steps, resources } };
    serviceOf(book).write(asked);
    const overIn = (needs: readonly { readonly sentence: string }[]) =>
      needs.map(({ sentence }) => sentence).filter((one) => one.startsWith("Your own goals bring"));
    const verdict = () => shownAt(book, spotNamed(book, "potential resources:1 verdict"));
    expect(overIn(serviceOf(book).changes(asked)!.needs)).toEqual([]);
    expect(serviceOf(book).sharing().overCapacity).toBe("");
    expect(verdict()).toBe("▲ Limits the goals");
    const goal = shown("goals people:Bruno goal");
    typeAt("goals people:Bruno own", goal + 5000);
    typeAt("goals people:Bruno reason", "A new customer");
    expect(verdict()).toBe("▼ Goals ask for more");
    const sum = plain(shown("goals total final"));
    // 12 · 85 % of 6,000
    const said = `Your own goals bring the sum to ${sum}, more than the 61,200 that Desk can carry (of 6,000 a month we plan 5,100, 85%). Lower some, or see to it that more can be handled.`;
    expect(serviceOf(book).sharing().overCapacity).toBe(said);
    expect(overIn(serviceOf(book).changes(asked)!.needs)).toEqual([said]);
    expect(overIn(serviceOf(book).write(asked).needs)).toEqual([said]);
  },
  PATIENCE,
);
