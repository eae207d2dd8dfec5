import { periodCode } from "../../core/calendar/period.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import type { RepInputs } from "../../sheet/rep/rep-inputs.ts";
import { repFileName } from "../../sheet/rep/rep-message.ts";
import { periodWords } from "../../text/period.ts";
import { workbookVoice } from "../voices.ts";
import { actWords } from "./act-words.ts";
import { type DriveFile, filesOf, makeFile, makeFolder } from "./drive.ts";
import { type Filled, fillFile } from "./fill-file.ts";
import { letIn } from "./let-in.ts";
import { actNow } from "./log-acts.ts";
import { personKey } from "./person-key.ts";
import {
  keepRecord,
  type LoggedAct,
  type RepFile,
  type ShareRecord,
  type Version,
  withFile,
} from "./share-record.ts";
import { sharingText } from "./sharing-text.ts";

/** The steps of sharing with one person, each noted as soon as it is done. */
export interface Sharer {
  /** Makes the file where there is none, and puts the version into it; `isInviting` where an invitation follows. */
  filled(
    facts: RepFacts,
    known: RepInputs["sold"],
    isInviting: boolean,
  ): Filled & {
    readonly file: DriveFile;
    /** Whether there is a second file, which nobody of ours made or a deleted one that came back. */
    readonly isTwice: boolean;
  };
  /** Lets the person in, with an e-mail's words or (null) without one. Says whether anything had to change. */
  invited(file: DriveFile, asked: Invitation, message: string | null): boolean;
}

type Invitation = NonNullable<RepFile["invited"]>;

export const sharerOf = (
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
    filled: (facts, results, isInviting) => {
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
      const acts = filledActs(filled.did, isInviting, {
        person: facts.person,
        what: words.file(facts.person),
        before: was === 0 ? words.nothing : words.version(was),
        made: (files) => words.made(number, files),
        updated: words.version(number),
      });
      note({ files: withFile(record.files, kept), toLog: [...record.toLog, ...acts] });
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
        file: {
          person: kept.person,
          before: words.access[kept.invited?.role ?? "none"],
          after: words.access[asked.role],
        },
      });
      note({
        files: withFile(record.files, { ...kept, invited: asked }),
        ...(isChanged ? { toLog: [...record.toLog, act] } : {}),
      });
      return isChanged;
    },
  };
};

/** What the log says of a file that was filled; of a new one that somebody is let into, that tells. */
const filledActs = (
  did: Filled["did"],
  isInviting: boolean,
  words: Readonly<Record<"person" | "what" | "before" | "updated", string>> & {
    readonly made: (files: number) => string;
  },
): readonly LoggedAct[] => {
  const { person, what, before, made, updated } = words;
  if (did === "same" || (did === "created" && isInviting)) return [];
  const [after, ofSeveral] = did === "created" ? [made(1), made(2)] : [updated, updated];
  return [actNow({ what, before, after, reason: "", file: { person, before, after: ofSeveral } })];
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
