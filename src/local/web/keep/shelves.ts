/** A shelf that something is kept on, and whose: the starting file's, whose bytes its name is of. */
export interface KeptShelf {
  readonly name: string;
  /** The file, whatever its bytes; two shelves of one are of versions of it. */
  readonly file: string;
}

/** So many versions of a file are kept: somebody may take an edit of it back. */
const MOST_VERSIONS = 3;

/** The shelves after something was kept on one, that one first, and those of older versions of its file, which go. */
export const shelvesAfter = (
  shelves: readonly KeptShelf[],
  now: KeptShelf,
): { readonly kept: readonly KeptShelf[]; readonly gone: readonly KeptShelf[] } => {
  const all = [now, ...shelves.filter(({ name }) => name !== now.name)];
  const gone = all.filter(({ file }) => file === now.file).slice(MOST_VERSIONS);
  return { kept: all.filter((one) => !gone.includes(one)), gone };
};
