/** So many letters a tab's name has room for in an .xlsx, where a longer one is cut: undo finds copies by name. */
const MOST_LETTERS = 31;
/** Room for a number behind a name that is taken: " 2". */
const NUMBER_LETTERS = 2;

/**
 * Names for copies of tabs, each its tab's with words that say what the copy is: none that a tab has
 * (`taken`) or another copy gets, a number behind it where that takes one. The copies of the write before
 * are there until this one is done.
 */
export const backupNames = (
  tabs: readonly string[],
  taken: readonly string[],
  named: (tab: string) => string,
): readonly string[] => {
  const room = MOST_LETTERS - NUMBER_LETTERS - named("").length;
  const used = new Set(taken.map(folded));
  return tabs.map((tab) => {
    const wanted = named(tab.slice(0, room).trim());
    let name = wanted;
    for (let i = 2; used.has(folded(name)); i++) name = `${wanted} ${i}`;
    used.add(folded(name));
    return name;
  });
};

/** Sheets takes two names that differ in case alone for one. */
const folded = (name: string): string => name.toLowerCase();
