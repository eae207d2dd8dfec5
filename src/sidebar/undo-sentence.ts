import type { Undoable } from "../addon/service.ts";
import { momentWords } from "../text/moment.ts";
import type { Voice } from "./voice.ts";

/** What goes and what stays if the last write is undone. */
export const undoSentence = (
  { written, goes, back, isFirst }: Undoable,
  { text: { undoing }, language }: Voice,
): string => {
  const when = momentWords(language, written);
  return isFirst ? undoing.first(when, goes) : undoing.again(when, back, goes);
};
