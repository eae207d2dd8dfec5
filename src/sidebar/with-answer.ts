import type { Act } from "./event.ts";
import { sourceNow } from "./source-now.ts";
import { ask, isRead, type State } from "./state.ts";

/** Reads the same table again with one answer more. */
export const withAnswer = (
  state: State,
  act: Extract<Act, { type: "answer" | "roster" }>,
): State => {
  if (!isRead(state)) return state;
  const now = sourceNow(state);
  const source =
    act.type === "roster"
      ? { ...now, roster: act.source }
      : { ...now, told: { ...now.told, [act.key]: act.value } };
  const key = act.type === "roster" ? "roster" : act.key;
  return ask({ ...state, answered: key }, { name: "look", args: [source] });
};
