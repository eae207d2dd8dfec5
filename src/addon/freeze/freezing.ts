import * as v from "valibot";

/** What the mark on the spreadsheet tells while formulas become values, or the other way round. */
export interface Freezing {
  /** The tab in front when it began. */
  readonly front: number;
  /** The hidden tab that keeps the formulas. */
  readonly record: string;
}

const shape = v.object({ freezing: v.object({ front: v.number(), record: v.string() }) });

export const freezingText = (freezing: Freezing): string => JSON.stringify({ freezing });

/** Null where a mark tells of something else. */
export const freezingOf = (text: string): Freezing | null => {
  try {
    return v.parse(shape, JSON.parse(text)).freezing;
  } catch {
    return null;
  }
};
