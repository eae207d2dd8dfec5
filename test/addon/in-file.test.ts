import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { StateGetters } from "../../src/local/gas/engine/workbook-plugin.ts";
import type { FailureMode } from "../../src/local/gas/run/meter.ts";
import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { ALL_OR_NOTHING_PATIENCE } from "./all-or-nothing.ts";
import { callsToFail } from "./calls-to-fail.ts";
import { listRows, localBook, questionAbout, serviceOf, type } from "./local-book.ts";

const MANAGER = "manager@example.com";
const ASSISTANT = "assistant@example.com";
const [ANA, BETO] = ["ana@example.com", "beto@example.com"];
const PEOPLE = ["Ana", "Beto", "Carla", "Dora", "Eva"];
const QUESTION = { ...questionAbout("Results!A1:C121"), metric: "sales" };

let book: LocalWorkbook;

/** A written workbook whose Team tab has addresses, one malformed, one missing and one twice. */
const written = async (): Promise<LocalWorkbook> => {
  const one = await localBook();
  type(one, "Results", listRows(PEOPLE));
  serviceOf(one).write(QUESTION);
  const column = columnOf(one, "Team", "E-mail");
  const addresses = [ANA, "Beto@Example.com", "carla at example", "", ANA];
  addresses.forEach((address, i) => {
    const row = rowOf(one, "Team", PEOPLE[i]!);
    if (address !== "") type(one, "Team", [[address]], { row, column });
  });
  return one;
};

const sheetIdOf = ({ model: { getters } }: LocalWorkbook, tab: string): string =>
  getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;

/** Where a text stands in a tab, row and column from 1. */
const spotOf = (one: LocalWorkbook, tab: string, text: string) => {
  const { getters } = one.model;
  const spots = getters.getCells(sheetIdOf(one, tab)).map(({ id }) => getters.getCellPosition(id));
  const found = spots.find((spot) => getters.getEvaluatedCell(spot).value === text)!;
  return { row: found.row + 1, column: found.col + 1 };
};
const rowOf = (one: LocalWorkbook, tab: string, text: string) => spotOf(one, tab, text).row;
const columnOf = (one: LocalWorkbook, tab: string, text: string) => spotOf(one, tab, text).column;

/** Types as somebody at the grid; false where that is refused. */
const typesAs = (email: string, tab: string, row: number, column: number): boolean => {
  book.host.settings.user = { email, name: "" };
  const cell = { sheetId: sheetIdOf(book, tab), row: row - 1, col: column - 1, content: "7" };
  const { isSuccessful } = book.model.dispatch("UPDATE_CELL", cell);
  if (isSuccessful) book.model.dispatch("REQUEST_UNDO");
  book.host.settings.user = { email: MANAGER, name: "" };
  return isSuccessful;
};

const firstMonth = () => ({
  row: rowOf(book, "Tracking", "Ana"),
  column: columnOf(book, "Tracking", "Jan 26"),
});

const stateNow = () => (book.model.getters as unknown as StateGetters).getAppsScriptState();

const edit = (change: object): void => {
  book.model.dispatch("GOALWRIGHT_EDIT" as never, { edit: change } as never);
};

const fileNow = () => {
  const { file, locks } = stateNow();
  const ofTabs = locks.filter(({ place }) => place.kind === "sheet");
  return { editors: file.editors, viewers: file.viewers, locks: ofTabs.length };
};

/** The file's own sharing, as its dialog changes it. */
const setFile = (change: { readonly editors: string[]; readonly viewers: string[] }): void => {
  const getters = book.model.getters as unknown as StateGetters;
  getters.setAppsScriptFile({ ...stateNow().file, ...change });
};

/** Protects a tab as a whole, as a manager does by hand. */
const protect = (tab: string, change: { readonly warningOnly: boolean }): void => {
  const { nextId: id } = stateNow();
  edit({
    kind: "addLock",
    place: { kind: "sheet", sheetId: sheetIdOf(book, tab) },
    editors: [MANAGER],
  });
  edit({ kind: "changeLock", id, change });
};

/** Asks for the plan, confirms it, and answers what was done. */
const share = (editors: readonly string[], viewers: readonly string[]) => {
  const { plan } = serviceOf(book).shareInFile({ editors, viewers, confirmed: "" });
  return serviceOf(book).shareInFile({ editors, viewers, confirmed: plan.confirm }).done!;
};

beforeAll(async () => {
  book = await written();
}, 60_000);

afterEach(() => {
  const { host, services } = book;
  services.reset();
  Object.assign(host.settings, { user: { email: MANAGER, name: "" }, userLocale: "en" });
  const { locks } = stateNow();
  if (
    serviceOf(book)
      .inFile()
      .people.some(({ isOurs }) => isOurs)
  )
    serviceOf(book).unshareInFile();
  setFile({ editors: [], viewers: [] });
  for (const { id, place } of locks) if (place.kind === "sheet") edit({ kind: "removeLock", id });
});

describe("sharing the workbook itself", () => {
  it("lists who could get it, what is wrong with an address, and what everybody would see", () => {
    const { people, others, seen, isProtected } = serviceOf(book).inFile();
    expect(
      people.map(({ person, email, problem }) => [person, email, problem.slice(0, 40)]),
    ).toEqual([
      ["Ana", ANA, "Ana and Eva have one address, ana@exampl"],
      ["Beto", "Beto@Example.com", ""],
      ["Carla", "carla at example", "“carla at example” is no e-mail address."],
      ["Dora", "", "Dora has no e-mail address. Write it int"],
      ["Eva", ANA, "Eva and Ana have one address, ana@exampl"],
    ]);
    expect(others).toEqual([{ email: MANAGER, role: "owner" }]);
    expect(seen).toEqual(["Sheet1", "Results", "Lists (hidden)"]);
    expect(isProtected).toBe(false);
  });

  it("shares nothing while an address is wrong, or the plan was not confirmed as it is", () => {
    const before = fileNow();
    const wish = { editors: ["Ana"], viewers: ["Beto", "Nobody"], confirmed: "" };
    const { plan, done } = serviceOf(book).shareInFile(wish);
    expect([plan.confirm, done]).toEqual(["", null]);
    expect(plan.problems.map((one) => one.slice(0, 40))).toEqual([
      "Ana and Eva have one address, ana@exampl",
      "Nobody is not in the Team tab. Choose th",
    ]);
    const right = { editors: [], viewers: ["Beto"], confirmed: "" };
    const asked = serviceOf(book).shareInFile(right);
    expect(asked.plan.gets).toEqual(["Beto (beto@example.com) can read the file, and only read."]);
    expect(asked.plan.warnings[0]).toContain(
      "Among what they see: Sheet1, Results, Lists (hidden).",
    );
    type(book, "Salaries", [["secret"]]);
    const late = serviceOf(book).shareInFile({ ...right, confirmed: asked.plan.confirm });
    expect(late.done).toBeNull();
    expect(late.plan.warnings[0]).toContain("Results, Salaries, Lists (hidden)");
    expect(fileNow()).toEqual(before);
  });

  it("says who gets what in Spanish, too", () => {
    book.host.settings.userLocale = "es";
    const { plan } = serviceOf(book).shareInFile({ editors: ["Beto"], viewers: [], confirmed: "" });
    expect(plan.gets).toEqual([
      "Beto (beto@example.com) puede leer el archivo y completar las celdas amarillas de Seguimiento.",
    ]);
    expect(plan.warnings.join(" ")).toMatch(/no oculta nada.+no solo en la suya.+Results/s);
  });
});

describe("a shared workbook", () => {
  beforeAll(() => {
    type(book, "Team", [["eva@example.com"]], {
      row: rowOf(book, "Team", "Eva"),
      column: columnOf(book, "Team", "E-mail"),
    });
  });

  it("lets an editor type into Tracking's yellow cells and nowhere else, a viewer nowhere", () => {
    expect(share(["Ana"], ["Beto"])).toEqual([
      { person: "Ana", email: ANA, did: "given", problem: "" },
      { person: "Beto", email: BETO, did: "given", problem: "" },
    ]);
    const { row, column } = firstMonth();
    const spots: readonly (readonly [string, number, number])[] = [
      ["Tracking", row, column],
      ["Tracking", row + 4, column + 11],
      ["Tracking", row + 5, column],
      ["Tracking", row - 1, column],
      ["Tracking", row, column - 1],
      ["Tracking", row, column + 12],
      ["Tracking", row, columnOf(book, "Tracking", "Ana")],
      ["Goals", rowOf(book, "Goals", "Ana"), 9],
      ["Team", 8, 3],
      ["Lists", 1, 1],
      ["Start", 5, 3],
      ["Start", 1, 1],
    ];
    const may = (email: string) => spots.map((spot) => typesAs(email, ...spot));
    expect(may(ANA)).toEqual([true, true, ...Array.from({ length: 9 }, () => false), true]);
    expect(may(BETO)).toEqual(spots.map(() => false));
    expect(may(MANAGER)).toEqual(spots.map(() => true));
    // What the plan has warned of: the manager's own tabs are open to editors.
    expect(typesAs(ANA, "Results", 3, 3)).toBe(true);
  });

  it("keeps one protection a tab, however often it is shared", () => {
    share(["Ana"], []);
    const once = fileNow();
    expect(share(["Ana", "Eva"], []).map(({ did }) => did)).toEqual(["same", "given"]);
    expect(fileNow()).toEqual({ ...once, editors: [ANA, "eva@example.com"] });
  });

  it("tells an editor in a sentence, before anything changes, that the manager does this", () => {
    share(["Ana"], []);
    book.host.settings.user = { email: ANA, name: "" };
    const before = JSON.stringify(book.model.exportData());
    const { write, undo, review, shareInFile, unshareInFile } = serviceOf(book);
    const wish = { editors: ["Eva"], viewers: [], confirmed: "" };
    for (const act of [
      () => write(QUESTION),
      undo,
      () => review("Ana"),
      () => shareInFile(wish),
      unshareInFile,
    ])
      expect(act).toThrow(/^The manager has shared this workbook with the team, and only they/);
    expect(JSON.stringify(book.model.exportData())).toBe(before);
  });

  it("takes back what it gave, and leaves what the manager gave by hand", () => {
    setFile({ editors: [ASSISTANT], viewers: ["eva@example.com"] });
    const before = fileNow();
    const { plan } = serviceOf(book).shareInFile({ editors: ["Ana"], viewers: [], confirmed: "" });
    expect(plan.warnings.join(" ")).toContain(`will then only fill in, too: ${ASSISTANT}`);
    share(["Ana", "Eva"], ["Beto"]);
    expect(typesAs(ASSISTANT, "Goals", 8, 9)).toBe(false);
    expect(serviceOf(book).inFile().others).toEqual([
      { email: MANAGER, role: "owner" },
      { email: ASSISTANT, role: "writer" },
    ]);
    expect(
      serviceOf(book)
        .unshareInFile()
        .map(({ person, did }) => [person, did]),
    ).toEqual([
      ["Ana", "taken"],
      ["Eva", "taken"],
      ["Beto", "taken"],
    ]);
    expect(fileNow()).toEqual(before);
    expect(typesAs(ASSISTANT, "Goals", 8, 9)).toBe(true);
    expect(() => serviceOf(book).unshareInFile()).toThrow(/was not shared from here/);
  });

  it("keeps what was changed by hand since, and says so", () => {
    share([], ["Beto"]);
    setFile({ editors: [BETO], viewers: [] });
    const [beto] = serviceOf(book).unshareInFile();
    expect([beto?.did, beto?.problem]).toEqual([
      "same",
      "What beto@example.com may do was changed by hand since, so it stays. Look at Share in the file.",
    ]);
    expect(fileNow().editors).toEqual([BETO]);
  });

  it("leaves a tab that the manager has protected as a whole, and refuses a mere warning", () => {
    protect("Goals", { warningOnly: true });
    const refused = serviceOf(book).shareInFile({ editors: ["Ana"], viewers: [], confirmed: "" });
    expect(refused.plan.problems[0]).toMatch(/^You have protected Goals as a whole with a warning/);
    const viewers = serviceOf(book).shareInFile({ editors: [], viewers: ["Ana"], confirmed: "" });
    expect(viewers.plan.problems).toEqual([]);
    const [mine] = stateNow().locks.filter(({ place }) => place.kind === "sheet");
    edit({ kind: "changeLock", id: mine!.id, change: { warningOnly: false, description: "mine" } });
    share(["Ana"], []);
    expect(stateNow().locks.find(({ id }) => id === mine!.id)?.description).toBe("mine");
    serviceOf(book).unshareInFile();
    expect(fileNow().locks).toBe(1);
  });

  it.each<FailureMode>(["once", "killed"])(
    "is led back by taking back, whatever call failed (%s), and goes on by sharing again",
    (mode) => {
      const before = fileNow();
      const { services } = book;
      const act = () => share(["Ana"], ["Beto"]);
      services.reset();
      act();
      const { calls } = services;
      const after = fileNow();
      serviceOf(book).unshareInFile();
      expect(fileNow()).toEqual(before);
      for (const n of callsToFail(calls, mode)) {
        services.reset();
        services.failAt(n, mode);
        try {
          act();
        } catch {
          // said by the sidebar
        }
        services.reset();
        const { editors, locks } = fileNow();
        if (editors.length > 0) expect(locks, `call ${n}`).toBe(after.locks);
        act();
        expect(fileNow(), `shared again after call ${n}`).toEqual(after);
        serviceOf(book).unshareInFile();
        expect(fileNow(), `taken back after call ${n}`).toEqual(before);
      }
    },
    ALL_OR_NOTHING_PATIENCE,
  );

  it("lets the manager update goals, and protects new people's rows and new tabs like the others", () => {
    share(["Ana"], []);
    const names = [...PEOPLE, "Zoe"];
    type(book, "Results", listRows(names));
    serviceOf(book).write({ ...QUESTION, source: "Results!A1:C145" });
    const zoe = rowOf(book, "Tracking", "Zoe");
    const { column } = firstMonth();
    expect(typesAs(ANA, "Tracking", zoe, column)).toBe(true);
    expect(typesAs(ANA, "Tracking", zoe, column - 1)).toBe(false);
    expect(typesAs(ANA, "Goals", rowOf(book, "Goals", "Zoe"), 9)).toBe(false);
    const copies = book.model.getters
      .getSheetIds()
      .map((id) => book.model.getters.getSheetName(id))
      .filter((tab) => tab.includes("(before update)"));
    expect(copies.length).toBeGreaterThan(3);
    const { seen } = serviceOf(book).inFile();
    expect(seen).toContain(`${copies.length} copies from before the last write (hidden)`);
    expect(seen.filter((tab) => tab.includes("(before update)"))).toEqual([]);
    expect(copies.map((tab) => typesAs(ANA, tab, 6, 3))).toEqual(copies.map(() => false));
    serviceOf(book).undo();
    expect(typesAs(ANA, "Tracking", firstMonth().row + 4, column)).toBe(true);
    expect(typesAs(ANA, "Tracking", firstMonth().row + 5, column)).toBe(false);
  });
});
