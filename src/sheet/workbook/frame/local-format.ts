import { hasPercentApart } from "../../../text/number.ts";
import type { Layout } from "./layout.ts";
import { noneUnsigned } from "./none-unsigned.ts";

/**
 * A layout whose numbers are shown as sentences write them: the percent sign as in the spreadsheet's
 * locale, "64%" or "64 %", and no sign before a change of none.
 */
export const inLocale = <L extends Layout>(layout: L, locale: string): L => {
  const shown = noneUnsigned(layout);
  return hasPercentApart(locale)
    ? { ...shown, cells: shown.cells.map(apart), charts: shown.charts.map(apart) }
    : shown;
};

/** Its format, if it has one, with a space before each percent sign; quoted words stay as they are. */
const apart = <T extends { readonly format?: string }>(one: T): T =>
  one.format === undefined
    ? one
    : {
        ...one,
        format: one.format.replace(/"[^"]*"|(?<=[0#])%/g, (part) => (part === "%" ? " %" : part)),
      };
