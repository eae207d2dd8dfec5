import type { DriversPreview, Preview } from "../../addon/preview.ts";
import type { ByGroup, DriversGap, RankedTier } from "../../core/planned.ts";
import type { DriversText } from "../../text/en/drivers.ts";
import { decimalsOf } from "../decimals.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { Fold } from "./fold.tsx";
import { MiniTable } from "./mini-table.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";

/** Steps that a table shows. */
const SHOWN = 3;

/** What sets the top apart from the middle; below it, the middle from the bottom. Nothing where there are no groups. */
export const DriversCard = (view: View) => {
  const { drivers: words } = view.voice.text;
  if (view.state.preview?.value.drivers === null) return null;
  return (
    <PreviewCard {...view} title={words.title}>
      {(preview) =>
        preview.drivers && (
          <Drivers voice={view.voice} preview={preview} drivers={preview.drivers} />
        )
      }
    </PreviewCard>
  );
};

interface DriversProps {
  readonly voice: Voice;
  readonly preview: Preview;
  readonly drivers: DriversPreview;
}

const Drivers = ({ voice, preview, drivers }: DriversProps) => {
  const { drivers: words } = voice.text;
  const [first, ...others] = drivers.gaps;
  const [sentence, ...more] = drivers.sentences;
  const rest = first && drivers.basis !== "amount" ? restOf(first) : null;
  const table = { voice, preview, drivers };
  return (
    <>
      {sentence && <Say sentence={sentence} />}
      {first && <GapTable {...table} gap={first} />}
      {rest !== null && <p class="hint">{words.rest(voice.numbers.percent(rest))}</p>}
      {more.map((one) => (
        <p key={one} class="hint">
          {one}
        </p>
      ))}
      {drivers.basis !== "amount" &&
        others.map((gap) => (
          <Fold key={gap.other} title={againstWords(gap, voice)}>
            <GapTable {...table} gap={gap} />
          </Fold>
        ))}
      {drivers.basis !== "amount" && drivers.gaps.some(isUnsure) && (
        <p class="hint">{words.unclearWords}</p>
      )}
    </>
  );
};

const againstWords = ({ other }: DriversGap, { text }: Voice): string =>
  other === "top" ? text.drivers.title : text.drivers.against[other];

const isUnsure = ({ contrast }: DriversGap): boolean =>
  contrast === null || contrast.parts.some(({ isClear }) => !isClear);

/** The steps that make most of a difference, in the sale's order; where none is known, how steady the groups are. */
const GapTable = ({
  voice,
  preview,
  drivers,
  gap: { better, other, contrast },
}: DriversProps & { readonly gap: DriversGap }) => {
  const { drivers: words, review } = voice.text;
  if (drivers.basis === "amount") return <AmountTable {...{ voice, preview, drivers }} />;
  const weight = (i: number) => Math.abs(contrast?.parts[i]?.share ?? 0);
  const shown = drivers.parts
    .map((_, i) => i)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, SHOWN)
    .sort((a, b) => a - b);
  const isMoney = (i: number) => i === drivers.parts.length - 1 && !preview.isCount;
  return (
    <MiniTable
      head={[words.step, review.tiers[better], review.tiers[other], words.share]}
      rows={shown.map((i) => {
        const { metric, per, values } = drivers.parts[i]!;
        const figures = [better, other].map((group) => figureOf(values, group));
        const part = contrast?.parts[i];
        return {
          name: nameOfPart(metric, per, isMoney(i), words),
          cells: [
            ...figures.map((figure) =>
              figureWords(figure, figures, isMoney(i) ? preview.currency : null, voice),
            ),
            part?.isClear ? voice.numbers.percent(part.share) : words.unclear,
          ],
        };
      })}
    />
  );
};

/** All groups by what they sell, how much their months differ, and where they tend. */
const AmountTable = ({ voice, preview, drivers }: DriversProps) => {
  const { drivers: words, review } = voice.text;
  const { results, variation, growth } = drivers;
  const groups = results.map(({ group }) => group);
  const row = (
    name: string,
    values: ByGroup,
    said: (value: number, all: readonly number[]) => string,
  ) => {
    const known = values.flatMap(({ value }) => value ?? []);
    return { name, cells: values.map(({ value }) => (value === null ? NONE : said(value, known))) };
  };
  return (
    <MiniTable
      head={[words.step, ...groups.map((group) => review.tiers[group])]}
      rows={[
        row(words.aMonth, results, (value, all) =>
          figureWords(value, all, preview.currency, voice),
        ),
        row(words.variation, variation, (value) => voice.numbers.percent(value)),
        row(words.growth, growth, (value) => voice.numbers.change(value)),
      ]}
    />
  );
};

const nameOfPart = (
  metric: string,
  per: string | null,
  isMoney: boolean,
  words: DriversText,
): string => {
  if (per === null) return words.a(metric);
  return isMoney ? words.ticket(per) : words.each(metric, per);
};

/** What no step that is clear has of a difference; null where that is nothing to speak of. */
const restOf = ({ contrast }: DriversGap): number | null => {
  const clear = contrast?.isClear ? contrast.parts.filter(({ isClear }) => isClear) : [];
  const rest = 1 - clear.reduce((sum, { share }) => sum + share, 0);
  return clear.length > 0 && rest >= LITTLE ? rest : null;
};

const LITTLE = 0.005; // written as 1 % or more

const figureOf = (values: ByGroup, group: RankedTier): number | null =>
  values.find((one) => one.group === group)?.value ?? null;

/** A rate below 1 is a share; amounts and numbers have as many decimals as they need to differ. */
const figureWords = (
  figure: number | null,
  all: readonly (number | null)[],
  currency: string | null,
  { numbers }: Voice,
): string => {
  if (figure === null) return NONE;
  const known = all.flatMap((one) => one ?? []);
  const most = Math.max(...known.map(Math.abs));
  if (currency === null && most < 1) return numbers.percent(figure, most < SMALL ? 1 : 0);
  const decimals = most >= FEW ? 1 : Math.max(1, decimalsOf(known));
  return numbers.money(figure, currency, most >= LARGE ? 0 : decimals);
};

const NONE = "–";
const SMALL = 0.1;
const FEW = 10;
const LARGE = 100; // From here on decimals say nothing.
