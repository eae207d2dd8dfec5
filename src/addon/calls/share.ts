import { periodCode } from "../../core/calendar/period.ts";
import { GoalError } from "../../core/errors.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import type { RepInputs } from "../../sheet/rep/rep-inputs.ts";
import { repFileName, repMessage } from "../../sheet/rep/rep-message.ts";
import { invitationWords, LONGEST_LINE } from "../../text/invitation.ts";
import { periodWords } from "../../text/period.ts";
import { actWords } from "../share/act-words.ts";
import { isSameAddress } from "../share/address.ts";
import {
  accessTo,
  account,
  changeRole,
  type DriveFile,
  filesOf,
  invite,
  makeFile,
  makeFolder,
  uninvite,
} from "../share/drive.ts";
import { emailsIn } from "../share/emails-in.ts";
import { type Filled, fillFile } from "../share/fill-file.ts";
import { baseNow } from "../share/goals-now.ts";
import { eachInTurn } from "../share/in-turn.ts";
import { uninvitable, type Wrong } from "../share/invitable.ts";
import { actNow, logActs } from "../share/log-acts.ts";
import { ownRecord, recordFrom } from "../share/own-record.ts";
import { personKey } from "../share/person-key.ts";
import { publishedFacts } from "../share/published-facts.ts";
import {
  keepRecord,
  type LoggedAct,
  lastVersion,
  type RepFile,
  ROLES,
  type ShareRecord,
  type Version,
} from "../share/share-record.ts";
import { sharingText } from "../share/sharing-text.ts";
import { showFiles } from "../share/show-files.ts";
import { trackedResults } from "../share/tracked-results.ts";
import type { SharedNow, ShareReport, ShareRequest } from "../sharing.ts";
import { alone } from "../tabs/in-one-run.ts";
import { today } from "../today.ts";
import { workbookVoice } from "../voices.ts";

/**
 * Makes or updates files, and invites. Each person is done before the next begins, and noted: what a
 * failure leaves, the next call finds again and goes on with.
 */
export const share = (request: ShareRequest): ShareReport => {
  const { role, isTold, line } = checked(request);
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return alone(book, () => {
    const record = request.isAnew ? recordFrom(account()) : ownRecord(account());
    const { about, tabs } = baseNow(book);
    const version = lastVersion(record, periodCode(about.choices.period));
    const facts = version && publishedFacts(version.number);
    if (!version || !facts) throw new GoalError("notPublished", {});
    const emails = emailsIn(about, facts);
    const metrics = facts[0]!.metrics.map(({ metric }) => metric);
    const known = trackedResults(book, tabs, facts[0]!.period, metrics);
    const sharer = sharerOf(book, record, version, facts[0]!);
    const wrong = uninvitable(emails);
    const day = today();
    const message = (one: RepFacts): string | null =>
      isTold ? invitationWords(repMessage(one, day).text, line, one.manager) : null;
    const report = eachInTurn(request.people, (person): SharedNow => {
      const one = facts.find((each) => each.person === person);
      if (!one) throw new GoalError("nobodysGoal", { person });
      const filled = sharer.filled(one, known(person));
      const email = emails.get(person) ?? "";
      const mistake = role === null ? undefined : wrong.get(person);
      const isInvited =
        role !== null && !mistake && sharer.invited(filled.file, { email, role }, message(one));
      return {
        ...{ person, did: filled.did, url: filled.file.url, isInvited },
        problem: problemOf(person, email, mistake, filled),
      };
    });
    if (request.done)
      showFiles(book, tabs, [...request.done, ...report.people], version.period, facts);
    logActs(book);
    return report;
  });
};

const checked = ({ role, isTold, line = "" }: ShareRequest) => {
  if (role !== null && !ROLES.includes(role)) throw new Error("no such role");
  if (line.length > LONGEST_LINE) throw new Error("the line is too long");
  return { role, isTold, line };
};

const problemOf = (
  person: string,
  email: string,
  wrong: Wrong | undefined,
  { left, isTwice }: ReturnType<Sharer["filled"]>,
): string => {
  const { uninvitable: words, problems } = sharingText();
  return [
    ...(wrong ? [words[wrong.why](person, email, wrong.other)] : []),
    ...(isTwice ? [problems.twice(person)] : []),
    ...(left.length > 0 ? [problems.left(person, left.length)] : []),
  ].join(" ");
};

/** The steps of sharing with one person, each noted as soon as it is done. */
interface Sharer {
  /** Makes the file where there is none, and puts the version into it. */
  filled(
    facts: RepFacts,
    known: RepInputs["sold"],
  ): Filled & {
    readonly file: DriveFile;
    /** Whether there is a second file, which nobody of ours made or a deleted one that came back. */
    readonly isTwice: boolean;
  };
  /** Lets the person in, with an e-mail's words or (null) without one. Says whether anything had to change. */
  invited(file: DriveFile, asked: Invitation, message: string | null): boolean;
}

type Invitation = NonNullable<RepFile["invited"]>;

const sharerOf = (
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  start: ShareRecord,
  { number, period }: Version,
  anybody: RepFacts,
): Sharer => {
  let record = start;
  const note = (change: Partial<ShareRecord>) => {
    record = { ...record, ...change };
    keepRecord(record);
  };
  const plan = book.getId();
  const words = actWords(book.getSpreadsheetLocale());
  const known = filesOf(plan);
  let made: string | null = null;
  const folder = (): string => {
    made ??= folderIn(known, record, plan, titleOf(anybody, book.getSpreadsheetLocale()));
    if (record.folder !== made) note({ folder: made });
    return made;
  };
  const noted = ({ id }: DriveFile): RepFile | undefined =>
    record.files.find(({ file }) => file === id);
  return {
    filled: (facts, results) => {
      const key = personKey(facts.person, period);
      const [found, ...others] = known.filter((file) => file.key === key);
      const file = found ?? makeFile(repFileName(facts), folder(), plan, key);
      const before = noted(file) ?? NOT_YET;
      const { reply, invited, version: was } = before;
      const told = reply === null ? facts : { ...facts, reply };
      const filled = fillFile(file.id, told, start.publisher!.email, results);
      const kept: RepFile = {
        ...{ person: facts.person, period, file: file.id, version: number },
        ...{ invited, isArchived: false, reply },
        ...answeredIn(before, filled),
      };
      const update = actNow({
        what: words.file(facts.person),
        before: was === 0 ? words.nothing : words.version(was),
        after: words.version(number),
        reason: "",
      });
      note({
        files: withFile(record.files, kept),
        ...(filled.did === "updated" ? { toLog: [...record.toLog, update] } : {}),
      });
      return { ...filled, file, isTwice: others.length > 0 };
    },
    invited: (file, asked, message) => {
      const kept = noted(file)!;
      const isChanged = letIn(file, asked, kept.invited?.email, message);
      const act = actNow({
        what: words.file(kept.person),
        before: words.accessOf(kept.invited),
        after: words.accessOf(asked),
        reason: "",
      });
      note({
        files: withFile(record.files, { ...kept, invited: asked }),
        ...(isChanged ? { toLog: [...record.toLog, act] } : {}),
      });
      return isChanged;
    },
  };
};

/** What is known of a file that was made just now. */
const NOT_YET = {
  ...{ version: 0, invited: null, answered: "", answeredVersion: 0, reply: null },
} as const;

/** An answer belongs to the version that it was given to, however many come after it. */
const answeredIn = (
  before: Pick<RepFile, "version" | "answered" | "answeredVersion">,
  { did, answered }: Filled,
): Pick<RepFile, "answered" | "answeredVersion"> => {
  const isKept = did === "same" || answered === before.answered;
  if (isKept) return { answered: before.answered, answeredVersion: before.answeredVersion };
  return { answered, answeredVersion: answered === "" ? 0 : before.version };
};

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
    logActs(book);
    return report;
  });
};

/** What the log says of it; nothing where nothing changes. */
const closingActs = (
  { person, invited, isArchived: wasArchived }: RepFile,
  isArchived: boolean,
  { file, access, accessOf }: ReturnType<typeof actWords>,
): readonly LoggedAct[] => {
  const does = isArchived && !wasArchived ? "archived" : "none";
  if (invited === null && does === "none") return [];
  const before = accessOf(invited);
  return [actNow({ what: file(person), before, after: access[does], reason: "" })];
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

/** Takes our invitation back; whom the manager let in otherwise stays. */
const letOut = (file: string, email: string): void => {
  for (const one of accessTo(file)) if (isSameAddress(one.email, email)) uninvite(file, one.id);
};

const withFile = (files: readonly RepFile[], one: RepFile): readonly RepFile[] => [
  ...files.filter(({ file }) => file !== one.file),
  one,
];

/** The folder of the plan: the one that Drive knows, or a new one. */
const folderIn = (
  known: readonly DriveFile[],
  { folder }: ShareRecord,
  plan: string,
  name: string,
): string => {
  const folders = known.filter(({ isFolder }) => isFolder);
  const found = folders.find(({ id }) => id === folder) ?? folders[0];
  return found?.id ?? makeFolder(name, plan);
};

const titleOf = ({ period, metrics: [main] }: RepFacts, locale: string): string => {
  const { text, language } = workbookVoice(locale);
  return sharingText().folder(
    text.goals.title(periodWords(language, periodCode(period)), main.metric),
  );
};

/** Makes sure that an address, and of ours no other, can open a file. Says whether anything had to change. */
const letIn = (
  { id: file }: DriveFile,
  { email, role }: { readonly email: string; readonly role: (typeof ROLES)[number] },
  before: string | undefined,
  message: string | null,
): boolean => {
  const access = accessTo(file);
  const isOf = (address: string) => (one: (typeof access)[number]) =>
    isSameAddress(one.email, address);
  const isOther = before !== undefined && !isSameAddress(before, email);
  const old = isOther ? access.find(isOf(before)) : undefined;
  if (old) uninvite(file, old.id);
  const mine = access.find(isOf(email));
  if (mine?.role === role) return old !== undefined;
  if (mine) changeRole(file, mine.id, role);
  else invite(file, email, role, message);
  return true;
};
