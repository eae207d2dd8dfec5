import Papa from "papaparse";
import { Told } from "../../src/local/cli/ask.ts";

/** A row of a file of series, as it stands there; the first below the headings is line 2. */
export interface Row {
  readonly line: number;
  readonly id: string;
  readonly group: string;
  readonly split: string;
  readonly start: string;
  /** Numbers, parted by blanks. */
  readonly values: string;
}

const HEADINGS = ["series_id", "group", "split", "start", "values"];

/** Rows of a file `series_id,domain,group,split,start,values`. Throws Told where it is none. */
export const rowsOf = (text: string): readonly Row[] => {
  const { data, errors, meta } = Papa.parse<Readonly<Partial<Record<string, string>>>>(text, {
    header: true,
    delimiter: ",",
  });
  const missing = HEADINGS.filter((heading) => !meta.fields?.includes(heading));
  if (missing.length > 0) throw new Told(`it has no column ${missing.join(", ")}`);
  const open = errors.find(({ type }) => type === "Quotes");
  if (open) throw new Told(`line ${(open.row ?? 0) + 1}: its quotes do not fit together`);
  const rows = data.map((cells, i): Row => {
    const cell = (heading: string) => cells[heading]?.trim() ?? "";
    return {
      line: i + 2,
      id: cell("series_id"),
      group: cell("group"),
      split: cell("split"),
      start: cell("start"),
      values: cell("values"),
    };
  });
  return rows.filter(({ id, split, values }) => id !== "" || split !== "" || values !== "");
};

/** The numbers of a row, NaN for what is none. */
export const numbersIn = ({ values }: Pick<Row, "values">): readonly number[] =>
  values === "" ? [] : values.split(/\s+/).map(Number);
