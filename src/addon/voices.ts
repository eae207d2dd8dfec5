import type { WorkbookVoice } from "../sheet/workbook/facts.ts";
import { freeze as enFreeze } from "../text/en/freeze.ts";
import { menu as enMenu } from "../text/en/menu.ts";
import { reading as enReading } from "../text/en/reading.ts";
import { troubles as enTroubles } from "../text/en/troubles.ts";
import { workbook as enWorkbook } from "../text/en/workbook.ts";
import { freeze as esFreeze } from "../text/es/freeze.ts";
import { menu as esMenu } from "../text/es/menu.ts";
import { reading as esReading } from "../text/es/reading.ts";
import { troubles as esTroubles } from "../text/es/troubles.ts";
import { workbook as esWorkbook } from "../text/es/workbook.ts";
import { type Language, languageOf } from "../text/voice.ts";

const texts = {
  en: {
    menu: enMenu,
    troubles: enTroubles,
    reading: enReading,
    workbook: enWorkbook,
    freeze: enFreeze,
  },
  es: {
    menu: esMenu,
    troubles: esTroubles,
    reading: esReading,
    workbook: esWorkbook,
    freeze: esFreeze,
  },
};

/** The language of the person at the keyboard: sidebar, menu and messages. */
export const userLanguage = (): Language => languageOf(Session.getActiveUserLocale());

export const textsIn = (language: Language) => texts[language];

/** How the workbook speaks: numbers as its locale writes them, in its own language unless told. */
export const workbookVoice = (
  locale: string,
  language: Language = languageOf(locale),
): WorkbookVoice => ({ text: texts[language].workbook, language, locale });
