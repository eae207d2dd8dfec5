import { grid as spanish } from "../../../text/es/grid.ts";
import type { Language } from "../../../text/voice.ts";

/** The engine's words (English is its own language) in ours, as they are where we know no better. */
export const translated = (language: Language, words: string): string =>
  language === "es" ? (spanish[words] ?? words) : words;
