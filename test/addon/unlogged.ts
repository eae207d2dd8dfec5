/**
 * A state (`stateOf`) without what no way back takes away: the log's entries, and what Lists keeps,
 * which forgets the way back itself. That both tabs are there, or not, still counts.
 */
export const unlogged = (
  state: Readonly<Record<string, string>>,
  log = "Log",
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(state).filter(
      ([key]) => key !== "marks" && !APART(log).some((tab) => key.startsWith(tab)),
    ),
  );

const APART = (log: string): readonly string[] => ["Lists!", `${log}!`, `note ${log}!`];
