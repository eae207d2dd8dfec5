import type { LaidCell } from "../frame/layout.ts";

/** Behind the frozen names, as far as a screen with the sidebar on it reaches. */
const PLACE = { column: "past.1", to: "past.20" } as const;
/** Letters of a line there, and the height of a line, in pixels. */
const LETTERS = 150;
const LINE = 14;

/** A sentence over many narrow columns, which goes on below where it is long. */
export const sentenceCell = (row: string, content: string): LaidCell => ({
  ...{ row, ...PLACE, content, role: "hintText" },
});

/** The height of its row, in pixels. */
export const sentenceHeight = (sentence: string): number =>
  4 + LINE * Math.max(1, Math.ceil(sentence.length / LETTERS));
