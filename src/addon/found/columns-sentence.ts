import type { Layout } from "../../sheet/read/reading.ts";
import { columnLetters } from "../../sheet/workbook/frame/tab.ts";
import type { ReadingText } from "../../text/en/reading.ts";

/** How the columns were read, by their letters; `firstColumn` is the grid's own, from 1. */
export const columnsSentence = (layout: Layout, firstColumn: number, text: ReadingText): string => {
  const letters = (index: number) => columnLetters(firstColumn + index);
  const lettersOr = (index: number | null) => (index === null ? null : letters(index));
  const { values } = layout;
  const ends = [letters(values[0]!), letters(values[values.length - 1]!)] as const;
  switch (layout.kind) {
    case "long":
      return text.long(
        letters((layout.date ?? layout.year)!), // a list has both
        letters(layout.person!),
        lettersOr(layout.metric),
        values.map(letters).join(", "),
      );
    case "monthsAcross":
      return text.monthsAcross(lettersOr(layout.person), ...ends);
    case "monthsDown":
      return text.monthsDown(lettersOr(layout.date), ...ends);
  }
};
