import { monthColumn } from "../calendar/months.ts";
import { askedColumn } from "./asked-column.ts";

/** Bars that stand in a cell's text, so that every program shows them; DUE of them is what was asked for. */
const BARS = "▁▂▃▄▅▆▇█";
const DUE = 4;
const UNKNOWN = "·";

/** A person's results month by month, a bar each: its height is the result's share of what the month asks for. */
export const courseFormula = (months: number): string =>
  `=${Array.from({ length: months }, (_, i) => bar(monthColumn(i + 1), askedColumn(i + 1))).join("&")}`;

const bar = (result: string, asked: string): string => {
  const height = `MIN(${BARS.length};MAX(1;ROUND(${DUE}*[${result}]/[${asked}];0)))`;
  return `IF(AND(ISNUMBER([${result}]);[${asked}]>0);MID("${BARS}";${height};1);"${UNKNOWN}")`;
};
