import type { Undone } from "../addon/service.ts";
import type { Voice } from "./voice.ts";

/** What undoing has done. */
export const undoneSentence = ({ removed, back }: Undone, { text: { undone } }: Voice): string =>
  [
    ...(back.length === 0 ? [] : [undone.restored(back)]),
    ...(removed.length === 0 ? [] : [undone.removed(removed)]),
  ].join(" ");
