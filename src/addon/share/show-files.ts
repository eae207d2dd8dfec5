import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import { ANSWER_COLUMNS, SHARED_COLUMNS, type SharedRow } from "../../sheet/rep/shared-tab.ts";
import { listRow } from "../../sheet/workbook/frame/layout.ts";
import { moneyFormat } from "../../sheet/workbook/frame/number-format.ts";
import type { NamedCell } from "../../sheet/workbook/frame/placed.ts";
import { shared as en } from "../../text/en/tabs/shared.ts";
import { shared as es } from "../../text/es/tabs/shared.ts";
import { decimalsFor } from "../../text/number.ts";
import { renewLocks } from "../share-in-file/renew-locks.ts";
import type { SharedNow } from "../sharing.ts";
import { tidy } from "../tabs/in-one-run.ts";
import type { OurTabs } from "../tabs/our-tabs.ts";
import { workbookVoice } from "../voices.ts";
import { filesOf } from "./drive.ts";
import { personKey } from "./person-key.ts";
import { putShared } from "./put-shared.ts";
import { knownRecord, type RepFile, type Version } from "./share-record.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What was published last, and the roster's address of everybody in it. */
interface Told {
  readonly version: Version;
  readonly facts: readonly RepFacts[];
  readonly emails: ReadonlyMap<string, string>;
}

/**
 * Lists everybody of the published version in the Shared tab: the files of people who were just shared
 * with, each with its link, and who has none yet. What was read back of somebody stays. What was shared
 * counts without it: the next reading shows it, too.
 */
export const showFiles = (
  book: Spreadsheet,
  { sheets }: Pick<OurTabs, "sheets">,
  people: readonly SharedNow[],
  told: Told,
): void =>
  tidy(() => {
    const { language } = workbookVoice(book.getSpreadsheetLocale());
    const done = new Map(
      people.flatMap((now) => (now.did === "failed" ? [] : [[now.person, now.did] as const])),
    );
    const { files } = knownRecord();
    const urls = new Map([...filesOf(book.getId())].reverse().map(({ key, url }) => [key, url]));
    const isRenewed = (person: string) => (done.get(person) ?? "same") !== "same";
    const rows = told.facts.map((one): SharedRow => {
      const { person } = one;
      const kept = files.find((file) => file.person === person && isOf(told.version, file));
      return {
        ...rowOf(one, kept, told.emails.get(person) ?? "", language),
        url: urls.get(personKey(person, told.version.period)) ?? "",
        readOn: isRenewed(person) ? "" : null,
      };
    });
    // What stands in the row of somebody whose file was left alone is of that file.
    const isOurs = (person: string) =>
      done.has(person) || files.every((file) => file.person !== person);
    const ours = rowsOf(told, isOurs);
    // With a new version in the file, what was answered before is no answer to what stands there.
    const renewed = rowsOf(told, isRenewed);
    const isKnown = ({ row, column }: NamedCell["at"]): boolean =>
      (ours.has(row) && SHARED_COLUMNS.includes(column)) ||
      (renewed.has(row) && ANSWER_COLUMNS.includes(column));
    putShared(book, sheets.shared, rows, { en, es }[language], isKnown);
    renewLocks(book);
  });

const isOf = ({ period }: Version, file: RepFile): boolean => file.period === period;

const rowsOf = ({ facts }: Told, isOne: (person: string) => boolean): ReadonlySet<string> =>
  new Set(facts.flatMap(({ person }) => (isOne(person) ? [listRow("people", person)] : [])));

const rowOf = (
  { person, metrics: [main] }: RepFacts,
  kept: RepFile | undefined,
  email: string,
  language: "en" | "es",
): Omit<SharedRow, "url" | "readOn"> => ({
  ...{ person, email: kept?.invited?.email ?? email, access: accessIn(kept) },
  ...{ version: kept?.version ?? "", verdict: null, comment: "", reply: null },
  answered: kept === undefined || kept.answered === "" ? null : kept.answeredVersion,
  ...{ sold: "", goalSoFar: "", asOf: "" },
  format: moneyFormat(main.currency, language, decimalsFor(main.step)),
});

const accessIn = (kept: RepFile | undefined): SharedRow["access"] =>
  kept?.isArchived ? "archived" : (kept?.invited?.role ?? "none");
