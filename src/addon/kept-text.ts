// This file keeps long texts among the document's properties, which hold 9 KB each.
import { fingerprint } from "../sheet/fingerprint.ts";

type Properties = GoogleAppsScript.Properties.Properties;

/** Letters of ASCII; Google takes 9 KB a value. */
const LARGEST_PART = 8_000;

/**
 * Keeps JSON with the document, in one call, under `KEY0`, `KEY1`…: ASCII alone, so that a letter is
 * a byte, behind a fingerprint of itself. A copy of the file does not have it.
 */
export const keepText = (key: string, json: string): void => {
  const ascii = json.replace(
    /[^\x20-\x7e]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const text = fingerprint(ascii) + ascii;
  const parts = Array.from({ length: Math.ceil(text.length / LARGEST_PART) }, (_, i) => [
    `${key}${i}`,
    text.slice(i * LARGEST_PART, (i + 1) * LARGEST_PART),
  ]);
  const store = storeOf();
  if (store === null) throw new Error("this document has no properties");
  // An empty part behind the last one ends the text, whatever a longer one before it left there.
  store.setProperties({ ...Object.fromEntries(parts), [`${key}${parts.length}`]: "" });
};

/** The JSON that was kept; DAMAGED where it cannot be read, null where there is none. */
export const keptText = (key: string): string | null => {
  const all = storeOf()?.getProperties() ?? {};
  if (!all[`${key}0`]) return null;
  let text = "";
  for (let i = 0; all[`${key}${i}`]; i++) text += all[`${key}${i}`];
  const [print, json] = [text.slice(0, PRINT), text.slice(PRINT)];
  return print === fingerprint(json) ? json : DAMAGED;
};

/** What stands for a text that cannot be read. It is no JSON. */
export const DAMAGED = "damaged" as const;

const PRINT = fingerprint("").length;

/** Takes a text away. */
export const dropText = (key: string): void => {
  const store = storeOf();
  for (const one of store?.getKeys() ?? []) if (one.startsWith(key)) store?.deleteProperty(one);
};

/** Null where the script belongs to no document. */
const storeOf = (): Properties | null => PropertiesService.getDocumentProperties();
