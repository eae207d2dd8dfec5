import type { Source } from "../addon/service.ts";
import { NO_SOURCE, type State } from "./state.ts";

/** The source that is being read now, or that was read last: with every answer given so far. */
export const sourceNow = ({ asking, question }: State): Source => {
  const asked = asking?.call.name === "look" ? asking.call.args[0] : null;
  const { source, table, roster, told } = asked ?? question;
  return { source, table, roster, told };
};

/** What the field names; answers belong to a table, so another one starts without them, but for its columns. */
export const sourceTyped = (state: State): Source => {
  const now = sourceNow(state);
  const source = state.typed.trim();
  return source === now.source
    ? now
    : { ...NO_SOURCE, source, roster: now.roster, told: aboutColumns(now.told) };
};

/** What was told of columns goes with the headings that it was told of: another table may have the same. */
const aboutColumns = (told: Source["told"]): Source["told"] =>
  told["column:of"] === undefined
    ? {}
    : Object.fromEntries(
        Object.entries(told).filter(([key]) => /^(headings|stageOrder|column:.+)$/.test(key)),
      );
