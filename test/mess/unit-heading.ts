import type { Random } from "./random.ts";
import type { Metric } from "./world.ts";

/** A metric's name as a heading writes it, and what a reader may call it. */
export interface NamedMetric {
  readonly written: string;
  readonly names: readonly string[];
  /** Whether the name says the currency. */
  readonly saysCurrency: boolean;
}

/** "Ventas", "VENTAS", "Ventas (EUR)", "ventas_eur". */
export const unitHeading = (random: Random, metric: Metric, currency: string): NamedMetric => {
  const { name, unit } = metric;
  const snake = name.toLowerCase().replaceAll(" ", "_");
  const plain = { names: [name, snake], saysCurrency: false };
  if (unit !== "money" || random.chance(0.5))
    return { ...plain, written: random.pick([name, name, name.toUpperCase(), snake]) };
  const written = random.pick([
    `${name} (${currency})`,
    `${name} ${currency}`,
    `${snake}_${currency.toLowerCase()}`,
  ]);
  return { written, names: [name, snake, written], saysCurrency: true };
};
