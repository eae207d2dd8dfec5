import type { CliText } from "../../text/en/cli.ts";
import { Told } from "./ask.ts";

const MONTHS = 12;

/**
 * The twelve factors in a file: one a line or side by side, with decimal points or commas; a
 * heading or the months' names may stand beside them. Throws Told where there are not twelve.
 */
export const seasonIn = (content: string, file: string, text: CliText): readonly number[] => {
  const cells = content.split(/[\r\n;\t]+/).map((cell) => cell.trim());
  const apart = numbersAmong(cells.map((cell) => cell.replace(",", ".")));
  const factors = apart.length === MONTHS ? apart : numbersAmong(content.split(/[\s,;]+/));
  if (factors.length !== MONTHS || !factors.some((factor) => factor > 0))
    throw new Told(text.badSeason(file));
  return factors;
};

const numbersAmong = (cells: readonly string[]): readonly number[] =>
  cells.filter((cell) => /^\d+(\.\d+)?$/.test(cell)).map(Number);
