import { sentDraft } from "../draft/draft-text.ts";
import { dropDraft, keepDraft } from "../draft/kept-draft.ts";
import type { Draft } from "../service.ts";

/** Stores where the user is in the wizard. Reads no cell, so that it costs next to nothing. */
export const keep = (draft: Draft): null => {
  keepDraft(sentDraft(draft));
  return null;
};

/** Forgets the stored answers. */
export const forget = (): null => {
  dropDraft();
  return null;
};
