// English and Spanish names; a word means a month when it begins its name: ene, jan, sept, agosto.
const ENGLISH: readonly string[] =
  "january february march april may june july august september october november december".split(
    " ",
  );
const SPANISH: readonly string[] =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
    " ",
  );
const SETIEMBRE = "setiembre"; // the other spelling of September
const FEWEST_LETTERS = 3; // "ju" could be two months

/** 1 for "jan" or "enero" to 12, null for any other word; the word comes from `plainWords`. */
export const monthOfWord = (word: string): number | null => monthIn(ENGLISH, word) ?? spanish(word);

/** Whether a word names a month in Spanish and not in English: "ene" and "marzo", not "mar". */
export const isSpanishMonth = (word: string): boolean =>
  spanish(word) !== null && monthIn(ENGLISH, word) === null;

const spanish = (word: string): number | null =>
  monthIn(SPANISH, word) ?? (isStart(SETIEMBRE, word) ? 9 : null);

const monthIn = (names: readonly string[], word: string): number | null => {
  const index = names.findIndex((name) => isStart(name, word));
  return index < 0 ? null : index + 1;
};

const isStart = (name: string, word: string): boolean =>
  word.length >= FEWEST_LETTERS && name.startsWith(word);
