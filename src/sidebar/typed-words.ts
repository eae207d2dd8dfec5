import type { Changes } from "../addon/service.ts";
import { exactly } from "../text/exactly.ts";
import { monthName } from "../text/month.ts";
import { decimalsOf } from "./decimals.ts";
import type { Voice } from "./voice.ts";

type Typed = Changes["typed"][number];
type Unusable = Extract<Typed, { readonly kind: "unusable" }>;
type Curve = readonly (readonly [attainment: number, payout: number])[];

/** What was typed into the workbook, a sentence each: the cell, its tab, what it holds and what the answers say. */
export const typedWords = (
  input: Typed,
  voice: Voice,
  currency: string | null,
): readonly string[] => {
  const { typed: text } = voice.text;
  const { tab } = input;
  const shown = writtenIn(voice, currency);
  switch (input.kind) {
    case "unusable":
      return [unusableWords(input, voice)];
    case "curve":
      return [
        text.line(
          text.names.curve,
          tab,
          curveWords(input.typed, voice),
          curveWords(input.told, voice),
        ),
      ];
    case "season":
      return input.months.map(({ month, typed, told }) =>
        text.line(
          text.factor(monthName(voice.language, month)),
          tab,
          typed === null ? text.blank : shown.factor(typed),
          told === null ? text.fromResults : shown.factor(told),
        ),
      );
    case "growth": {
      const { typed, told } = input;
      const change = (share: number | null, none: string) =>
        share === null ? none : shown.share(share);
      return [
        text.line(
          text.names.growth,
          tab,
          change(typed, text.blank),
          change(told, text.noOwnGrowth),
        ),
      ];
    }
    default: {
      const write = input.kind === "cap" ? shown.share : shown.money;
      const words = (value: number | null, none: string) => (value === null ? none : write(value));
      const what = input.kind === "target" ? text.target(input.person) : text.names[input.kind];
      return [text.line(what, tab, words(input.typed, text.blank), words(input.told, text.none))];
    }
  }
};

const writtenIn = ({ numbers }: Voice, currency: string | null) => ({
  money: (amount: number) => numbers.money(amount, currency, decimalsOf([amount])),
  share: (share: number) => shareWords(share, numbers),
  factor: (factor: number) => exactly(factor, numbers),
});

const shareWords = (share: number, numbers: Voice["numbers"]): string =>
  numbers.percent(share, decimalsOf([Number((100 * share).toPrecision(12))]));

const curveWords = (curve: Curve, { text, numbers }: Voice): string =>
  curve
    .map(([attainment, payout]) =>
      text.typed.point(shareWords(attainment, numbers), shareWords(payout, numbers)),
    )
    .join(", ");

const unusableWords = ({ of, tab, typed }: Unusable, { text, language, numbers }: Voice) => {
  const { typed: words } = text;
  const nameOf = (): string => {
    if (of.kind === "target") return words.target(of.person);
    if (of.kind === "factor") return words.factor(monthName(language, of.month));
    return words.names[of.kind];
  };
  const held = typeof typed === "number" ? exactly(typed, numbers) : typed;
  return words.unusable(nameOf(), tab, held, words.needed[of.kind]);
};
