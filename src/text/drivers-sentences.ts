import type { ContrastPart } from "../core/funnel/tier-contrast.ts";
import type { Drivers, DriversGap } from "../core/planned.ts";
import { sum } from "../core/stats/sum.ts";
import { type DriversText, drivers as english, type PartWords } from "./en/drivers.ts";
import { drivers as spanish } from "./es/drivers.ts";
import { type NumberWords, numbersIn } from "./number.ts";
import type { Language } from "./voice.ts";

const TEXTS: Readonly<Record<Language, DriversText>> = { en: english, es: spanish };

/** The metric of the result, and whether it is counted one by one: else what its last step brings is an amount. */
interface MainMetric {
  readonly metric: string;
  readonly isCount: boolean;
}

/** Steps that a sentence names at most. */
const NAMED = 2;
/** A share that is written as 100 % or more is all of it. */
const WHOLE = 0.995;
/** More than 100 % by as little as is written needs a word: other steps make the difference smaller. */
const LITTLE = 0.005;

/**
 * What sets the groups apart: a sentence for each two neighbours, then what to coach first in the lower one of
 * them, where that is clear.
 */
export const driversSentences = (
  drivers: Drivers,
  main: MainMetric,
  language: Language,
  locale: string,
): readonly string[] => {
  const text = TEXTS[language];
  const numbers = numbersIn(locale);
  const gaps = drivers.gaps.map((gap) => ({
    ...gap,
    clear: clearParts(gap, drivers, main, numbers),
  }));
  return [
    ...gaps.flatMap((gap) => sentenceOf(gap, drivers, text, numbers)),
    ...gaps.flatMap((gap) => coachOf(gap, text)),
  ];
};

/** A gap with the steps that clearly make it. */
type ClearGap = DriversGap & { readonly clear: readonly PartWords[] };

/** Each group has its own: what keeps the middle one from the top is not what keeps the bottom one from the middle. */
const coachOf = ({ other, clear: [best] }: ClearGap, text: DriversText): readonly string[] =>
  best === undefined || other === "top" ? [] : [text.coach(other, best)];

const sentenceOf = (
  { better, other, ratio, contrast, clear }: ClearGap,
  drivers: Drivers,
  text: DriversText,
  numbers: NumberWords,
): readonly string[] => {
  if (ratio === null || better === "bottom" || other === "top") return [];
  const [first, ...others] = clear;
  const sells = text.sells(better, other, numbers.plain(ratio, 1));
  const why = () => {
    if (contrast !== null && !contrast.isClear) return text.chance;
    if (drivers.basis === "amount") return text.noSteps;
    if (first === undefined) return text.noneClear;
    return first.share === null
      ? text.made([first])
      : text.made([first, ...others]) + takenBack(contrast, text, numbers);
  };
  return [`${sells}; ${why()}.`];
};

/** That other steps work the other way, where those that clearly make a difference come to more than all of it. */
const takenBack = (
  contrast: DriversGap["contrast"],
  text: DriversText,
  numbers: NumberWords,
): string => {
  const parts = contrast?.parts ?? [];
  const clear = parts.filter(isMaking);
  const others = parts.filter((part) => !isMaking(part));
  const beyond = sum(clear.map(({ share }) => share)) - 1;
  return beyond > LITTLE
    ? text.takenBack(
        numbers.percent(beyond),
        others.length,
        others.every(({ isClear }) => isClear),
      )
    : "";
};

/** Whether a step clearly makes a difference wider. */
const isMaking = ({ isClear, share }: ContrastPart): boolean => isClear && share > 0;

/** The steps that clearly make a difference wider, those that make most of it first. */
const clearParts = (
  { contrast }: DriversGap,
  { basis, steps }: Drivers,
  main: MainMetric,
  numbers: NumberWords,
): readonly PartWords[] =>
  basis === "amount" || contrast === null || !contrast.isClear
    ? []
    : contrast.parts
        .map((part, i) => ({ ...part, at: i }))
        .filter(isMaking)
        .sort((a, b) => b.share - a.share)
        .slice(0, NAMED)
        .map(({ share, at }) => ({
          share: share >= WHOLE ? null : numbers.percent(share),
          metric: steps[at] ?? main.metric,
          per: steps[at - 1] ?? null,
          isAmount: at === steps.length && !main.isCount,
        }));
