import { GoalError } from "../../core/errors.ts";
import { mentionsOf } from "../../sheet/rep/mentions.ts";
import type { RepFacts, RepReply } from "../../sheet/rep/rep-facts.ts";
import { LONGEST_LINE } from "../../text/invitation.ts";
import { actWords } from "../share/act-words.ts";
import { account, filesOf } from "../share/drive.ts";
import { refillFile } from "../share/fill-file.ts";
import { eachInTurn } from "../share/in-turn.ts";
import { lastPublished } from "../share/last-published.ts";
import { actNow, logActs } from "../share/log-acts.ts";
import { ownRecord } from "../share/own-record.ts";
import { personKey } from "../share/person-key.ts";
import { keepRecord, type RepFile, type ShareRecord, type Version } from "../share/share-record.ts";
import { sharingText } from "../share/sharing-text.ts";
import type { ReplyRequest, SharedNow, ShareReport } from "../sharing.ts";
import { alone } from "../tabs/in-one-run.ts";
import { today } from "../today.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Puts a reply into somebody's file, beside what they answered; it stays there with the next versions. */
export const reply = ({ person, words: typed }: ReplyRequest): ShareReport => {
  const words = typed.trim();
  if (words === "" || words.length > LONGEST_LINE) throw new Error("no such reply");
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return alone(book, () => {
    const record = ownRecord(account());
    const { version, facts } = lastPublished(record);
    const report = eachInTurn([person], () => {
      const one = facts.find((each) => each.person === person);
      if (!one) throw new GoalError("nobodysGoal", { person });
      const said: RepReply = { words, by: one.manager, on: today() };
      const named = colleagueIn(said, one, facts);
      if (named !== null) return failed(person, sharingText().problems.replyNames(person, named));
      return replied({ ...one, reply: said }, version, record, book);
    });
    logActs(book);
    return report;
  });
};

const replied = (
  told: RepFacts & { readonly reply: RepReply },
  { period }: Version,
  record: ShareRecord,
  book: Spreadsheet,
): SharedNow => {
  const { person, reply: said } = told;
  const { problems } = sharingText();
  const file = filesOf(book.getId()).find(({ key }) => key === personKey(person, period));
  const kept = record.files.find((each) => each.file === file?.id);
  if (!file || !kept) return failed(person, problems.gone(person));
  if (!refillFile(file.id, told, record.publisher!.email))
    return failed(person, problems.older(person));
  keepRecord(withReply(record, kept, said, book));
  return { person, did: "updated", url: file.url, isInvited: false, problem: "" };
};

/** A colleague whom the reply names; null for nobody. */
const colleagueIn = (reply: RepReply, one: RepFacts, facts: readonly RepFacts[]): string | null => {
  const people = facts.map(({ person }) => person);
  const found = mentionsOf({ ...one, reply }, people).find(({ text }) => text === reply.words);
  return found?.name ?? null;
};

const withReply = (
  record: ShareRecord,
  kept: RepFile,
  said: RepReply,
  book: Spreadsheet,
): ShareRecord => {
  const acts = actWords(book.getSpreadsheetLocale());
  const act = actNow({
    ...{ what: acts.file(kept.person), before: acts.nothing },
    ...{ after: acts.replied, reason: said.words },
  });
  return {
    ...record,
    files: record.files.map((each) => (each === kept ? { ...kept, reply: said } : each)),
    toLog: [...record.toLog, act],
  };
};

const failed = (person: string, problem: string): SharedNow => ({
  ...{ person, did: "failed", url: "", isInvited: false, problem },
});
