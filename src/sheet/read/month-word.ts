// English and Spanish names; a word means a month when it begins its name: ene, jan, sept, agosto.
const NAMES: readonly (readonly string[])[] = [
  ["january", "enero"],
  ["february", "febrero"],
  ["march", "marzo"],
  ["april", "abril"],
  ["may", "mayo"],
  ["june", "junio"],
  ["july", "julio"],
  ["august", "agosto"],
  ["september", "septiembre", "setiembre"],
  ["october", "octubre"],
  ["november", "noviembre"],
  ["december", "diciembre"],
];
const FEWEST_LETTERS = 3; // "ju" could be two months

/** 1 for "jan" or "enero" to 12, null for any other word; the word comes from `plainWords`. */
export const monthOfWord = (word: string): number | null => {
  if (word.length < FEWEST_LETTERS) return null;
  const index = NAMES.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index < 0 ? null : index + 1;
};
