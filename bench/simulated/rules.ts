import type { History } from "./history.ts";
import type { Team } from "./team.ts";

/** A goal a person, by name; those who left have none. */
export type Goals = ReadonlyMap<string, number>;

/** Rules that need no tool. */
export const RULES: Readonly<Record<string, (team: Team, history: History) => Goals>> = {
  "last year +10 %": (team, history) => forEach(team, (name) => 1.1 * lastYear(history, name)),
  "last year +0": (team, history) => forEach(team, (name) => lastYear(history, name)),
  "equal split of last year +10 %": (team, history) => {
    const total = [...history.keys()].reduce((sum, name) => sum + lastYear(history, name), 0);
    const goals = forEach(team, () => 1.1 * total);
    return new Map([...goals].map(([name, goal]) => [name, goal / goals.size]));
  },
  "FORECAST × 12": (team, history) =>
    forEach(team, (name) => 12 * forecast(history.get(name) ?? [])),
};

const forEach = ({ people }: Team, goal: (name: string) => number): Goals =>
  new Map(people.flatMap(({ name, ended }) => (ended === null ? [[name, goal(name)]] : [])));

const lastYear = (history: History, name: string): number =>
  (history.get(name) ?? []).slice(-12).reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** The spreadsheet's FORECAST: the straight line through the known months, one month on. */
const forecast = (values: readonly (number | null)[]): number => {
  const known = values.flatMap((y, x) => (y === null ? [] : [{ x, y }]));
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    known.reduce((sum, point) => sum + of(point), 0) / known.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = mean((point) => (point.x - x) ** 2);
  const slope = spread === 0 ? 0 : mean((point) => (point.x - x) * (point.y - y)) / spread;
  return y + slope * (values.length - x);
};
