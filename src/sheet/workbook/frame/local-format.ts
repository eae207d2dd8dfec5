import { hasPercentApart } from "../../../text/number.ts";
import type { Layout } from "./layout.ts";

/** A layout whose number formats write a percent sign as the spreadsheet's locale does: "64%" or "64 %". */
export const inLocale = <L extends Layout>(layout: L, locale: string): L =>
  hasPercentApart(locale)
    ? { ...layout, cells: layout.cells.map(apart), charts: layout.charts.map(apart) }
    : layout;

/** Its format, if it has one, with a space before each percent sign; quoted words stay as they are. */
const apart = <T extends { readonly format?: string }>(one: T): T =>
  one.format === undefined
    ? one
    : {
        ...one,
        format: one.format.replace(/"[^"]*"|(?<=[0#])%/g, (part) => (part === "%" ? " %" : part)),
      };
