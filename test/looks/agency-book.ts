import type { Question, Written } from "../../src/addon/service.ts";
import type { LocalWorkbook, WorkbookOptions } from "../../src/local/node/workbook.ts";
import type { BookData } from "../../src/local/web/book.ts";
import type { Language } from "../../src/text/voice.ts";
import { localBook, serviceOf, type } from "../addon/local-book.ts";
import { agencyQuestion, agencyResults, agencyRoster, FIRST_QUARTER, NAMES } from "./agency.ts";

/** The day on which the goals are set. */
const TODAY = "2026-01-10";

const LOCALES = { en: "en_US", es: "es_ES" } as const;

/** A workbook of somebody with a language, with a table of results in it or without. */
export const bookIn = (language: Language, results: string | null): Promise<LocalWorkbook> => {
  const settings: Partial<WorkbookOptions> = {
    ...{ userLocale: language, locale: LOCALES[language], timeZone: "Europe/Madrid" },
    today: TODAY,
  };
  if (results === null) return localBook(settings);
  return localBook({ ...settings, file: csv(NAMES[language].file, results) });
};

/** The same workbook and the files of its people some months later. */
export const agencyLater = async (
  book: LocalWorkbook,
  language: Language,
  today: string,
): Promise<LocalWorkbook> =>
  localBook({
    ...{ userLocale: language, locale: LOCALES[language], timeZone: "Europe/Madrid", today },
    file: { name: "agency.xlsx", bytes: await book.toXlsx() },
    drive: book.drive,
  });

/** The agency's workbook with its goals written, then announced and written again. */
export interface AgencyBook {
  readonly book: LocalWorkbook;
  readonly question: Question;
  /** What was said of the first write. */
  readonly written: Written;
  /** Names of the tabs that were there before. */
  readonly sources: readonly string[];
  /** Types the results of the first quarter into Tracking; the workbook after that. */
  readonly dataWithResults: () => BookData;
}

export const agencyBook = async (language: Language): Promise<AgencyBook> => {
  const book = await bookIn(language, agencyResults(language));
  await book.addTab(csv(NAMES[language].roster, agencyRoster(language)));
  const sources = book.model.getters.getSheetIds().map(book.model.getters.getSheetName);
  const service = serviceOf(book);
  const question = agencyQuestion(language, service.look(null));
  const written = service.write(question);
  service.write({ ...question, steps: { ...question.steps, announced: true } });
  const dataWithResults = () => {
    const { tracking, january } = NAMES[language];
    const { row, column } = placeOf(book, tracking, january);
    type(book, tracking, FIRST_QUARTER, { row: row + 1, column });
    return book.model.exportData() as BookData;
  };
  return { book, question, written, sources, dataWithResults };
};

const csv = (name: string, text: string) => ({
  name: `${name}.csv`,
  bytes: new TextEncoder().encode(text),
});

/** The first cell of a tab that shows these words, from 1 on. */
const placeOf = ({ model: { getters } }: LocalWorkbook, tab: string, words: string) => {
  const sheetId = getters.getSheetIdByName(tab)!;
  const { right, bottom } = getters.getSheetZone(sheetId);
  for (let row = 0; row <= bottom; row++)
    for (let col = 0; col <= right; col++)
      if (getters.getEvaluatedCell({ sheetId, row, col }).formattedValue === words)
        return { row: row + 1, column: col + 1 };
  throw new Error(`${tab} shows no ${words}`);
};
