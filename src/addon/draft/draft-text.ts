import * as v from "valibot";
import { fingerprint } from "../../sheet/fingerprint.ts";
import { questionOf } from "../question.ts";
import type { Draft } from "../service.ts";
import { DRAFT_SCREENS } from "./draft-screens.ts";

/** Raised when what a draft holds changes its meaning. */
const VERSION = 1;
const shape = v.object({
  version: v.literal(VERSION),
  at: v.number(),
  screen: v.picklist(DRAFT_SCREENS),
  question: v.unknown(),
});

/** A draft with the moment at which it was stored, milliseconds since 1970. */
export interface StoredDraft extends Draft {
  readonly at: number;
}

/** As it is stored: ASCII alone, so that a letter is a byte, behind a fingerprint of itself. */
export const draftText = ({ screen, question, at }: StoredDraft): string => {
  const json = JSON.stringify({ version: VERSION, at, screen, question }).replace(
    /[^\x20-\x7e]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return fingerprint(json) + json;
};

/** The draft that a text tells of; null where it is damaged, or another version's. */
export const draftIn = (text: string): StoredDraft | null => {
  const [print, json] = [text.slice(0, PRINT), text.slice(PRINT)];
  if (print !== fingerprint(json)) return null;
  try {
    const { at, screen, question } = v.parse(shape, JSON.parse(json));
    return { at, screen, question: questionOf(question) };
  } catch {
    return null;
  }
};

const PRINT = fingerprint("").length;

/** A draft as the sidebar sends it. Throws on anything else. */
export const sentDraft = (value: unknown): Draft => {
  const { screen, question } = v.parse(v.object({ ...sent }), value);
  return { screen, question: questionOf(question) };
};

const sent = { screen: v.picklist(DRAFT_SCREENS), question: v.unknown() };
