import type { Draft } from "../service.ts";
import { draftIn, draftText, type StoredDraft } from "./draft-text.ts";

type Properties = GoogleAppsScript.Properties.Properties;

/** Keys of the draft among the document's properties: `goalwright.draft.0`, `.1`… */
const KEY = "goalwright.draft.";
/** Letters of ASCII; Google takes 9 KB a value. */
const LARGEST_PART = 8_000;

/** Stores what was answered so far with the document. Whoever stores last is the one who counts. */
export const keepDraft = (draft: Draft): void => {
  const text = draftText({ ...draft, at: Date.now() });
  const parts = Array.from({ length: Math.ceil(text.length / LARGEST_PART) }, (_, i) => [
    `${KEY}${i}`,
    text.slice(i * LARGEST_PART, (i + 1) * LARGEST_PART),
  ]);
  const store = storeOf();
  if (store === null) throw new Error("this document has no properties");
  // An empty part behind the last one ends the draft, whatever a longer one before it left there.
  store.setProperties({ ...Object.fromEntries(parts), [`${KEY}${parts.length}`]: "" });
};

/** The stored draft; "damaged" where it cannot be read, null where there is none. */
export const keptDraft = (): StoredDraft | "damaged" | null => {
  const all = storeOf()?.getProperties() ?? {};
  if (!all[`${KEY}0`]) return null;
  let text = "";
  for (let i = 0; all[`${KEY}${i}`]; i++) text += all[`${KEY}${i}`];
  return draftIn(text) ?? "damaged";
};

/** Takes the draft away. */
export const dropDraft = (): void => {
  const store = storeOf();
  for (const key of store?.getKeys() ?? []) if (key.startsWith(KEY)) store?.deleteProperty(key);
};

/** Null where the script belongs to no document. */
const storeOf = (): Properties | null => PropertiesService.getDocumentProperties();
