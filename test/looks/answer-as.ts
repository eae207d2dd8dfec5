import type { LocalWorkbook } from "../../src/local/node/workbook.ts";
import { rep as en } from "../../src/text/en/rep.ts";
import { rep as es } from "../../src/text/es/rep.ts";
import type { Language } from "../../src/text/voice.ts";

/** What somebody types into their own file; results of the main metric from the first month on. */
export interface Typed {
  readonly results: readonly string[];
  readonly readOn?: string;
  readonly verdict?: "agree" | "question" | "disagree";
  readonly comment?: string;
}

/** Opens somebody's file as they do, and types into its yellow cells. */
export const answerAs = (
  book: LocalWorkbook,
  file: { readonly url: string; readonly email: string },
  language: Language,
  { results, readOn = "", verdict, comment = "" }: Typed,
): void => {
  const text = { en, es }[language];
  const id = /\/d\/([^/]+)/.exec(file.url)![1]!;
  const theirs = book.openDriveFile(id, file.email);
  const { getters } = theirs.model;
  const sheetId = getters.getSheetIds()[0]!;
  const { bottom } = getters.getSheetZone(sheetId);
  const rowOf = (words: string): number => {
    for (let row = 0; row <= bottom; row++)
      if (getters.getEvaluatedCell({ sheetId, row, col: 1 }).formattedValue === words)
        return row + 1;
    throw new Error(`there is no ${words}`);
  };
  const type = (cell: string, words: string) => {
    if (words !== "" && !theirs.type(`${getters.getSheetName(sheetId)}!${cell}`, words))
      throw new Error(`${file.email} may not type into ${cell}`);
  };
  const months = rowOf(text.headers.month) + 1;
  for (const [i, result] of results.entries()) type(`D${months + i}`, result);
  type(`F${rowOf(text.read)}`, readOn);
  type(`F${rowOf(text.verdict)}`, verdict ? text.verdicts[verdict] : "");
  type(`B${rowOf(text.comment) + 1}`, comment);
};
