import type { Random } from "./random.ts";
import type { Setting } from "./setting.ts";
import { type NamedMetric, unitHeading } from "./unit-heading.ts";
import { metricTitle } from "./words.ts";
import type { World } from "./world.ts";

/** Where a table that does not name its metric gets the name from. */
export interface Naming {
  readonly title: string | null;
  readonly tab: string;
  readonly named: NamedMetric;
}

const NAMELESS = ["Hoja 1", "Sheet1", "Datos", "Export", "2026"];

/**
 * The name of the only metric in a title line, on the tab, or nowhere: then it is asked. Where other
 * words could be the name, the table does not say which is.
 */
export const anyNaming = (
  { random, author, world, currency, has }: Setting,
  hasOwnHeading: boolean,
): Naming => {
  const metric = world.metrics[0];
  const isVague = hasOwnHeading || has("titles");
  const { name, unit } = metric!;
  const says = unit === "money" && random.chance(0.5);
  const text = metricTitle(random, author.language, name, says ? currency : null);
  const named = { written: text, names: isVague ? [] : [name], saysCurrency: says };
  const nameless = random.pick(NAMELESS);
  switch (random.pick(["title", "title", "tab", "nowhere"] as const)) {
    case "title":
      return { title: text, tab: nameless, named };
    case "tab":
      return { title: null, tab: text, named: { ...named, names: isVague ? [] : [name, text] } };
    case "nowhere":
      return {
        title: null,
        tab: nameless,
        named: { written: name, names: [], saysCurrency: false },
      };
  }
};

export const tabOf = (random: Random): string => random.pick(NAMELESS);

/** The headings of all metrics, each written its own way. */
export const namedMetrics = (
  random: Random,
  world: World,
  currency: string,
): readonly NamedMetric[] => world.metrics.map((metric) => unitHeading(random, metric, currency));
