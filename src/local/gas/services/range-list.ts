import type { HostContext } from "../host-context.ts";
import { type Signatures, served } from "../served.ts";
import type { LocalRange } from "./range.ts";

type Chained = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The part of RangeList that the host doubles; Google has no setDataValidation here. */
type ListApi = Pick<
  Chained,
  | "breakApart"
  | "clearContent"
  | "clearDataValidations"
  | "clearFormat"
  | "clearNote"
  | "getRanges"
  | "setBackground"
  | "setBorder"
  | "setFontColor"
  | "setFontSize"
  | "setFontStyle"
  | "setFontWeight"
  | "setFormula"
  | "setHorizontalAlignment"
  | "setNote"
  | "setNumberFormat"
  | "setValue"
  | "setVerticalAlignment"
  | "setWrap"
  | "setWrapStrategy"
>;

/** What each of these does, it does to every range of the list. */
const SIGNATURES: Signatures<Omit<ListApi, "getRanges">> = {
  breakApart: "-",
  clearContent: "-",
  clearDataValidations: "-",
  clearFormat: "-",
  clearNote: "-",
  setBackground: "S",
  setBorder: "BBBBBB BBBBBBSS",
  setFontColor: "S",
  setFontSize: "n",
  setFontStyle: "S",
  setFontWeight: "S",
  setFormula: "s",
  setHorizontalAlignment: "S",
  setNote: "S",
  setNumberFormat: "s",
  setValue: "x",
  setVerticalAlignment: "S",
  setWrap: "b",
  setWrapStrategy: "s",
};

type Method = (...args: unknown[]) => unknown;

/** SpreadsheetApp.RangeList: one call of the service for all its ranges. */
export function rangeList(context: HostContext, ranges: readonly LocalRange[]): Chained {
  const list: Record<string, Method> = { getRanges: (): Range[] => ranges.map(({ self }) => self) };
  const self: Chained = served<ListApi>(
    context,
    "SpreadsheetApp.RangeList",
    list as unknown as ListApi,
    { ...SIGNATURES, getRanges: "-" },
  );
  for (const method of Object.keys(SIGNATURES))
    list[method] = (...args) => {
      for (const range of ranges) (range as unknown as Record<string, Method>)[method]!(...args);
      return self;
    };
  return self;
}
