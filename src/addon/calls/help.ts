import { customFunctions } from "../../sheet/functions/catalogue.ts";
import { hasDecimalComma } from "../../text/number.ts";
import type { Help } from "../service.ts";
import { ourTabs } from "../tabs/our-tabs.ts";
import { userLanguage } from "../voices.ts";

/** The functions of the catalogue, as somebody types them in this spreadsheet. */
export const help = (): Help => {
  const language = userLanguage();
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  const between = hasDecimalComma(locale) ? "; " : ", ";
  return {
    language,
    locale,
    hasGoals: ourTabs(SpreadsheetApp.getActiveSpreadsheet()).sheets.goals !== undefined,
    functions: customFunctions.map(({ name, text, parameters }) => {
      const names = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name));
      return { formula: `=${name}(${names.join(between)})`, does: text[language] };
    }),
  };
};
