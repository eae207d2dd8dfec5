import { DAMAGED, dropText, keepText, keptText } from "../kept-text.ts";
import type { Draft } from "../service.ts";
import { draftIn, draftText, type StoredDraft } from "./draft-text.ts";

/** Key of the draft among the document's properties: `goalwright.draft.0`, `.1`… */
const KEY = "goalwright.draft.";

/** Stores what was answered so far with the document. Whoever stores last is the one who counts. */
export const keepDraft = (draft: Draft): void =>
  keepText(KEY, draftText({ ...draft, at: Date.now() }));

/** The stored draft; "damaged" where it cannot be read, null where there is none. */
export const keptDraft = (): StoredDraft | "damaged" | null => {
  const text = keptText(KEY);
  if (text === null) return null;
  return text === DAMAGED ? DAMAGED : (draftIn(text) ?? DAMAGED);
};

/** Takes the draft away. */
export const dropDraft = (): void => dropText(KEY);
