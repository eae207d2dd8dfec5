/** What `getValues` gives for a cell in error, or one that Google has not computed yet. */
const UNREADY =
  /^(?:#(?:ERROR|NAME\?|N\/A|REF|VALUE|NUM|NULL|DIV\/0)[!?]?|#[A-Z_]+[!?]|Loading\.\.\.|Cargando\.\.\.)$/;

/** Whether a cell of a formula has no value that could be kept. */
export const isUnready = (value: unknown): boolean =>
  typeof value === "string" && UNREADY.test(value);
