import { beforeAll, describe, expect, it } from "vitest";
import { FOLDER } from "../../../src/local/gas/drive/drive-file.ts";
import type { StateGetters } from "../../../src/local/gas/engine/workbook-plugin.ts";
import type { FailureMode } from "../../../src/local/gas/run/meter.ts";
import type { LocalWorkbook } from "../../../src/local/node/workbook.ts";
import { ALL_OR_NOTHING_PATIENCE } from "../all-or-nothing.ts";
import { callsToFail, isEvery } from "../calls-to-fail.ts";
import { serviceOf, type, valueAt } from "../local-book.ts";
import {
  emailOf,
  filesFor,
  PEOPLE,
  placesIn,
  publishAgain,
  publishedCrowd,
  publishedTeam,
} from "./shared-team.ts";

const MODES: readonly FailureMode[] = ["once", "killed", "quota", "quotaSpent"];

const share = (book: LocalWorkbook, people: readonly string[]) =>
  serviceOf(book).share({ people, role: "writer", isTold: false });

/** Lets a call of an act fail; the act may report it or break off. */
const failing = (book: LocalWorkbook, n: number, mode: FailureMode, act: () => void): void => {
  book.services.reset();
  book.services.failAt(n, mode);
  try {
    act();
  } catch {
    // A killed script reports nothing.
  }
  book.services.reset();
};

/** Everybody has one file, whole, of the last version, that they and the publisher can open. */
const expectShared = (book: LocalWorkbook, people: readonly string[], version: number): void => {
  for (const person of people) {
    const [file, ...more] = filesFor(book, person);
    expect(more, `${person} has one file`).toEqual([]);
    expect(file!.permissions.map(({ emailAddress, role }) => [emailAddress, role])).toEqual([
      ["manager@example.com", "owner"],
      [emailOf(person), "writer"],
    ]);
    expect(placesIn(book, person).version).toBe(version);
  }
  const folders = book.drive.files.filter(
    ({ mimeType, trashed }) => mimeType === FOLDER && !trashed,
  );
  expect(folders).toHaveLength(1);
};

describe("sharing again after a call has failed", () => {
  const few = PEOPLE.slice(0, 3);
  let book: LocalWorkbook;
  let properties: Readonly<Record<string, string>>;
  const getters = () => book.model.getters as unknown as StateGetters;

  beforeAll(async () => {
    book = await publishedTeam();
    properties = getters().getAppsScriptState().properties.document;
  });
  /** As if nothing had been shared. */
  const begin = () => {
    for (const { id } of book.drive.files) book.drive.change(id, { trashed: true });
    getters().setAppsScriptProperties("document", properties);
    book.services.reset();
  };

  it.each(MODES)(
    "finishes without a second file when any service call fails (%s)",
    (mode) => {
      begin();
      share(book, few);
      const { calls } = book.services;
      expect(calls).toBeGreaterThan(30);
      for (const n of callsToFail(calls, mode)) {
        begin();
        failing(book, n, mode, () => share(book, few));
        expect(share(book, few), `after call ${n}`).toMatchObject({ stopped: "" });
        expectShared(book, few, 1);
      }
    },
    ALL_OR_NOTHING_PATIENCE,
  );

  it.each(["once", "killed"] as const)(
    "loses no comment and no result when any service call of an update fails (%s)",
    (mode) => {
      begin();
      const [person] = few as [string];
      share(book, [person]);
      const { sold, comment } = placesIn(book, person).places;
      const [first, text] = [sold[0]!.area, comment].map((area) => area.split(":")[0]!);
      const mine = book.openDriveFile(filesFor(book, person)[0]!.id, emailOf(person));
      expect(mine.type(first!, "1234")).toBe(true);
      expect(mine.type(text!, "My zone was cut in half")).toBe(true);
      let version = 1;
      const update = () => {
        const own = Number(valueAt(book, "Goals!H7")) + 100 * ++version;
        const column = ownColumn(book);
        type(book, "Goals", [[own]], { row: 7, column });
        type(book, "Goals", [["A district more"]], { row: 7, column: column + 4 });
        publishAgain(book, "A district more", { keepsReason: true });
      };
      update();
      book.services.reset();
      share(book, [person]);
      const { calls } = book.services;
      for (const n of callsToFail(calls, mode)) {
        update();
        failing(book, n, mode, () => share(book, [person]));
        share(book, [person]);
        expectShared(book, [person], version);
        const file = book.openDriveFile(filesFor(book, person)[0]!.id, emailOf(person));
        expect([file.read(first!).value, file.read(text!).value], `after call ${n}`).toEqual([
          1234,
          "My zone was cut in half",
        ]);
      }
    },
    ALL_OR_NOTHING_PATIENCE,
  );
});

describe("sixty people", () => {
  const many = Array.from(
    { length: 60 },
    (_, i) => `Person${String.fromCharCode(65 + (i % 26))}${i}`,
  );
  /** `npm test` lets calls fail for the first, one in the middle and the last. */
  const failed = isEvery(process.env["FAIL_AT"])
    ? callsToFail(many.length, "once").map((n) => many[n - 1]!)
    : [0, 29, 59].map((i) => many[i]!);

  it.each(["once", "killed"] as const)(
    "all have their one file in the end when any service call fails, one after the other (%s)",
    async (mode) => {
      const book = await publishedCrowd(many);
      let tries = 0;
      for (const person of many) {
        if (failed.includes(person)) {
          let isWhole = false;
          for (let n = 1; !isWhole; n++) {
            failing(book, n, mode, () => {
              share(book, [person]);
              isWhole = book.services.calls < n;
            });
            tries += 1;
          }
        }
        expect(share(book, [person])).toMatchObject({ stopped: "" });
      }
      expect(tries).toBeGreaterThan(20 * failed.length);
      expectShared(book, many, 1);
      expect(share(book, many).people.map(({ did }) => did)).toEqual(many.map(() => "same"));
    },
    ALL_OR_NOTHING_PATIENCE,
  );
});

const ownColumn = (book: LocalWorkbook): number => {
  for (let column = 1; column < 40; column++)
    if (valueAt(book, `Goals!${String.fromCharCode(64 + column)}6`) === "Own value") return column;
  throw new Error("no own values");
};
