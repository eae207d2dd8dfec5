import type { Choices } from "../core/choices.ts";
import type { Notice } from "../core/notices.ts";
import type { Reading } from "../sheet/read/reading.ts";
import type { Asked } from "./facts.ts";
import type { MetricNames } from "./metric-names.ts";

/**
 * A question understood, with the metrics' names in the place of the source's words: whatever is
 * said of the plan from here on has them. What the words tell of a metric was read from them before.
 */
export const withNames = (
  { from, whole, metric, choices, notices, ofPeriod, published }: Omit<Asked, "names">,
  names: MetricNames,
): Asked => {
  const { nameOf } = names;
  return {
    names,
    from: { ...from, reading: readingWith(from.reading, nameOf) },
    whole: readingWith(whole, nameOf),
    metric: { ...metric, name: nameOf(metric.name) },
    published,
    choices: choicesWith(choices, nameOf),
    notices: notices.map((one) => noticeWith(one, nameOf)),
    ofPeriod,
  };
};

type NameOf = MetricNames["nameOf"];

const named = <One extends { readonly metric: string }>(one: One, nameOf: NameOf): One => ({
  ...one,
  metric: nameOf(one.metric),
});

const readingWith = (reading: Reading, nameOf: NameOf): Reading => ({
  ...reading,
  metrics: reading.metrics.map((one) => ({ ...one, name: nameOf(one.name) })),
  main: nameOf(reading.main),
});

const choicesWith = (choices: Choices, nameOf: NameOf): Choices => {
  const { stages, measures, sold, index, incentives, resources } = choices;
  return {
    ...choices,
    stages: stages.map((one) => named(one, nameOf)),
    measures: measures.map((one) => named(one, nameOf)),
    sold: sold && named(sold, nameOf),
    index: index && named(index, nameOf),
    resources: resources.map(({ told, ...one }) => ({
      ...one,
      ...(told && { told: { ...told, per: nameOf(told.per) } }),
    })),
    incentives: incentives && {
      ...incentives,
      ...(incentives.spiffs && {
        spiffs: incentives.spiffs.map((one) => ({
          ...one,
          metric: one.metric === null ? null : nameOf(one.metric),
        })),
      }),
    },
  };
};

/** What a reading says of metrics. */
const noticeWith = (notice: Notice, nameOf: NameOf): Notice => {
  const of = notice.of ? { of: named(notice.of, nameOf) } : {};
  switch (notice.code) {
    case "metricChosen": {
      const { metric, others } = notice.facts;
      return { ...notice, facts: { metric: nameOf(metric), others: others.map(nameOf) }, ...of };
    }
    case "stagesByOpening":
    case "stagesByEnd":
    case "stagesByEntry":
      return { ...notice, facts: { stages: notice.facts.stages.map(nameOf) }, ...of };
    default:
      return { ...notice, ...of };
  }
};
