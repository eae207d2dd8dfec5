import type { Notice } from "../../core/notices.ts";
import type { Entry } from "./entry.ts";
import { MOST_SAID } from "./most-said.ts";

/** Cells with words where a number was expected: read as missing, and said. */
export const wordsForNumbers = (words: readonly Entry[]): readonly Notice[] => {
  if (words.length > MOST_SAID)
    return [{ code: "textsNotNumbers", facts: { count: words.length } }];
  return words.map(({ person, months, cell }) => {
    return {
      code: "textNotNumber",
      facts: { person, month: months[0]!.month, value: String(cell) },
    };
  });
};
