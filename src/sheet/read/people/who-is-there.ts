import type { Period } from "../../../core/calendar/period.ts";
import type { Choices } from "../../../core/choices.ts";
import type { Results } from "../../../core/history/results.ts";
import type { Reading } from "../reading.ts";

/** Who left before a period, and the stays of everybody else whom the roster lists or a result names. */
export const whoIsThere = (
  { gone: known, team }: Pick<Reading, "gone" | "team">,
  { people }: Results,
  { start }: Period,
): Pick<Choices, "stays"> & { readonly gone: readonly string[] } => {
  const left = team.filter(({ ended }) => ended !== null && ended.month < start);
  const gone = [...new Set([...known, ...left.map(({ person }) => person)])];
  const sold = new Set(
    people.flatMap(({ person, values }) =>
      values.some((value) => value !== null) ? [person] : [],
    ),
  );
  const stays = team.filter(
    ({ person, isListed }) => !gone.includes(person) && (isListed || sold.has(person)),
  );
  return { gone, stays };
};
