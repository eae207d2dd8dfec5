import type { SpiffAnswer } from "../../addon/steps.ts";
import type { State } from "../state.ts";

const MOST = 6;
const WEEKS = 4;
// What a first proposal keeps to: about three winners of ten, for less than 5 % of the incentives.
const LEAST_WINNERS = 2;
const WINNERS = 0.3;
const SHARE = 0.05;
const UNKNOWN_PRIZE = 100;

export const spiffsOf = ({ question }: Pick<State, "question">): readonly SpiffAnswer[] =>
  question.steps.incentives?.spiffs ?? [];

export const canAddSpiff = (spiffs: readonly SpiffAnswer[]): boolean => spiffs.length < MOST;

/** One more short contest, of which the user changes what they like. */
export const withSpiff = (state: State, name: string): readonly SpiffAnswer[] => {
  const spiffs = spiffsOf(state);
  const { preview } = state;
  if (!preview || !canAddSpiff(spiffs)) return spiffs;
  const { people, start, incentives } = preview.value;
  const winners = Math.max(LEAST_WINNERS, Math.round(WINNERS * people.length));
  const likely = incentives?.expected ?? 0;
  const prize = roundedDown((SHARE * likely) / winners) || UNKNOWN_PRIZE;
  return [...spiffs, { name, from: start, weeks: WEEKS, prize, winners }];
};

/** The contests with a change to one of them. */
export const spiffsWith = (
  spiffs: readonly SpiffAnswer[],
  at: number,
  change: Partial<SpiffAnswer>,
): readonly SpiffAnswer[] => spiffs.map((one, i) => (i === at ? { ...one, ...change } : one));

/** To one digit, never up. */
const roundedDown = (amount: number): number => {
  let unit = 1;
  while (10 * unit <= amount) unit *= 10;
  return Math.floor(amount / unit) * unit;
};

/** The months of the period, "2026-03", of which one begins a contest. */
export const monthsFrom = (start: string, count: number): readonly string[] => {
  const [year = 0, month = 1] = start.split("-").map(Number);
  return Array.from({ length: count }, (_, i) => {
    const all = 12 * year + month - 1 + i;
    return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, "0")}`;
  });
};
