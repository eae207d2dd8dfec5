import { INDEX_MONTHS } from "../market/index-effect.ts";
import type { IndexFacts, KnownEvent } from "../market/market.ts";
import type { Notice } from "../notices.ts";
import type { Plan } from "../planned.ts";

/** What events were found to be worth, and what became of an index. */
export const marketNotices = ({ events, index }: Plan["market"]): readonly Notice[] => [
  ...events.flatMap(eventNotices),
  ...(index === null ? [] : indexNotices(index)),
];

const eventNotices = ({ name, effect, range, isFelt }: KnownEvent): readonly Notice[] => {
  if (!isFelt) return [{ code: "eventUnfelt", facts: { name } }];
  return range === null ? [] : [{ code: "eventMeasured", facts: { name, effect, ...range } }];
};

const indexNotices = (index: IndexFacts): readonly Notice[] => {
  const { metric, effect, months, differing } = index;
  const differs: readonly Notice[] =
    differing > 0 ? [{ code: "indexDiffers", facts: { metric, months: differing } }] : [];
  if (effect === null)
    return [...differs, { code: "indexTooShort", facts: { metric, months, needed: INDEX_MONTHS } }];
  const { elasticity, without, with: withIndex } = effect;
  if (!effect.helps)
    return [...differs, { code: "indexLeftOut", facts: { metric, without, with: withIndex } }];
  return [
    ...differs,
    { code: "indexUsed", facts: { metric, elasticity, without, with: withIndex } },
    ...usedNotices(index),
  ];
};

const usedNotices = ({
  metric,
  expected,
  isTold,
  usual,
  least,
  most,
  unknown,
}: IndexFacts): readonly Notice[] => [
  ...(unknown > 0 ? [{ code: "indexUnknown", facts: { metric, months: unknown } } as const] : []),
  ...(isTold ? [] : [{ code: "indexAsUsual", facts: { metric, usual } } as const]),
  ...(expected.some((value) => value < least || value > most)
    ? [{ code: "indexBeyond", facts: { metric, least, most } } as const]
    : []),
];
