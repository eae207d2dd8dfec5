const MOST = 40; // A quoted cell must not bury the sentence that it is quoted in.

/** A cell's text as a sentence can quote it: on one line, cut where it is long. */
export const clipped = (value: string): string => {
  const line = value.replace(/\s+/g, " ").trim();
  return line.length > MOST ? `${line.slice(0, MOST - 1).trimEnd()}…` : line;
};
