/** A name in the parts by which two spellings of it are found. */
export interface Spelling {
  /** Words and numbers in lower case, without accents and signs. */
  readonly words: readonly string[];
  readonly joined: string;
  /** The numbers in it, in order: "T01" and "T02" are never one. */
  readonly digits: string;
}

/** Takes a name apart. */
export const spellingOf = (name: string): Spelling => {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’`´]/g, "");
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  return { words, joined: words.join(""), digits: (plain.match(/\d+/g) ?? []).join(",") };
};

/** Keys of which two spellings that may be one person share at least one. */
export const keysOf = ({ words, joined, digits }: Spelling): readonly string[] => {
  const shorter = Array.from(
    { length: joined.length },
    (_, at) => joined.slice(0, at) + joined.slice(at + 1),
  );
  const pairs = words.flatMap((word, at) =>
    words.filter((_, other) => other !== at).map((other) => `${word} ${other[0]!}`),
  );
  return [...new Set([joined, ...shorter, ...pairs])].map((key) => `${digits}:${key}`);
};

/** Whether a word may be a Roman numeral: "Norte I" and "Norte II" are numbered. */
export const isNumeral = (word: string): boolean => /^[ivx]+$/.test(word);
