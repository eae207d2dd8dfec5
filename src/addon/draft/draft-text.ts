import * as v from "valibot";
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

/** As it is stored. */
export const draftText = ({ screen, question, at }: StoredDraft): string =>
  JSON.stringify({ version: VERSION, at, screen, question });

/** The draft that a text tells of; null where it is another version's. */
export const draftIn = (text: string): StoredDraft | null => {
  try {
    const { at, screen, question } = v.parse(shape, JSON.parse(text));
    return { at, screen, question: questionOf(question) };
  } catch {
    return null;
  }
};

/** A draft as the sidebar sends it. Throws on anything else. */
export const sentDraft = (value: unknown): Draft => {
  const { screen, question } = v.parse(v.object({ ...sent }), value);
  return { screen, question: questionOf(question) };
};

const sent = { screen: v.picklist(DRAFT_SCREENS), question: v.unknown() };
