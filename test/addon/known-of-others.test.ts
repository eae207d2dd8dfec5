import { describe, expect, it } from "vitest";
import type { Steps } from "../../src/addon/steps.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { localBook, questionAbout, serviceOf, teamRows, type, valueAt } from "./local-book.ts";
import { shownAt, spotNamed, typeNamed } from "./named-cells.ts";

const PATIENCE = 120_000;
const TEAM = ["Ana", "Bruno", "Carla", "Diego"];
const SOURCE = "Results!A1:E25";
const APRIL = 46_113; // days of the spreadsheet's count
const JUNE = 46_203;

const divided = (target: number, overAssign = 0): Steps => ({
  companyTarget: target,
  allocation: { by: "likely", overAssign, leastChance: 0.01 },
});

const asked = (steps: Steps) => ({ ...questionAbout(SOURCE), steps });

const typeLeave = (book: LocalWorkbook, person: string) => {
  typeNamed(book, `team people:${person} leaveFrom.1`, APRIL);
  typeNamed(book, `team people:${person} leaveTo.1`, JUNE);
};

const written = async (locale: string, steps: (total: number) => Steps) => {
  const book = await localBook({ locale, userLocale: locale.slice(0, 2) });
  type(book, "Results", teamRows(TEAM));
  const question = asked(steps(serviceOf(book).plan(questionAbout(SOURCE)).team[0]!.goal));
  serviceOf(book).write(question);
  return { book, question };
};

/** The last reason that the log gives for somebody's goal: what stands in its row at the greatest length. */
const logged = (book: LocalWorkbook, log: string, person: string): string => {
  const rows = Array.from({ length: 60 }, (_, i) =>
    [..."BCDEFGHIJ"].map((column) => String(valueAt(book, `${log}!${column}${i + 6}`) ?? "")),
  ).filter((row) => row.some((cell) => cell.includes(` · ${person} · `)));
  const [last = [""]] = rows.reverse();
  return last.reduce((one, other) => (other.length > one.length ? other : one));
};

describe("a leave of one person, typed into Team", () => {
  it.each([
    [
      "en_US",
      "Log",
      "Leave changed in the tab Team.",
      "Leave of Bruno changed in the tab Team: less of the company target falls to this person, and more to the others.",
    ],
    [
      "es_ES",
      "Cambios",
      "Cambiaron los datos de esta persona en la pestaña Equipo: ausencias.",
      "Cambiaron los datos de Bruno en la pestaña Equipo (ausencias): a esta persona le toca menos del objetivo de la empresa, y más a los demás.",
    ],
  ])(
    "is why a divided target asks more of the others (%s)",
    async (locale, log, own, others) => {
      const { book, question } = await written(locale, divided);
      typeLeave(book, "Bruno");
      const told = serviceOf(book).changes(question)!;
      const of = new Map(told.goals.map((goal) => [goal.person, goal]));
      expect(told.causes).toBe(others);
      expect(of.get("Bruno")!.after).toBeLessThan(of.get("Bruno")!.before!);
      expect(of.get("Bruno")!.why).toBe(own);
      expect(of.get("Ana")!.after).toBeGreaterThan(of.get("Ana")!.before!);
      expect(of.get("Ana")!.why).toBe("");
      serviceOf(book).write(question);
      expect(logged(book, log, "Bruno")).toBe(own);
      expect(logged(book, log, "Ana")).toBe(others);
    },
    PATIENCE,
  );

  it(
    "is told beside others' results that have changed, too",
    async () => {
      const { book, question } = await written("en_US", divided);
      typeLeave(book, "Bruno");
      type(book, "Results", [[9000]], { row: 20, column: 5 });
      const told = serviceOf(book).changes(question)!;
      const why = new Map(told.goals.map((goal) => [goal.person, goal.why]));
      expect(told.causes).toContain("Leave of Bruno changed in the tab Team");
      expect(why.get("Diego")).toBe("Results changed since the last write.");
      expect(why.get("Ana")).toMatch(/^Own results are the same; those of others changed/);
      serviceOf(book).write(question);
      expect(logged(book, "Log", "Ana")).toMatch(
        /^Own results are the same; those of others changed.*; leave of Bruno changed in the tab Team/,
      );
    },
    PATIENCE,
  );

  it(
    "counts as long as the write before knew of it",
    async () => {
      const { book, question } = await written("en_US", divided);
      typeLeave(book, "Bruno");
      serviceOf(book).write(question);
      expect(serviceOf(book).changes(question)!.causes).toBe("");
    },
    PATIENCE,
  );
});

describe("own values for which a target is divided again", () => {
  it.each([
    [
      "en_US",
      "Log",
      /^Your own values had left ([\d,]+) of the company target in nobody’s goal, so more is handed down to the others: [\d.]+% on top of the target, before 0%\.$/,
    ],
    [
      "es_ES",
      "Cambios",
      /^Las metas que fijó usted habían dejado ([\d.]+) del objetivo de la empresa sin asignar a nadie; por eso se reparte más entre los demás: un [\d,]+\s?% por encima del objetivo, antes un 0\s?%\.$/,
    ],
  ])(
    "are why more is handed down to the others (%s)",
    async (locale, log, sentence) => {
      const { book, question } = await written(locale, divided);
      const shown = (name: string) => Number(shownAt(book, spotNamed(book, name)));
      typeNamed(book, "goals people:Bruno own", shown("goals people:Bruno goal") - 3000);
      const { again, gap } = serviceOf(book).changes(question)!;
      const { companyTarget } = question.steps;
      const anew = asked(divided(companyTarget!, again!.onTop));
      const left = Number(
        sentence.exec(serviceOf(book).changes(anew)!.causes)?.[1]?.replace(/\D/g, ""),
      );
      expect(left).toBe(Math.round(-gap!.after));
      serviceOf(book).write(anew);
      expect(logged(book, log, "Ana")).toMatch(sentence);
      expect(serviceOf(book).plan(anew).goals[0]!.why).toMatch(
        /with [\d.]+% handed down on top of it|con un [\d,]+\s?% repartido por encima/,
      );
      // Asked for back, they are why less is.
      typeNamed(book, "goals people:Bruno own", shown("goals people:Bruno goal") + 1000);
      const back = serviceOf(book).changes(anew)!;
      const less = asked(divided(companyTarget!, back.again!.onTop));
      expect(serviceOf(book).changes(less)!.causes).toMatch(
        locale === "en_US"
          ? /^Your own values had brought the goals to .* so less is handed down/
          : /^Con las metas que fijó usted, todas sumaban .* se reparte menos/,
      );
    },
    PATIENCE,
  );

  it(
    "are not named where another share on top is not theirs",
    async () => {
      const { book, question } = await written("en_US", divided);
      const more = asked(divided(question.steps.companyTarget!, 0.05));
      expect(serviceOf(book).changes(more)!.causes).toBe(
        "5% is handed down on top of the company target, before 0%.",
      );
    },
    PATIENCE,
  );

  it(
    "are said to leave goals as they are where that is less than a step of rounding",
    async () => {
      const { book, question } = await written("en_US", divided);
      const { companyTarget } = question.steps;
      const { step } = serviceOf(book).preview(question);
      const told = serviceOf(book).changes(asked(divided(companyTarget!, step / companyTarget!)))!;
      expect(told.goals.length).toBeLessThan(TEAM.length);
      expect(told.rounded).toEqual({ count: TEAM.length - told.goals.length, step });
      expect(serviceOf(book).changes(question)!.rounded).toBeNull();
      typeNamed(book, "goals people:Ana own", 5000);
      typeNamed(book, "goals people:Bruno own", 5000);
      const own = serviceOf(book).changes(asked(divided(companyTarget!, 0.0001)))!;
      expect(own.rounded!.count).toBeLessThanOrEqual(2);
    },
    PATIENCE,
  );
});
