import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RunningMeter } from "../../../src/local/gas/run/meter.ts";
import type { LocalWorkbook } from "../../../src/local/node/workbook.ts";
import { localBook, serviceOf, type, valueAt } from "../local-book.ts";
import {
  emailOf,
  filesFor,
  PEOPLE,
  placesIn,
  publishAgain,
  publishedTeam,
  questionOf,
  writtenTeam,
} from "./shared-team.ts";

const [FIRST, SECOND, THIRD] = PEOPLE as [string, string, string];
let book: LocalWorkbook;
let bytes: Uint8Array;
const service = () => serviceOf(book);
const share = (people: readonly string[] = PEOPLE, role: "reader" | "writer" | null = "writer") =>
  service().share({ people, role, isTold: true, done: [] });
const opened = (person: string) =>
  book.openDriveFile(filesFor(book, person)[0]!.id, emailOf(person));

beforeAll(async () => {
  bytes = await (await publishedTeam()).toXlsx();
});
beforeEach(async () => {
  book = await localBook({ file: { name: "team.xlsx", bytes } });
});

describe("sharing", () => {
  it("gives everybody a file of their own, which they and the publisher alone can open", () => {
    const { people, stopped } = share();
    expect(stopped).toBe("");
    expect(people.map(({ did, isInvited, problem }) => [did, isInvited, problem])).toEqual(
      PEOPLE.map(() => ["created", true, ""]),
    );
    for (const person of PEOPLE) {
      const [file, ...more] = filesFor(book, person);
      expect(more).toEqual([]);
      expect(file!.permissions.map(({ emailAddress, role }) => [emailAddress, role])).toEqual([
        ["manager@example.com", "owner"],
        [emailOf(person), "writer"],
      ]);
    }
    expect(book.drive.mails.map(({ to }) => to)).toEqual(PEOPLE.map(emailOf));
    const shown = service().sharing().people;
    expect(book.drive.mails.map(({ message }) => message)).toEqual(
      shown.map(({ message }) => `${message}\n\nMarta`),
    );
    expect(shown.map(({ goal }) => goal?.amount)).toEqual(
      PEOPLE.map((_, i) => valueAt(book, `Goals!H${7 + i}`)),
    );
    expect(share().people.map(({ did, isInvited }) => [did, isInvited])).toEqual(
      PEOPLE.map(() => ["same", false]),
    );
    expect(book.drive.mails).toHaveLength(PEOPLE.length);
  });

  it("tells that a cancelled sale gives its pay back where that rule was ticked since", () => {
    const rule = "A sale that is cancelled within 90 days";
    const told = () => {
      share([FIRST]);
      return JSON.stringify(opened(FIRST).model.exportData()).includes(rule);
    };
    expect(told()).toBe(false);
    const { steps } = questionOf(PEOPLE);
    service().write({ ...questionOf(PEOPLE), steps: { ...steps, clawback: true } });
    publishAgain(book, "A rule more");
    expect(told()).toBe(true);
  });

  it("lets a person type results and answers, and nothing else; a reader nothing at all", () => {
    share();
    const sold = soldCell(FIRST);
    const hers = opened(FIRST);
    expect(hers.type(sold, "1200")).toBe(true);
    expect(hers.type(sold.replace(/^[A-Z]+/, "B"), "1")).toBe(false);
    share([FIRST], "reader");
    expect(opened(FIRST).type(sold, "1")).toBe(false);
  });

  it("updates on a new version without touching what was typed", () => {
    share();
    const sold = soldCell(FIRST);
    const { readOn, verdict } = answerCells(FIRST);
    const first = opened(FIRST);
    for (const [cell, typed] of [
      [sold, "1200"],
      [readOn, "2026-01-15"],
      [verdict, "I agree"],
    ] as const)
      expect(first.type(cell, typed)).toBe(true);
    expect(service().readBack([FIRST]).people[0]).toMatchObject({ verdict: "agree" });
    type(book, "Goals", [[9000, "", "", "", "A district more"]], { row: 7, column: ownColumn() });
    publishAgain(book, "A district more");
    expect(service().sharing().people[0]).toMatchObject({ will: "update" });
    expect(valueAt(book, "Shared!G6")).toBe("● Agrees");
    const shown = () => ["E6", "F6", "G6"].map((cell) => valueAt(book, `Shared!${cell}`));
    const { people } = share();
    expect(people[0]).toMatchObject({ did: "updated", isInvited: false });
    expect(valueAt(book, "Shared!F7")).toBe("○ Not read yet");
    expect(shown()).toEqual([2, "○ Not read yet", "○ Answered version 1"]);
    expect(opened(FIRST).read(sold).value).toBe(1200);
    const [before] = service().readBack([FIRST]).people;
    expect(before).toMatchObject({ readOn: "", verdict: null, results: [{ result: 1200 }] });
    expect(before).toMatchObject({ answered: 1, problem: "" });
    expect(shown()).toEqual([2, "○ Not read yet", "○ Answered version 1"]);
    opened(FIRST).type(verdict, "I disagree");
    expect(service().readBack([FIRST]).people[0]).toMatchObject({
      ...{ verdict: "disagree", answered: null, problem: "" },
    });
    expect(filesFor(book, FIRST)).toHaveLength(1);
    expect(JSON.stringify(opened(FIRST).model.exportData())).toContain("A district more");
  });

  it("says whom it can't invite, and why; their files are made", () => {
    type(book, "People", [["olmo"]], { row: 2, column: 2 });
    const [first] = share().people;
    expect(first).toMatchObject({ did: "created", isInvited: false });
    expect(first!.problem).toContain("“olmo” is no e-mail address");
    expect(
      service()
        .sharing()
        .people.map(({ problem }) => problem !== "")
        .slice(0, 2),
    ).toEqual([true, false]);
  });

  it("says before anything is published whom it can't invite", async () => {
    book = await writtenTeam();
    type(book, "People", [["olmo"]], { row: 2, column: 2 });
    expect(service().sharing()).toMatchObject({
      people: [],
      cannot: [{ person: FIRST, email: "olmo", problem: expect.stringContaining("no e-mail") }],
    });
  });

  it("does not invite two people who have one address", () => {
    type(book, "People", [[emailOf(THIRD).toUpperCase()]], { row: 3, column: 2 });
    const { people } = share();
    const told = people.filter(({ problem }) => problem.includes("have one address"));
    expect(told.map(({ person }) => person)).toEqual([SECOND, THIRD]);
    expect(told.some(({ isInvited }) => isInvited)).toBe(false);
  });

  it("sends the manager's own line with the name below, and logs who was let in and out", () => {
    const { share: send, unshare } = service();
    send({ people: [FIRST], role: "writer", isTold: true, line: " See you on Monday. " });
    expect(book.drive.mails[0]!.message).toMatch(/together\.\n\nSee you on Monday\.\n\nMarta$/);
    send({ people: [FIRST], role: "reader", isTold: true });
    unshare([FIRST]);
    const rows = [9, 10, 11].map((row) =>
      [..."DEFGJ"].map((column) => valueAt(book, `Log!${column}${row}`)),
    );
    const file = `Own file · ${FIRST}`;
    expect(rows).toEqual([
      ["Marta", file, "Not invited", `Read and fill in · ${emailOf(FIRST)}`, null],
      [
        ...["Marta", file, `Read and fill in · ${emailOf(FIRST)}`],
        ...[`Read only · ${emailOf(FIRST)}`, null],
      ],
      ["Marta", file, `Read only · ${emailOf(FIRST)}`, "Not invited", null],
    ]);
  });

  it("has the results that Tracking has of months that are over, and writes over none that was typed", async () => {
    await inMarch();
    const [january, february] = trackingCells(FIRST);
    type(book, "Tracking", [[1234, "", 500]], january);
    share([FIRST]);
    const cells = soldCells(FIRST);
    const sold = () => cells.slice(0, 3).map((cell) => opened(FIRST).read(cell).value);
    expect(sold()).toEqual([1234, "", ""]);
    // What we put there is nothing that she typed, also once Tracking has it otherwise.
    type(book, "Tracking", [[1240, 1500]], january);
    expect(service().readBack([FIRST]).people[0]).toMatchObject({
      ...{ sold: 1234, asOf: "2026-01", results: [] },
    });
    type(book, "Goals", [[9000, "", "", "", "A district more"]], { row: 7, column: ownColumn() });
    publishAgain(book, "A district more");
    share([FIRST]);
    expect(sold()).toEqual([1240, 1500, ""]);
    expect(service().readBack([FIRST]).people[0]).toMatchObject({
      ...{ sold: 2740, asOf: "2026-02", results: [] },
    });
    expect(opened(FIRST).type(cells[0]!, "1300")).toBe(true);
    type(book, "Tracking", [[1600]], february);
    type(book, "Goals", [[9500, "", "", "", "A second district"]], { row: 7, column: ownColumn() });
    publishAgain(book, "A second district");
    share([FIRST]);
    expect(sold()).toEqual([1300, 1600, ""]);
    expect(service().readBack([FIRST]).people[0]!.results).toEqual([
      expect.objectContaining({ month: "2026-01", result: 1300, tracking: "other" }),
    ]);
  });

  it("takes over nothing that she types while her file is written again", async () => {
    await inMarch();
    const [january] = trackingCells(FIRST);
    type(book, "Tracking", [[1234]], january);
    share([FIRST]);
    const [first, second] = soldCells(FIRST) as [string, string];
    type(book, "Tracking", [[1240, 1500]], january);
    type(book, "Goals", [[9000, "", "", "", "A district more"]], { row: 7, column: ownColumn() });
    publishAgain(book, "A district more");
    // The few results have been put by then, and all of the tab is about to be.
    beforeBatch(2, () => {
      expect(opened(FIRST).read(first).value).toBe(1240);
      expect(placesIn(book, FIRST).version).toBe(1);
      expect(opened(FIRST).type(first, "1300")).toBe(true);
      expect(opened(FIRST).type(second, "1499")).toBe(true);
    });
    share([FIRST]);
    expect(placesIn(book, FIRST).version).toBe(2);
    expect([first, second].map((cell) => opened(FIRST).read(cell).value)).toEqual([1300, 1499]);
    expect(service().readBack([FIRST]).people[0]!.results).toEqual([
      expect.objectContaining({ month: "2026-01", result: 1300, tracking: "other" }),
      expect.objectContaining({ month: "2026-02", result: 1499, tracking: "other" }),
    ]);
  });

  it("goes on where the results are in a file and its new version is not", async () => {
    await inMarch();
    const [january] = trackingCells(FIRST);
    share([FIRST]);
    type(book, "Tracking", [[1240]], january);
    type(book, "Goals", [[9000, "", "", "", "A district more"]], { row: 7, column: ownColumn() });
    publishAgain(book, "A district more");
    beforeBatch(2, () => {
      throw new Error("Service unavailable");
    });
    share([FIRST]);
    const state = () => [
      placesIn(book, FIRST).version,
      opened(FIRST).read(soldCells(FIRST)[0]!).value,
    ];
    expect(state()).toEqual([1, 1240]);
    expect(service().readBack([FIRST]).people[0]!.results).toEqual([]);
    share([FIRST]);
    expect(state()).toEqual([2, 1240]);
    expect(service().readBack([FIRST]).people[0]!.results).toEqual([]);
  });

  it("says of addresses that slipped by a row whose they seem to be, and refuses none", () => {
    type(book, "People", [[emailOf(SECOND)], [emailOf(FIRST)]], { row: 2, column: 2 });
    const { people } = service().sharing();
    expect(people.map(({ caution }) => caution !== "")).toEqual(PEOPLE.map((_, i) => i < 2));
    expect(people[0]!.caution).toContain(`looks like an address of ${SECOND}`);
    expect(people[0]!.problem).toBe("");
  });

  it("follows an address that was corrected: the wrong one is let out", () => {
    share();
    type(book, "People", [["new@olmo.example"]], { row: 2, column: 2 });
    expect(share().people[0]).toMatchObject({ did: "same", isInvited: true });
    expect(filesFor(book, FIRST)[0]!.permissions.map(({ emailAddress }) => emailAddress)).toEqual([
      "manager@example.com",
      "new@olmo.example",
    ]);
  });

  it("takes invitations back, archives, and makes a deleted file anew", () => {
    share();
    service().unshare([FIRST]);
    expect(() => opened(FIRST)).toThrow("no access");
    service().archive([SECOND]);
    expect(service().sharing().people[1]!.file).toMatchObject({ isArchived: true, invited: null });
    book.drive.change(filesFor(book, THIRD)[0]!.id, { trashed: true });
    expect(service().readBack([THIRD]).people[0]!.problem).toContain("was deleted");
    expect(share([THIRD]).people[0]).toMatchObject({ did: "created", isInvited: true });
    expect(filesFor(book, THIRD)).toHaveLength(1);
  });

  it("stops where Google allows no more, says so, and goes on the next time", async () => {
    const probe = await localBook({ file: { name: "team.xlsx", bytes } });
    probe.services.reset();
    serviceOf(probe).share({ people: PEOPLE, role: "writer", isTold: true });
    const third = probe.services.log
      .map((name, i) => (name === "Drive.Permissions.create" ? i + 1 : 0))
      .filter((at) => at > 0)[2]!;
    book.services.reset();
    book.services.failAt(third, "quotaSpent");
    const { people, stopped } = share();
    expect(stopped).toContain("Google allows no more for now");
    expect(people.map(({ person }) => person)).toEqual(PEOPLE.slice(0, 2));
    book.services.reset();
    expect(share().stopped).toBe("");
    expect(PEOPLE.map((person) => filesFor(book, person).length)).toEqual(PEOPLE.map(() => 1));
    expect(PEOPLE.map((person) => filesFor(book, person)[0]!.permissions.length)).toEqual(
      PEOPLE.map(() => 2),
    );
  });

  it("changes nothing for another manager, and says whose the files are", async () => {
    share([FIRST]);
    const { drive } = book;
    const other = await localBook({
      file: { name: "team.xlsx", bytes: await book.toXlsx() },
      drive,
      user: { email: "otto@olmo.example", name: "Otto" },
    });
    const count = drive.files.length;
    expect(serviceOf(other).sharing()).toMatchObject({ isOthers: true });
    const request = { people: PEOPLE, role: "writer", isTold: false } as const;
    expect(() => serviceOf(other).share(request)).toThrow("belong to");
    expect(drive.files).toHaveLength(count);
    const anew = { ...request, people: [FIRST], isAnew: true } as const;
    expect(serviceOf(other).share(anew).people[0]).toMatchObject({ did: "created" });
    expect(serviceOf(other).share(anew).people[0]).toMatchObject({ did: "same" });
    expect(serviceOf(other).sharing()).toMatchObject({
      isOthers: false,
      publisher: { name: "Otto", email: "otto@olmo.example" },
    });
  });
});

it("logs a file that nobody is invited to, and then the invitation", () => {
  const send = (role: "writer" | null) => service().share({ people: [FIRST], role, isTold: false });
  send(null);
  send(null);
  send("writer");
  const rows = [9, 10, 11].map((row) =>
    [..."EFG"].map((column) => valueAt(book, `Log!${column}${row}`)),
  );
  const file = `Own file · ${FIRST}`;
  expect(rows).toEqual([
    [file, "–", "made with version 1, nobody invited"],
    [file, "Not invited", `Read and fill in · ${emailOf(FIRST)}`],
    [null, null, null],
  ]);
});

it("logs the files of a whole run in one row, with whose they are, once its last call has come", () => {
  const ask = (people: readonly string[], more: { goesOn?: true } = {}) =>
    service().share({ people, role: "writer", isTold: true, ...more });
  ask([FIRST, SECOND], { goesOn: true });
  expect(valueAt(book, "Log!E9")).toBeNull();
  ask(PEOPLE.slice(2));
  service().unshare(PEOPLE);
  const rows = [9, 10, 11].map((row) =>
    [..."DEFGJ"].map((column) => valueAt(book, `Log!${column}${row}`)),
  );
  const files = `${PEOPLE.length} own files`;
  expect(rows).toEqual([
    ["Marta", files, "Not invited", "Read and fill in", PEOPLE.join(", ")],
    ["Marta", files, "Read and fill in", "Not invited", PEOPLE.join(", ")],
    [null, null, null, null, null],
  ]);
});

it("says of one file and of several in Spanish that they were made, and archived, and of reviews what they follow", async () => {
  const libro = await publishedTeam(PEOPLE, { locale: "es_ES" });
  const make = (people: readonly string[]) =>
    serviceOf(libro).share({ people, role: null, isTold: false });
  make([FIRST]);
  make(PEOPLE.slice(1));
  serviceOf(libro).archive([FIRST]);
  serviceOf(libro).archive(PEOPLE.slice(1));
  type(libro, "Metas", [[9000]], { row: 7, column: 11 });
  type(libro, "Metas", [["Menos tiendas"]], { row: 7, column: 15 });
  serviceOf(libro).review("Marta");
  type(libro, "Metas", [["Otra zona"]], { row: 7, column: 15 });
  serviceOf(libro).review("Marta");
  const before = [14, 15].map((row) => valueAt(libro, `Cambios!F${row}`));
  expect(before).toEqual(["distintas de la versión 1", "distintas de lo revisado"]);
  const said = [9, 10, 11, 12].map((row) =>
    [..."EG"].map((column) => valueAt(libro, `Cambios!${column}${row}`)),
  );
  expect(said).toEqual([
    [`Archivo propio · ${FIRST}`, "creado con la versión 1, sin invitar a nadie"],
    ["5 archivos propios", "creados con la versión 1, sin invitar a nadie"],
    [`Archivo propio · ${FIRST}`, "Archivado"],
    ["5 archivos propios", "Archivados"],
  ]);
});

describe("the Shared tab", () => {
  const widest = "A sentence as long as people write where they do not agree at all. ".repeat(4);

  it("lists the files of a whole run with their links at its end, and keeps what was read back", () => {
    const { people: done } = service().share({ people: [FIRST], role: "writer", isTold: true });
    expect(book.model.getters.getSheetIdByName("Shared")).toBeUndefined();
    service().share({ people: [SECOND], role: "writer", isTold: true, done });
    const sheetOf = () => book.model.exportData().sheets.find(({ name }) => name === "Shared")!;
    const linkOf = (row: number) => sheetOf().cells[`M${row}`];
    expect([linkOf(6), linkOf(7)]).toEqual(
      service()
        .sharing()
        .people.slice(0, 2)
        .map(({ file }) => `=HYPERLINK("${file!.url}","Open")`),
    );
    expect(valueAt(book, "Shared!M6")).toBe("Open");
    expect(["B6", "C6", "D6", "E6", "F6"].map((cell) => valueAt(book, `Shared!${cell}`))).toEqual([
      ...[FIRST, emailOf(FIRST), "Read and fill in", 1, "○ Not read yet"],
    ]);
    const { comment } = answerCells(FIRST);
    opened(FIRST).type(comment, "Noted");
    service().readBack([FIRST]);
    share([FIRST], "reader");
    share([THIRD]);
    expect([valueAt(book, "Shared!D6"), valueAt(book, "Shared!H6")]).toEqual([
      ...["Read only", "Noted"],
    ]);
    expect(valueAt(book, "Shared!B8")).toBe(THIRD);
    service().unshare([FIRST]);
    service().archive([SECOND]);
    expect([6, 7, 8].map((row) => valueAt(book, `Shared!D${row}`))).toEqual([
      ...["Not invited", "Archived", "Read and fill in"],
    ]);
    expect(valueAt(book, "Shared!H6")).toBe("Noted");
  });

  it("lists everybody of the published version, who has no file yet with the address that is known", () => {
    type(book, "People", [["olmo"]], { row: 4, column: 2 });
    share([FIRST]);
    service().share({ people: [SECOND], role: null, isTold: true, done: [] });
    const rowOf = (row: number) =>
      [..."BCDEFM"].map((column) => valueAt(book, `Shared!${column}${row}`) ?? "");
    expect([6, 7, 8, 9].map(rowOf)).toEqual([
      [FIRST, emailOf(FIRST), "Read and fill in", 1, "○ Not read yet", "Open"],
      [SECOND, emailOf(SECOND), "Not invited", 1, "○ Not read yet", "Open"],
      [THIRD, "olmo", "Not invited", "", "", "No file yet"],
      [PEOPLE[3], emailOf(PEOPLE[3]!), "Not invited", "", "", "No file yet"],
    ]);
    expect(valueAt(book, "Shared!B12")).toBeNull();
    service().readBack([FIRST, SECOND]);
    expect(rowOf(7)).toEqual([
      ...[SECOND, emailOf(SECOND), "Not invited", 1, "○ Not read yet", "Open"],
    ]);
    share([THIRD, PEOPLE[3]!]);
    expect([8, 9].map(rowOf)).toEqual([
      [THIRD, "olmo", "Not invited", 1, "○ Not read yet", "Open"],
      [PEOPLE[3], emailOf(PEOPLE[3]!), "Read and fill in", 1, "○ Not read yet", "Open"],
    ]);
  });

  it("shows a long comment whole", () => {
    share([FIRST]);
    const heightOf = () => {
      const { getters } = book.model;
      const sheetId = getters.getSheetIdByName("Shared")!;
      return [getters.getRowSize(sheetId, 5), getters.getCellStyle({ sheetId, row: 5, col: 7 })];
    };
    expect(heightOf()[0]).toBe(22);
    const { comment } = answerCells(FIRST);
    opened(FIRST).type(comment, widest);
    service().readBack([FIRST]);
    const [height, style] = heightOf();
    expect(height).toBeGreaterThan(100);
    expect(style).toMatchObject({ wrapping: "wrap" });
  });
});

describe("what comes back", () => {
  it("is read from the files into the Shared tab, beside the manager's own columns", () => {
    share();
    const answers = answerCells(FIRST);
    const sold = soldCell(FIRST);
    const hers = opened(FIRST);
    hers.type(sold, "1200");
    hers.type(answers.readOn, "2026-01-15");
    hers.type(answers.verdict, "I have a question");
    hers.type(answers.comment, "My zone was cut in half");
    const [first, second] = service().readBack(PEOPLE).people;
    expect(first).toMatchObject({
      ...{ readOn: "2026-01-15", verdict: "question", comment: "My zone was cut in half" },
      ...{ sold: null, asOf: "", problem: "" }, // January is not over
      results: [{ month: "2026-01", result: 1200, tracking: "toCome" }],
    });
    expect(valueAt(book, "Shared!K6")).toBe("");
    expect(second).toMatchObject({ readOn: "", verdict: null, comment: "", sold: null });
    expect(valueAt(book, "Shared!H6")).toBe("My zone was cut in half");
    type(book, "Shared", [["ask her on Monday"]], { row: 6, column: 15 });
    hers.type(answers.comment, "Settled");
    service().readBack([FIRST]);
    expect(valueAt(book, "Shared!H6")).toBe("Settled");
    expect(valueAt(book, "Shared!O6")).toBe("ask her on Monday");
    expect(valueAt(book, "Shared!B7")).toBe(SECOND);
  });

  it("counts months that are over alone, and puts their results into Tracking's empty cells on demand", async () => {
    share();
    const [january, february, march] = soldCells(FIRST);
    const hers = opened(FIRST);
    for (const [cell, typed] of [
      [january, "1200"],
      [february, "1300"],
      [march, "700"],
    ] as const)
      hers.type(cell!, typed);
    type(book, "Tracking", [[1111]], trackingCells(FIRST)[0]);
    await inMarch();
    const [first] = service().readBack([FIRST]).people;
    expect(first).toMatchObject({ sold: 2500, asOf: "2026-02" });
    expect(first!.results.map(({ month, tracking }) => [month, tracking])).toEqual([
      ["2026-01", "other"],
      ["2026-02", "free"],
      ["2026-03", "toCome"],
    ]);
    const typed = first!.results.map(({ metric, month, result }) => ({
      ...{ person: FIRST, metric, month, result },
    }));
    expect(service().track(typed)).toEqual({ put: [typed[1]], tab: "Tracking" });
    expect(trackingCells(FIRST).map(shownIn)).toEqual([1111, 1300]);
    expect(service().readBack([FIRST]).people[0]!.results[1]!.tracking).toBe("same");
    expect(service().track(typed).put).toEqual([]);
    expect(logged()).toContain("Tracking · results from people’s files");
  });

  it("puts nothing into a Tracking of another metric or period", () => {
    service().write({ ...questionOf(PEOPLE), period: "2026-Q1" });
    expect(() =>
      service().track([{ person: FIRST, metric: "Results", month: "2026-01", result: 1 }]),
    ).toThrow(/another metric or period/);
  });

  it("takes a reply into the person's file, beside the answer, and keeps all that was typed", () => {
    share();
    const { verdict, comment } = answerCells(FIRST);
    const sold = soldCell(FIRST);
    for (const [cell, typed] of [
      [sold, "1200"],
      [verdict, "I disagree"],
      [comment, "My zone was cut in half"],
    ] as const)
      opened(FIRST).type(cell, typed);
    const places = placesIn(book, FIRST);
    const told = service().reply({ person: FIRST, words: " =We look at it on Monday " });
    expect(told.people[0]).toMatchObject({ did: "updated", problem: "" });
    const shown = () => JSON.stringify(opened(FIRST).model.exportData());
    expect(shown()).toContain("=We look at it on Monday (Marta, 10 Jan 2026)");
    // A reply may take a row below; where the person types stays.
    expect(placesIn(book, FIRST)).toEqual({ ...places, rows: expect.any(Number) });
    expect([sold, verdict, comment].map((cell) => opened(FIRST).read(cell).value)).toEqual([
      ...[1200, "I disagree", "My zone was cut in half"],
    ]);
    expect(service().readBack([FIRST]).people[0]).toMatchObject({
      ...{ verdict: "disagree", reply: { words: "=We look at it on Monday", on: "2026-01-10" } },
    });
    expect(valueAt(book, "Shared!H6")).toBe(
      "My zone was cut in half\nYour reply, 10 Jan 2026: =We look at it on Monday",
    );
    type(book, "Goals", [[9000, "", "", "", "A district more"]], { row: 7, column: ownColumn() });
    publishAgain(book, "A district more");
    expect(service().reply({ person: FIRST, words: "New" }).people[0]!.problem).toContain(
      "Share again first",
    );
    share();
    expect(shown()).toContain("=We look at it on Monday");
  });

  it("sends no reply that names a colleague", () => {
    share();
    const words = `${SECOND} takes the zone over`;
    const [first] = service().reply({ person: FIRST, words }).people;
    expect(first).toMatchObject({ did: "failed" });
    expect(first!.problem).toContain(SECOND);
    expect(JSON.stringify(opened(FIRST).model.exportData())).not.toContain("takes the zone over");
  });
});

/** The same workbook and files two months later. */
const inMarch = async (): Promise<void> => {
  const later = await book.toXlsx();
  book = await localBook({
    file: { name: "team.xlsx", bytes: later },
    drive: book.drive,
    today: "2026-03-10",
  });
};

const soldCells = (person: string): readonly string[] => {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(soldCell(person)) ?? [];
  return [0, 1, 2].map((down) => `${column}${Number(row) + down}`);
};

const shownIn = ({ row, column }: { readonly row: number; readonly column: number }): unknown =>
  valueAt(book, `Tracking!${String.fromCharCode(64 + column)}${row}`);

const logged = (): readonly unknown[] =>
  Array.from({ length: 40 }, (_, i) => valueAt(book, `Log!E${i + 6}`));

const ownColumn = (): number => {
  for (let column = 1; column < 40; column++)
    if (valueAt(book, `Goals!${String.fromCharCode(64 + column)}6`) === "Own value") return column;
  throw new Error("no own values");
};

const firstOf = (area: string): string => area.split(":")[0]!;
const soldCell = (person: string): string => firstOf(placesIn(book, person).places.sold[0]!.area);
const answerCells = (person: string) => {
  const { readOn, verdict, comment } = placesIn(book, person).places;
  return { readOn: firstOf(readOn), verdict: firstOf(verdict), comment: firstOf(comment) };
};

/** Lets something happen before a script's n-th batch of requests from now on reaches a file. */
const beforeBatch = (n: number, happens: () => void): void => {
  const meter = book.services as RunningMeter;
  const { count } = meter;
  let seen = 0;
  meter.count = (name, isApi) => {
    if (name === "Sheets.Spreadsheets.batchUpdate" && ++seen === n) happens();
    return count(name, isApi);
  };
};

/** The cells of somebody's first two months in Tracking. */
const trackingCells = (person: string) => {
  const { getters } = book.model;
  const sheetId = getters.getSheetIdByName("Tracking")!;
  const find = (words: string) => {
    for (let row = 0; row < 60; row++)
      for (let col = 0; col < 30; col++)
        if (getters.getEvaluatedCell({ sheetId, row, col }).formattedValue === words)
          return { row: row + 1, column: col + 1 };
    throw new Error(`no ${words}`);
  };
  const { row } = find(person);
  const { column } = find("Jan 26");
  return [
    { row, column },
    { row, column: column + 1 },
  ] as const;
};
