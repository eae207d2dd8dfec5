import type { Doubt } from "../../../core/doubts.ts";
import { answered } from "../answered.ts";
import type { ReadOptions } from "../reading.ts";
import { clearlyNearer } from "./clearly-nearer.ts";
import { type DecimalSign, isAmbiguous, meant, signOf } from "./decimal-sign.ts";
import { usualSize } from "./metric-amounts.ts";
import type { NumberText } from "./number-text.ts";

export interface SettledSign {
  readonly sign: DecimalSign;
  /** Where the user or the sizes settle it, or nobody does. */
  readonly doubts: readonly Doubt[];
}

/**
 * The decimal sign of a table: as told; as its texts need; else as suits the size of its other
 * numbers, and at last the locale's. `texts` are distinct, by how they are written.
 */
export const settledSign = (
  texts: ReadonlyMap<string, NumberText>,
  numbers: readonly number[],
  { habit, told }: Pick<ReadOptions, "habit" | "told">,
): SettledSign => {
  const usual = habit.decimalComma ? "comma" : "point";
  const needed = signOf(texts.values());
  const unsure = ambiguous(texts);
  const example = unsure[0];
  if (example === undefined || (needed !== null && told["numbers"] === undefined))
    return { sign: needed ?? usual, doubts: [] };
  const [value, { comma, point }] = example;
  const known = [...numbers, ...[...texts.values()].flatMap((text) => meant(text, null) ?? [])];
  const likely =
    needed ??
    bySize(
      unsure.map(([, text]) => text),
      known,
    );
  const doubt = answered(
    {
      code: "numbers",
      facts: { value: value.trim(), comma: comma!, point: point! },
      key: "numbers",
      options: ["comma", "point"],
      answer: likely ?? usual,
      isOpen: likely === null,
    },
    told,
  );
  return { sign: doubt.answer as DecimalSign, doubts: [doubt] };
};

const ambiguous = (texts: ReadonlyMap<string, NumberText>): readonly [string, NumberText][] => {
  const found: [string, NumberText][] = [];
  for (const [shown, text] of texts) if (isAmbiguous(text)) found.push([shown, text]);
  return found;
};

/** The sign by which texts in doubt are of the size of known numbers; null where neither clearly is. */
const bySize = (unsure: readonly NumberText[], known: readonly number[]): DecimalSign | null => {
  const sizes = {
    comma: usualSize(unsure.map(({ comma }) => comma!)),
    point: usualSize(unsure.map(({ point }) => point!)),
  };
  const larger = sizes.comma > sizes.point ? "comma" : "point";
  const smaller = larger === "comma" ? "point" : "comma";
  if (clearlyNearer(usualSize(known), sizes[smaller], sizes[larger]) === "large") return larger;
  // Whole numbers beside may be another metric's counts; decimals tell that this table has such.
  const parts = known.filter((number) => !Number.isInteger(number));
  return clearlyNearer(usualSize(parts), sizes[smaller], sizes[larger]) === "small"
    ? smaller
    : null;
};
