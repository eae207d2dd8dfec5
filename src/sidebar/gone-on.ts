import { acted } from "./acted.ts";
import type { State } from "./state.ts";

/**
 * The next screen after an answer that the user did not wait for before pressing the button to it;
 * the same one where a reading brought up a question that nothing but the user can settle.
 */
export const goneOn = (before: State, after: State): State => {
  if (!before.asking?.goesOn || after.asking?.call.name === "look") return after;
  const known = openKeys(before);
  if (openKeys(after).some((key) => !known.includes(key))) return after;
  const isData = after.screen === "data" || after.screen === "columns";
  return acted(after, { type: isData ? "looksRight" : "next" });
};

const openKeys = ({ found }: State): readonly string[] =>
  (found?.doubts ?? []).filter(({ isOpen, isTold }) => isOpen && !isTold).map(({ key }) => key);
