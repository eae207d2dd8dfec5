import type { InFile } from "../in-file.ts";
import { addressKey } from "../share/address.ts";
import { recover } from "../tabs/in-one-run.ts";
import { noticesTold } from "../told.ts";
import { inFileText } from "./in-file-text.ts";
import { seenBeside, standingOf } from "./standing.ts";

/** Who could get the workbook itself, and who has it. */
export const inFile = (): InFile => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const restored = recover(book);
  const standing = standingOf(book);
  const { record, access, addresses, wrong, lockable, tabs } = standing;
  const given = new Set(record.people.map(({ email }) => email));
  const people = [...addresses].map(([person, typed]) => {
    const email = addressKey(typed);
    return {
      ...{ person, email: typed },
      problem: wrong.get(person) ?? "",
      role: access.get(email) ?? null,
      isOurs: given.has(email),
    };
  });
  const team = new Set(people.map(({ email }) => addressKey(email)));
  const isInterrupted = record.people.some(({ isDone }) => !isDone);
  return {
    people,
    others: [...access]
      .filter(([email]) => !team.has(email))
      .map(([email, role]) => ({ email, role })),
    seen: seenBeside(standing),
    isProtected: lockable.some(({ isOurs }) => isOurs),
    notices: [
      ...noticesTold([...restored, ...tabs.notices], null),
      ...(isInterrupted ? [inFileText().interrupted] : []),
    ],
  };
};
