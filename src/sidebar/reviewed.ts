import type { PersonFound } from "../addon/service.ts";
import { mainMetric } from "./main-metric.ts";
import type { State } from "./state.ts";

const ROWS = 5;

/** The people of the main metric: those first about whom there is a question, else as in the source. */
export const reviewed = (state: State): readonly PersonFound[] => {
  const review = mainMetric(state)?.review ?? [];
  const isAsked = ({ person }: PersonFound) =>
    (state.found?.doubts ?? []).some(({ key }) => isAbout(key, person)) ||
    (state.preview?.value.windfalls ?? []).some((one) => one.person === person);
  return [...review.filter(isAsked), ...review.filter((one) => !isAsked(one))];
};

/** Those who are seen at once: five, or six where nobody else would be left out. */
export const peopleAtFirst = (state: State): readonly PersonFound[] => {
  const all = reviewed(state);
  return all.slice(0, all.length > ROWS + 1 ? ROWS : ROWS + 1);
};

/** Whether a key names the person: "left:Bruno", "leave:Bruno:2024-03", "same:Bruno|Brunno". */
const isAbout = (key: string, person: string): boolean => {
  const named = key.slice(key.indexOf(":") + 1);
  return named === person || named.startsWith(`${person}:`) || named.split("|").includes(person);
};
