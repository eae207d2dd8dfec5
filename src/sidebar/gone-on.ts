import { acted } from "./acted.ts";
import type { State } from "./state.ts";

/**
 * The next screen after a reading during which the user pressed the button to it; the same one
 * where the reading brought up a question that nothing but the user can settle.
 */
export const goneOn = (before: State, after: State): State => {
  if (!before.asking?.goesOn || after.asking) return after;
  const known = openKeys(before);
  if (openKeys(after).some((key) => !known.includes(key))) return after;
  return acted(after, { type: after.screen === "review" ? "next" : "looksRight" });
};

const openKeys = ({ found }: State): readonly string[] =>
  (found?.doubts ?? []).filter(({ isOpen, isTold }) => isOpen && !isTold).map(({ key }) => key);
