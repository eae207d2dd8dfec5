import { counted } from "../../counted.ts";
import type { NumberWords } from "../../number.ts";
import { tabNames } from "../tab-names.ts";

/** The Data tab. */
export const data = {
  tab: tabNames.data,
  title: "Data",
  why: "Your results as they were read, one a row. It is written anew each time: correct them in your own table.",
  source: (source: string, results: number, numbers: NumberWords) =>
    `${source} · ${counted(results, ["result", "results"], numbers)}`,
  headers: {
    month: "Month",
    person: "Person",
    metric: "Metric",
    value: "Result",
    cells: "Read from",
    flag: "Remark",
  },
  cellsNote: "“C5 +3”: cell C5 and three more were added up. Blank: a month without a cell.",
  flags: { windfall: "◆ Possible one-off", missing: "– No data", added: "Added up" },
};

export type DataText = typeof data;
