import { beforeAll, describe, expect, it } from "vitest";
import { unzipped } from "../../../src/local/files/zip.ts";
import type { LocalWorkbook } from "../../../src/local/node/workbook.ts";
import { numbersIn } from "../../../src/text/number.ts";
import { serviceOf, type, valueAt } from "../local-book.ts";
import { emailOf, filesFor, PEOPLE, publishAgain, writtenTeam } from "./shared-team.ts";

/** Goals of six digits that nothing else in a file is likely to be. */
const OWN_GOALS = PEOPLE.map((_, i) => 31_417 + 7_919 * i);

let book: LocalWorkbook;
beforeAll(async () => {
  book = await writtenTeam();
  const column = Array.from({ length: 40 }, (_, i) => i + 1).find(
    (at) => valueAt(book, `Goals!${String.fromCharCode(64 + at)}6`) === "Own value",
  )!;
  OWN_GOALS.forEach((goal, i) => {
    type(book, "Goals", [[goal]], { row: 7 + i, column });
    type(book, "Goals", [["Agreed in the talk"]], { row: 7 + i, column: column + 4 });
  });
  publishAgain(book, "");
  serviceOf(book).share({ people: PEOPLE, role: "writer", isTold: true });
  // What comes back and another version must bring nobody's into another's file, either.
  serviceOf(book).readBack(PEOPLE);
  type(book, "Goals", [[OWN_GOALS[0]! + 1000]], { row: 7, column });
  publishAgain(book, "A district more", { keepsReason: true });
  serviceOf(book).share({ people: PEOPLE, role: "writer", isTold: true });
});

/** Every way in which a goal may be written: as a number, and as either language writes it. */
const written = (goal: number): readonly string[] => [
  String(goal),
  ...["en_US", "es_ES"].map((locale) => numbersIn(locale).plain(goal)),
];

/** Everything that is secret to somebody: names, addresses, goals and results of all others. */
const secretsTo = (person: string): readonly string[] =>
  PEOPLE.flatMap((other, i) =>
    other === person
      ? []
      : [
          other,
          emailOf(other),
          ...written(OWN_GOALS[i]!),
          ...written(OWN_GOALS[i]! + 1000),
          ...written(Number(valueAt(book, `Goals!H${7 + i}`))),
          ...written(Number(valueAt(book, `Goals!D${7 + i}`))),
        ],
  );

/** What of some secrets a text holds; a number within a longer one is another number. */
const found = (text: string, secrets: readonly string[]): readonly string[] =>
  secrets.filter((secret) => {
    const plain = secret.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const edge = /^[\d.,]+$/.test(secret) ? [`(?<![\\d.,])`, `(?![\\d]|[.,]\\d)`] : ["", ""];
    return new RegExp(`${edge[0]}${plain}${edge[1]}`, "iu").test(text);
  });

describe.each(PEOPLE)("the file of %s", (person) => {
  const fileOf = () => filesFor(book, person)[0]!;

  it("holds in no byte of its .xlsx what is anybody else's", async () => {
    const bytes = await book.openDriveFile(fileOf().id, emailOf(person)).toXlsx();
    const parts = Object.entries(await unzipped(bytes));
    expect(parts.length).toBeGreaterThan(8);
    for (const [path, content] of parts)
      expect(found(`${path}\n${content}`, secretsTo(person)), path).toEqual([]);
    const whole = parts.map(([, content]) => content).join("\n");
    expect(found(whole, [person, ...written(OWN_GOALS[PEOPLE.indexOf(person)]!)])).toContain(
      person,
    );
  });

  it("nor in the model of the host, in Drive's own facts of it, or in the e-mail to the person", () => {
    const { model } = book.openDriveFile(fileOf().id, emailOf(person));
    expect(found(JSON.stringify(model.exportData()), secretsTo(person))).toEqual([]);
    expect(found(JSON.stringify(fileOf()), secretsTo(person))).toEqual([]);
    const mails = book.drive.mails.filter(({ to }) => to === emailOf(person));
    expect(mails.length).toBeGreaterThan(0);
    expect(found(JSON.stringify(mails), secretsTo(person))).toEqual([]);
  });
});
