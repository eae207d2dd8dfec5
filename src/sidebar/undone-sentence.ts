import type { Undone } from "../addon/service.ts";
import type { Voice } from "./voice.ts";

/** What undoing has done. */
export const undoneSentence = (
  { removed, restored }: Undone,
  { text: { undone } }: Voice,
): string =>
  [
    ...(restored === "" ? [] : [undone.restored(restored)]),
    ...(removed.length === 0 ? [] : [undone.removed(removed)]),
  ].join(" ");
