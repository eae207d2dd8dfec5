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
import { putShared } from "./put-shared.ts";
import { knownRecord, type RepFile } from "./share-record.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Lists the files of people who were just shared with in the Shared tab, each with its link; what was
 * read back of somebody stays. What was shared counts without it: the next reading shows it, too.
 */
export const showFiles = (
  book: Spreadsheet,
  { sheets }: Pick<OurTabs, "sheets">,
  people: readonly SharedNow[],
  period: string,
  facts: readonly RepFacts[],
): void => {
  const { files } = knownRecord();
  const { language } = workbookVoice(book.getSpreadsheetLocale());
  const rows = people.flatMap((now): SharedRow[] => {
    const kept = files.find((one) => one.person === now.person && one.period === period);
    const one = facts.find(({ person }) => person === now.person);
    return kept && one && now.did !== "failed" ? [rowOf(now, kept, one, language)] : [];
  });
  if (rows.length === 0) return;
  const updated = new Set(
    people.filter(({ did }) => did === "updated").map(({ person }) => listRow("people", person)),
  );
  // With a new version in the file, what was answered before is no answer to what stands there.
  const isKnown = ({ row, column }: NamedCell["at"]): boolean =>
    SHARED_COLUMNS.includes(column) || (updated.has(row) && ANSWER_COLUMNS.includes(column));
  tidy(() => {
    putShared(book, sheets.shared, rows, { en, es }[language], isKnown);
    renewLocks(book);
  });
};

const rowOf = (
  { person, url, did }: SharedNow,
  { invited, version, answered, answeredVersion }: RepFile,
  { metrics: [main] }: RepFacts,
  language: "en" | "es",
): SharedRow => ({
  ...{ person, email: invited?.email ?? "", access: invited?.role ?? "none", version, url },
  ...{ readOn: did === "created" ? "" : null, verdict: null, comment: "", reply: null },
  answered: answered === "" ? null : answeredVersion,
  ...{ sold: "", goalSoFar: "", asOf: "" },
  format: moneyFormat(main.currency, language, decimalsFor(main.step)),
});
