import type { Act } from "./event.ts";
import { later, to } from "./moves.ts";
import { sourceTyped } from "./source-now.ts";
import { ask, isRead, type State } from "./state.ts";

/** Asks for the columns of the table in the field; where none is named, of the one in sight. */
export const askedColumns = (state: State): State => {
  const typed = sourceTyped(state);
  const source = typed.source === "" ? { ...typed, source: state.opening?.source ?? "" } : typed;
  return ask({ ...state, answered: null }, { name: "columns", args: [source] });
};

/** The state after something that the user did while telling the columns. */
export const onColumns = (state: State, act: Act): State => {
  switch (act.type) {
    case "column":
      return withColumn(state, act.key, act.value);
    case "looksRight":
      return later(state, "look") ?? (state.columns?.isRead ? to(state, "data") : state);
    case "back": {
      const back = to(state, "data");
      return isRead(back) ? back : ask(back, { name: "look", args: [sourceTyped(back)] });
    }
    default:
      return state;
  }
};

/** Reads the table with one column told; with or without headings its columns have other names. */
const withColumn = (state: State, key: string, value: string): State => {
  if (state.columns === null) return state;
  const { source, value: known } = state.columns;
  const next = { ...state, answered: key };
  if (key === "headings") {
    const others = Object.entries(source.told).filter(([one]) => !one.startsWith("column:"));
    const told = { ...Object.fromEntries(others), headings: value };
    return ask(next, { name: "columns", args: [{ ...source, told }] });
  }
  const { [key]: _, ...others } = source.told;
  const answer = value === "" ? {} : { [key]: value };
  const headings = known.hasHeadings ? {} : { headings: "none" };
  const told = { ...others, ...headings, ...answer, "column:of": known.of };
  const asked = { ...source, told };
  const columns = { ...state.columns, source: asked };
  return ask({ ...next, columns }, { name: "look", args: [asked] });
};
