import { counted } from "../../counted.ts";
import type { NumberWords } from "../../number.ts";
import { tabNames } from "../tab-names.ts";

/** The Data tab. */
export const data = {
  tab: tabNames.data,
  title: "Data",
  why: "Your results as they were read, one a row. It is written anew each time: correct them in your own table.",
  /** All results, of these the ones of the main metric, the first month where it is left out, and the month from which some were. */
  source: (
    source: string,
    { all, main, metric }: { readonly all: number; readonly main: number; readonly metric: string },
    firstLeftOut: string | null,
    unfinished: string | null,
    numbers: NumberWords,
  ) =>
    `${source} · ${counted(all, ["monthly result", "monthly results"], numbers)}${main < all ? `, ${numbers.plain(main)} of these of ${metric}` : ""}${firstLeftOut === null ? "" : ` · without those of ${firstLeftOut}: they begin within it`}${unfinished === null ? "" : ` · without those from ${unfinished} on: that month was not over`}`,
  headers: {
    month: "Month",
    person: "Person",
    metric: "Metric",
    value: "Result",
    cells: "Read from",
    flag: "Remark",
  },
  cells: ({ first, more }: { readonly first: string; readonly more: number }) =>
    more === 0 ? first : `${first} and ${more} more ${more === 1 ? "cell" : "cells"}`,
  cellsNote:
    "The cells of your table that were added up, by the first one. Blank: a month without a cell.",
  flagNote: `What a possible one-off counts as, and by which limit it is one, stands in the tab ${tabNames.review}.`,
  flags: { windfall: "▲ Possible one-off", missing: "– No data", added: "Added up" },
};

export type DataText = typeof data;
