import { plainFields, quotedFields } from "./csv-fields.ts";

const SIGNS = ["\t", ";", "|", ","];
const LINES = 50;
const LENGTH = 200_000; // signs: more than so many lines have; the parser would look through all
const MOST = 0.8; // a missing amount takes its decimal comma with it

/**
 * What separates the fields: the sign by which most lines have the same number of fields, at least
 * two. A comma also stands within amounts ("Ana;1,5") and titles, so that others go before it.
 */
export function csvDelimiter(file: string): string {
  const text = file.slice(0, LENGTH);
  const tried = SIGNS.map((sign) => quotedFields(text, sign, LINES));
  const isHopeless = tried.every((rows) => rows === null);
  const splits = SIGNS.map((sign, index) =>
    splitOf(sign, isHopeless ? plainFields(text, sign, LINES) : (tried[index] ?? [])),
  );
  const comma = splits[SIGNS.indexOf(",")]!;
  const best = splits.filter((split) => split !== comma).sort(byLines)[0]!;
  const enough = best.sign === "|" ? comma.lines : MOST * comma.inARow;
  const isMore = best.lines > comma.lines;
  const isAlike = best.lines >= enough && best.fields >= comma.fields;
  return best.lines > 0 && (isMore || isAlike) ? best.sign : ",";
}

interface Split {
  readonly sign: string;
  /** The commonest number of fields above one, how many lines have it, and how many of them in a row. */
  readonly fields: number;
  readonly lines: number;
  readonly inARow: number;
}

function splitOf(sign: string, rows: readonly (readonly string[])[]): Split {
  const filled = rows.filter((row) => row.length > 1 || row[0]?.trim()).map((row) => row.length);
  const counts = new Map<number, number>();
  for (const fields of filled) if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1);
  const [fields, lines] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  let inARow = 0;
  let run = 0;
  for (const each of filled) {
    run = each === fields ? run + 1 : 0;
    inARow = Math.max(inARow, run);
  }
  return { sign, fields, lines, inARow };
}

const byLines = (a: Split, b: Split): number => b.lines - a.lines || b.fields - a.fields;
