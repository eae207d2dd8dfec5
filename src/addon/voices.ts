import type { WorkbookVoice } from "../sheet/workbook/goals-tab.ts";
import { menu as enMenu } from "../text/en/menu.ts";
import { reading as enReading } from "../text/en/reading.ts";
import { workbook as enWorkbook } from "../text/en/workbook.ts";
import { menu as esMenu } from "../text/es/menu.ts";
import { reading as esReading } from "../text/es/reading.ts";
import { workbook as esWorkbook } from "../text/es/workbook.ts";
import { type Language, languageOf } from "../text/voice.ts";

const texts = {
  en: { menu: enMenu, reading: enReading, workbook: enWorkbook },
  es: { menu: esMenu, reading: esReading, workbook: esWorkbook },
};

/** The language of the person at the keyboard: sidebar, menu and messages. */
export const userLanguage = (): Language => languageOf(Session.getActiveUserLocale());

export const textsIn = (language: Language) => texts[language];

/** The workbook speaks its own spreadsheet's language. */
export const workbookVoice = (locale: string): WorkbookVoice => {
  const language = languageOf(locale);
  return { text: texts[language].workbook, language, locale };
};

/** The workbook's sentences in the user's language, numbers still as the spreadsheet writes them. */
export const reportVoice = (locale: string, language: Language): WorkbookVoice => ({
  text: texts[language].workbook,
  language,
  locale,
});
