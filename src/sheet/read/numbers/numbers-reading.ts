import type { Doubt } from "../../../core/doubts.ts";
import type { Notice } from "../../../core/notices.ts";
import type { Cell } from "../../cell.ts";
import type { ReadOptions } from "../reading.ts";
import { type CutThousands, cutThousands } from "./cut-thousands.ts";
import { meant } from "./decimal-sign.ts";
import { isNumber, metricAmounts } from "./metric-amounts.ts";
import type { NumberText } from "./number-text.ts";
import { numberTexts } from "./number-texts.ts";
import { settledSign } from "./settled-sign.ts";

export interface NumbersReading {
  /** The number that a cell of a metric holds, null where it holds none. */
  readonly numberOf: (cell: Cell, metric?: string) => number | null;
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}

/**
 * Reads all cells of results of one table, which together settle the decimal sign and cut
 * thousands; `metrics[n]` is the metric of `cells[n]`, by whose sizes they are judged. Throws badAnswer.
 */
export const numbersReading = (
  cells: readonly Cell[],
  options: Pick<ReadOptions, "habit" | "told">,
  metrics: readonly string[] = [],
): NumbersReading => {
  const texts = numberTexts(cells);
  const { sign, doubts } = settledSign(texts, cells.filter(isNumber), options);
  const cut = cutThousands(metricAmounts(cells, metrics, texts, sign), texts, options);
  return {
    numberOf: (cell, metric = "") => {
      if (isNumber(cell)) return cut.restored.get(metric)?.(cell) ?? cell;
      const text = typeof cell === "string" ? texts.get(cell) : undefined;
      return text ? meant(text, sign) : null;
    },
    notices: [...thousandsRestored(cut), ...percents(cells, texts)],
    doubts: [...doubts, ...cut.doubts],
  };
};

const thousandsRestored = ({ doubts, restored }: CutThousands): readonly Notice[] =>
  doubts.flatMap(({ code, facts, answer }) =>
    code === "thousands" && answer === "yes" && restored.size > 0
      ? [{ code: "thousandsRestored", facts: { ...facts, meant: Math.round(1000 * facts.value) } }]
      : [],
  );

const percents = (
  cells: readonly Cell[],
  texts: ReadonlyMap<string, NumberText>,
): readonly Notice[] => {
  const shares = new Set<Cell>();
  for (const [shown, { isPercent }] of texts) if (isPercent) shares.add(shown);
  const count = shares.size === 0 ? 0 : cells.filter((cell) => shares.has(cell)).length;
  return count === 0 ? [] : [{ code: "percents", facts: { count } }];
};
