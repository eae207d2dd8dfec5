import { withoutObject } from "../heading.ts";
import type { Headings, MetricReading, Reading } from "../reading.ts";

/**
 * The metrics whose column has another heading than when the table was first read, by that heading:
 * a column that was renamed holds the same metric. One that was there already is another one.
 */
export const wordsKept = (now: Headings, remembered: Headings | null): Words => {
  if (remembered === null) return {};
  const known = Object.entries(remembered.words ?? {}).filter(([one]) => now.values.includes(one));
  const gone = remembered.values.filter((heading) => !now.all.includes(heading));
  const come = now.values.filter((heading) => !remembered.all.includes(heading));
  const [[was, ...moreGone], [is, ...moreCome]] = [gone, come];
  if (was === undefined || is === undefined || moreGone.length + moreCome.length > 0)
    return Object.fromEntries(known);
  const word = remembered.words?.[was] ?? withoutObject(was);
  return Object.fromEntries(word === withoutObject(is) ? known : [...known, [is, word]]);
};

type Words = NonNullable<Headings["words"]>;

/** A reading whose metrics keep the words that they had; their headings are told beside them. */
export const withWords = (reading: Reading, words: Words): Reading => {
  if (Object.keys(words).length === 0) return reading;
  const renamed = new Map(
    Object.entries(words).map(([heading, word]) => [withoutObject(heading), word]),
  );
  const wordOf = (name: string): string => {
    const [, bare = name, unit = ""] = /^(.*?)( \([A-Z]{3}\))?$/s.exec(name) ?? [];
    return renamed.has(bare) ? `${renamed.get(bare)}${unit}` : name;
  };
  return {
    ...reading,
    headings: { ...reading.headings, words },
    main: wordOf(reading.main),
    metrics: reading.metrics.map((metric): MetricReading => {
      const name = wordOf(metric.name);
      return name === metric.name ? metric : { ...metric, name, heading: metric.name };
    }),
  };
};
