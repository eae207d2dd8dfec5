import { counted } from "../../counted.ts";
import type { NumberWords } from "../../number.ts";
import { tabNames } from "../tab-names.ts";

/** The Data tab. */
export const data = {
  tab: tabNames.data,
  title: "Data",
  why: "Your results as they were read, one a row. It is written anew each time: correct them in your own table.",
  /** All results, and of these the ones of the main metric. */
  source: (
    source: string,
    { all, main, metric }: { readonly all: number; readonly main: number; readonly metric: string },
    numbers: NumberWords,
  ) =>
    `${source} · ${counted(all, ["monthly result", "monthly results"], numbers)}${main < all ? `, ${numbers.plain(main)} of these of ${metric}` : ""}`,
  headers: {
    month: "Month",
    person: "Person",
    metric: "Metric",
    value: "Result",
    cells: "Cell, + how many more",
    flag: "Remark",
  },
  cellsNote: "“C5 +3”: cell C5 and three more were added up. Blank: a month without a cell.",
  flags: { windfall: "◆ Possible one-off", missing: "– No data", added: "Added up" },
};

export type DataText = typeof data;
