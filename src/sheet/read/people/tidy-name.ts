// Soft hyphen, zero width space and joiners, marks of writing direction, word joiner, byte order mark.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** A written name without what cannot be seen: trimmed, with single blanks. */
export const tidyName = (written: string): string =>
  written.replace(INVISIBLE, "").trim().replace(/\s+/g, " ");

/** A name as it is compared: case, blanks and the ways to code an accent do not count, accents do. */
export const foldName = (written: string): string =>
  tidyName(written).normalize("NFC").toLowerCase();
