import { addMonths, isoMonth, type Month } from "../../core/calendar/month.ts";
import { serialOf, serialOfIso } from "../../sheet/read/dates/date-serial.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import type { InputProblem, RepInputs } from "../../sheet/rep/rep-inputs.ts";
import type { SharedRow } from "../../sheet/rep/shared-tab.ts";
import { moneyFormat } from "../../sheet/workbook/frame/number-format.ts";
import { shared as en } from "../../text/en/tabs/shared.ts";
import { shared as es } from "../../text/es/tabs/shared.ts";
import { decimalsFor } from "../../text/number.ts";
import { isoMonthIn } from "../iso-month-in.ts";
import { isSameAddress } from "../share/address.ts";
import { accessTo, account, type DriveFile, filesOf } from "../share/drive.ts";
import { answerPrint, inputsIn } from "../share/fill-file.ts";
import { eachInTurn } from "../share/in-turn.ts";
import { lastPublished } from "../share/last-published.ts";
import { ownRecord } from "../share/own-record.ts";
import { personKey } from "../share/person-key.ts";
import { putShared } from "../share/put-shared.ts";
import { repTabIn, SEEN_FIELDS } from "../share/rep-mark.ts";
import type { FileInputs } from "../share/rep-requests.ts";
import type { RepFile } from "../share/share-record.ts";
import { sharingText } from "../share/sharing-text.ts";
import { sheetsOf } from "../share/sheets.ts";
import { monthsOver } from "../share/tracked-results.ts";
import { typedResults } from "../share/typed-results.ts";
import { renewLocks } from "../share-in-file/renew-locks.ts";
import type { PersonsAnswer, ReadBack } from "../sharing.ts";
import { alone } from "../tabs/in-one-run.ts";
import { ourTabs } from "../tabs/our-tabs.ts";
import { locksOf, refuseTheBound } from "../tabs/team-lock.ts";
import { workbookVoice } from "../voices.ts";

/** Reads what people typed into their files, and shows it in the Shared tab. Writes into no file. */
export const readBack = (people: readonly string[]): ReadBack => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return alone(book, () => {
    refuseTheBound(locksOf(Object.values(ourTabs(book).sheets)));
    const record = ownRecord(account());
    const { version, facts } = lastPublished(record);
    const known = filesOf(book.getId());
    const resultsOf = typedResults(book, ourTabs(book), version, facts[0]!);
    const { language } = workbookVoice(book.getSpreadsheetLocale());
    const answers: PersonsAnswer[] = [];
    const rows: SharedRow[] = [];
    const { people: tried, stopped } = eachInTurn(people, (person) => {
      const kept = record.files.find(
        (file) => file.person === person && file.period === version.period,
      );
      const file = known.find(({ key }) => key === personKey(person, version.period));
      const one = facts.find((each) => each.person === person);
      const read = file ? readFile(file, kept) : null;
      const answer = answerOf(person, read, one, kept, resultsOf);
      answers.push(answer);
      rows.push(rowOf(answer, read, kept, file, one, language));
      return { person, did: "same", url: file?.url ?? "", isInvited: false, problem: "" };
    });
    if (rows.length > 0) {
      putShared(book, ourTabs(book).sheets.shared, rows, { en, es }[language]);
      renewLocks(book);
    }
    const failed = tried.filter(({ did }) => did === "failed");
    return {
      people: [...answers, ...failed.map(({ person, problem }) => nothingFrom(person, problem))],
      stopped,
    };
  });
};

interface FileRead {
  /** null where our tab is not in the file any more. */
  readonly inputs: FileInputs | null;
  readonly access: SharedRow["access"];
}

const readFile = (file: DriveFile, kept: RepFile | undefined): FileRead => {
  const tab = repTabIn(sheetsOf(file.id, SEEN_FIELDS));
  const inputs = tab && inputsIn(file.id, tab);
  const invited = kept?.invited ?? null;
  if (kept?.isArchived) return { inputs, access: "archived" };
  if (invited === null) return { inputs, access: "none" };
  const isOpen = accessTo(file.id).some(({ email }) => isSameAddress(email, invited.email));
  return { inputs, access: isOpen ? invited.role : "lost" };
};

const nothingFrom = (person: string, problem: string): PersonsAnswer => ({
  ...{
    person,
    readOn: "",
    verdict: null,
    comment: "",
    answered: null,
    reply: null,
    sold: null,
    goalSoFar: null,
    asOf: "",
  },
  ...{ results: [], problem },
});

const answerOf = (
  person: string,
  read: FileRead | null,
  facts: RepFacts | undefined,
  kept: RepFile | undefined,
  resultsOf: ReturnType<typeof typedResults>,
): PersonsAnswer => {
  const { gone } = sharingText().problems;
  if (read?.inputs == null) return nothingFrom(person, kept === undefined ? "" : gone(person));
  const { inputs, access } = read;
  const { typed, known } = inputs;
  const lost = access === "lost" ? (kept?.invited?.email ?? null) : null;
  return {
    person,
    ...saidIn(typed, kept),
    comment: typed.comment,
    reply: kept?.reply ?? null,
    ...soFar([...typed.sold, ...known], facts),
    results: facts ? resultsOf(typed, facts) : [],
    problem: problemsOf(typed, lost),
  };
};

/** `lost` is the address that can open the file no longer. */
const problemsOf = ({ problems }: RepInputs, lost: string | null): string => {
  const text = sharingText().problems;
  return [
    ...(lost === null ? [] : [text.lost(lost)]),
    ...problems.map(({ code, cell, value }: InputProblem) => text[code](cell, value)),
  ].join(" ");
};

/** What somebody answered to the version that their file shows: what was there before that came is no answer to it. */
const saidIn = (
  inputs: RepInputs,
  kept: RepFile | undefined,
): Pick<PersonsAnswer, "readOn" | "verdict" | "answered"> =>
  kept !== undefined && kept.answered !== "" && kept.answered === answerPrint(inputs)
    ? { readOn: "", verdict: null, answered: kept.answeredVersion }
    : { readOn: inputs.readOn ?? "", verdict: inputs.verdict, answered: null };

/** The main metric's results up to the last month that is over and has one, and the goal up to then. */
const soFar = (
  sold: RepInputs["sold"],
  facts: RepFacts | undefined,
): Pick<PersonsAnswer, "sold" | "goalSoFar" | "asOf"> => {
  const main = facts?.metrics[0];
  const isOver = monthsOver();
  const shown = sold.filter(({ metric, month }) => metric === main?.metric && isOver(month));
  if (!facts || !main || shown.length === 0) return { sold: null, goalSoFar: null, asOf: "" };
  const last = shown.reduce((latest, { month }) => Math.max(latest, month), 0) as Month;
  const goal = main.months.reduce(
    (sum, value, i) => (addMonths(facts.period.start, i) <= last ? sum + value : sum),
    0,
  );
  return {
    sold: shown.reduce((sum, { result }) => sum + result, 0),
    goalSoFar: goal,
    asOf: isoMonth(last),
  };
};

const rowOf = (
  answer: PersonsAnswer,
  read: FileRead | null,
  kept: RepFile | undefined,
  file: DriveFile | undefined,
  facts: RepFacts | undefined,
  language: "en" | "es",
): SharedRow => {
  const main = facts?.metrics[0];
  return {
    person: answer.person,
    email: kept?.invited?.email ?? null,
    access: read?.access ?? (kept ? "gone" : "none"),
    version: kept?.version ?? "",
    readOn: answer.readOn === "" ? "" : serialOfIso(answer.readOn),
    ...{ verdict: answer.verdict, answered: answer.answered, comment: answer.comment },
    reply: answer.reply,
    ...{ sold: answer.sold ?? "", goalSoFar: answer.goalSoFar ?? "" },
    asOf: answer.asOf === "" ? "" : serialOf({ month: isoMonthIn(answer.asOf), day: 1 }),
    url: file?.url ?? "",
    format: main ? moneyFormat(main.currency, language, decimalsFor(main.step)) : "",
  };
};
