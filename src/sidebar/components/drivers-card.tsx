import type { DriversPreview, Preview } from "../../addon/preview.ts";
import type { ByGroup, DriversGap, RankedTier } from "../../core/planned.ts";
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
  const table = { voice, preview, drivers };
  return (
    <>
      {sentence && <Say sentence={sentence} />}
      {first && <GapTable {...table} gap={first} />}
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
          name: per === null ? words.a(metric) : words.each(metric, per),
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
  return numbers.money(figure, currency, most >= LARGE ? 0 : Math.max(1, decimalsOf(known)));
};

const NONE = "–";
const SMALL = 0.1;
const LARGE = 100; // From here on decimals say nothing.
