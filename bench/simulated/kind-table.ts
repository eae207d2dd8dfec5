import { table } from "../table.ts";
import { KINDS } from "./kinds.ts";
import { mean } from "./mean.ts";
import { type Score, scoreOf } from "./score.ts";
import { goalsAt, type Tried } from "./tried.ts";
import { percent, ratio } from "./words.ts";

const HEADERS = [
  ...["hit", "stated", "in band", "goals ÷ true", "goals ÷ capacity"],
  ...["Start hit (80 %)", "Stretch hit (35 %)", "worst team"],
];

/** True chances beside those that the product states, by kind of team; teams count, not people. */
export const kindTable = (tried: readonly Tried[]): string => {
  const rows = KINDS.map(({ id, name }) => {
    const teams = tried.filter(({ of }) => of.kind.id === id);
    return row(`${id} ${name}`, teams);
  });
  const faults = tried.flatMap((one) => scoreOf(one.of, goalsAt(one, "goal")).faults);
  const all = table(["kind", ...HEADERS], [...rows, row("all kinds", tried)]);
  return [all, ...(faults.length > 0 ? ["", ...faults] : [])].join("\n");
};

const row = (name: string, tried: readonly Tried[]): readonly string[] => {
  const scores = tried.map((one) => scoreOf(one.of, goalsAt(one, "goal")));
  const over = (of: (score: Score) => number) => mean(scores.map(of));
  const rung = (at: "start" | "stretch") =>
    percent(mean(tried.map((one) => scoreOf(one.of, goalsAt(one, at)).hit)));
  const loads = scores.flatMap(({ load }) => load ?? []);
  return [
    name,
    hitOf(scores),
    percent(mean(tried.map(statedFor))),
    percent(over(({ inBand }) => inBand)),
    ratio(over(({ size }) => size)),
    loads.length > 0 ? `at most ${ratio(Math.max(...loads))}` : "",
    ...[rung("start"), rung("stretch")],
    worst(tried, scores),
  ];
};

/** Mean hit, and how far chance alone may have moved it: one standard error of so many teams. */
const hitOf = (scores: readonly Score[]): string => {
  const hits = scores.map(({ hit }) => hit);
  const middle = mean(hits);
  const variance = mean(hits.map((hit) => (hit - middle) ** 2));
  return `${(100 * middle).toFixed(0)} ± ${percent(Math.sqrt(variance / (hits.length - 1)))}`;
};

const statedFor = ({ goals }: Tried): number => mean(goals.map(({ chance }) => chance));

/** The team whose true chance lies furthest from what is stated. */
const worst = (tried: readonly Tried[], scores: readonly Score[]): string => {
  const ranked = tried
    .map((one, i) => ({ id: one.of.team.id, hit: scores[i]!.hit, stated: statedFor(one) }))
    .sort((a, b) => Math.abs(b.hit - b.stated) - Math.abs(a.hit - a.stated));
  const [first] = ranked;
  return first ? `${percent(first.hit)} (${first.id})` : "–";
};
