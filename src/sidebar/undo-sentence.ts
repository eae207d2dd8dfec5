import type { Undoable } from "../addon/service.ts";
import { momentWords } from "../text/moment.ts";
import { ownKeptWords } from "./own-kept-words.ts";
import type { Voice } from "./voice.ts";

/** What goes and what stays if the last write is undone. */
export const undoSentence = (
  { written, goes, back, isFirst, own, currency, version, isSame, stays }: Undoable,
  voice: Voice,
): string => {
  const { undoing } = voice.text;
  const when = momentWords(voice.language, written);
  return isFirst
    ? undoing.first(when, goes)
    : [
        undoing.again(when, back, goes, ownKeptWords(own, currency, voice), version),
        ...(isSame ? [undoing.same] : []),
        ...(stays === null ? [] : [undoing.stays(stays)]),
      ].join(" ");
};
