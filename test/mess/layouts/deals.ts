import type { Field } from "../field.ts";
import { resultOf, type Scene } from "../scene.ts";
import { anyHeading } from "../words.ts";
import { dateColumn, personColumn } from "./long.ts";
import { type Column, type Entry, longTable, metricColumn } from "./long-table.ts";
import type { LayoutWriter } from "./table.ts";

const STAGES = {
  es: { won: ["Ganada", "Cerrada ganada", "Ganado"], lost: "Perdida", open: "Negociación" },
  en: { won: ["Won", "Closed Won"], lost: "Lost", open: "Negotiation" },
} as const;

/** One row a deal: the won ones add up to a month's result; the others count for nothing. */
export const deals: LayoutWriter = (scene) => {
  const { random, author, say } = scene;
  const stages = STAGES[author.language];
  const won = random.pick(stages.won);
  const entries = scene.world.people.flatMap((_, person) =>
    scene.world.periods.flatMap((_, period) => [
      ...wonDeals(scene, person, period, won),
      ...otherDeals(scene, person, period, stages),
    ]),
  );
  if (entries.some(({ stage }) => stage !== won)) say("dealsNotWon");
  const stage: Column = {
    role: "other",
    heading: anyHeading(random, author.language, "stage"),
    field: (entry) => entry.stage ?? "",
  };
  const columns = [dateColumn(scene), personColumn(scene), stage, metricColumn(scene, 0)];
  const isWon = (person: number, period: number) => (entry: Entry) =>
    entry.person === person && entry.period === period && entry.stage === won;
  const count = scene.world.people.map((_, person) =>
    scene.world.periods.map((_, period) => entries.filter(isWon(person, period)).length),
  );
  return { ...longTable(scene, entries, columns, true), won: count };
};

const wonDeals = (
  scene: Scene,
  person: number,
  period: number,
  stage: string,
): readonly Entry[] => {
  const { world, random } = scene;
  const value = world.written[0]![person]![period]!;
  if (value === null) return [];
  return shares(random.int(1, 4), value, world.metrics[0]!.isWhole).map((part) =>
    entry(person, period, resultOf(world, 0, period, part), stage),
  );
};

const otherDeals = (
  scene: Scene,
  person: number,
  period: number,
  { lost, open }: { readonly lost: string; readonly open: string },
): readonly Entry[] => {
  const { random, world } = scene;
  if (world.written[0]![person]![period] === null) return [];
  return Array.from({ length: random.int(0, 2) }, () => {
    const amount = resultOf(world, 0, period, random.int(1, 3 * world.metrics[0]!.size));
    return entry(person, period, { ...amount, isBeside: true }, random.pick([lost, open]));
  });
};

const entry = (person: number, period: number, value: Field, stage: string): Entry => ({
  person,
  period,
  metric: null,
  values: [value],
  stage,
});

/** Equal parts in whole units or cents; the last takes what is left. */
const shares = (count: number, value: number, isWhole: boolean): readonly number[] => {
  const scale = isWhole ? 1 : 100;
  const part = Math.floor((value * scale) / count) / scale;
  const rest = Math.round((value - part * (count - 1)) * scale) / scale;
  return [...Array<number>(count - 1).fill(part), rest];
};
