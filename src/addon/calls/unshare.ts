import { shared as en } from "../../text/en/tabs/shared.ts";
import { shared as es } from "../../text/es/tabs/shared.ts";
import { actWords } from "../share/act-words.ts";
import { account, type DriveFile, filesOf } from "../share/drive.ts";
import { eachInTurn } from "../share/in-turn.ts";
import { letOut } from "../share/let-in.ts";
import { actNow, logActs } from "../share/log-acts.ts";
import { ownRecord } from "../share/own-record.ts";
import { putAccess } from "../share/put-shared.ts";
import {
  keepRecord,
  type LoggedAct,
  type RepFile,
  type ShareRecord,
  withFile,
} from "../share/share-record.ts";
import { sharingText } from "../share/sharing-text.ts";
import type { SharedNow, ShareReport } from "../sharing.ts";
import { alone, tidy } from "../tabs/in-one-run.ts";
import { ourTabs } from "../tabs/our-tabs.ts";
import { workbookVoice } from "../voices.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Takes invitations back; what was typed into the files stays there. */
export const unshare = (people: readonly string[]): ShareReport => closing(people, false);

/** The same, and the files count as kept only. */
export const archive = (people: readonly string[]): ShareReport => closing(people, true);

const closing = (people: readonly string[], isArchived: boolean): ShareReport => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return alone(book, () => {
    let record = ownRecord(account());
    const known = new Map(filesOf(book.getId()).map((file) => [file.id, file]));
    const words = actWords(book.getSpreadsheetLocale());
    const report = eachInTurn(people, (person): SharedNow => {
      const kept = record.files.filter((file) => file.person === person);
      const closed = kept.map((file) => closedFile(file, known.has(file.file), isArchived));
      const acts = kept.flatMap((file) => closingActs(file, isArchived, words));
      record = {
        ...record,
        files: closed.reduce(withFile, record.files),
        toLog: [...record.toLog, ...acts],
      };
      keepRecord(record);
      return closedNow(
        person,
        kept.map(({ file }) => known.get(file)),
      );
    });
    showAccess(book, record, people);
    logActs(book);
    return report;
  });
};

/** The Shared tab says it at once; where that fails, the next reading does. */
const showAccess = (book: Spreadsheet, { files }: ShareRecord, people: readonly string[]): void =>
  tidy(() => {
    const sheet = ourTabs(book).sheets.shared;
    const { language } = workbookVoice(book.getSpreadsheetLocale());
    const closed = people.flatMap((person) => {
      const file = files.find((one) => one.person === person && one.invited === null);
      return file ? [[person, file.isArchived ? "archived" : "none"] as const] : [];
    });
    if (sheet) putAccess(sheet, new Map(closed), { en, es }[language]);
  });

/** What the log says of it; nothing where nothing changes. */
const closingActs = (
  { person, invited, isArchived: wasArchived }: RepFile,
  isArchived: boolean,
  { file, access, accessOf, archived }: ReturnType<typeof actWords>,
): readonly LoggedAct[] => {
  const does = isArchived && !wasArchived ? "archived" : "none";
  if (invited === null && does === "none") return [];
  const [before, after] = [accessOf(invited), access[does]];
  const role = access[invited?.role ?? "none"];
  return [
    actNow({
      ...{ what: file(person), before, after, reason: "" },
      file: { person, before: role, after: does === "archived" ? archived : after },
    }),
  ];
};

const closedNow = (person: string, files: readonly (DriveFile | undefined)[]): SharedNow => {
  const there = files.filter((file): file is DriveFile => file !== undefined);
  return {
    ...{ person, did: there.length > 0 ? "updated" : "same", isInvited: false },
    url: there[0]?.url ?? "",
    problem: files.length > there.length ? sharingText().problems.gone(person) : "",
  };
};

const closedFile = (file: RepFile, isThere: boolean, isArchived: boolean): RepFile => {
  if (isThere && file.invited) letOut(file.file, file.invited.email);
  return { ...file, invited: null, isArchived: isArchived || file.isArchived };
};
