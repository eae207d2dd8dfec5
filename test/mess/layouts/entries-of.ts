import { halves, isOver, type Scene } from "../scene.ts";
import type { Entry } from "./long-table.ts";

/** Entries of every result of these metrics; now and then one is split in two. */
export const entriesOf = (scene: Scene, metrics: readonly number[]): readonly Entry[] =>
  scene.world.people.flatMap((_, person) =>
    scene.world.periods.flatMap((_, period) => entriesAt(scene, metrics, person, period)),
  );

const entriesAt = (
  scene: Scene,
  metrics: readonly number[],
  person: number,
  period: number,
): readonly Entry[] => {
  const { world, has, random, say } = scene;
  const cells = metrics.map((metric) => scene.cell(metric, person, period));
  if (cells.every((cell) => cell === null)) return [];
  const values = cells.map((cell) => cell ?? "");
  const entry = { person, period, metric: metrics.length === 1 ? metrics[0]! : null };
  const known = metrics.map((metric) => world.written[metric]![person]![period]!);
  const splittable = metrics.every(
    (metric, at) => world.metrics[metric]!.unit !== "share" && known[at] !== null,
  );
  if (!(has("duplicates") && splittable && random.chance(0.1))) return [{ ...entry, values }];
  if (isOver(world, period)) say("duplicatesAdded");
  const parts = metrics.map((metric, at) => halves(world, metric, period, known[at]!));
  return [0, 1].map((half) => ({ ...entry, values: parts.map((pair) => pair[half]!) }));
};
