import type { Field } from "../field.ts";
import { calendarDay } from "../periods.ts";
import type { Scene } from "../scene.ts";
import { TOTAL_WORDS } from "../words.ts";

/** A column of a wide table: one period, or the sum of several. */
export interface PeriodColumn {
  readonly heading: Field;
  readonly periods: readonly number[];
  readonly isSum: boolean;
  readonly year: number;
}

/** The columns of all periods, with totals of years, quarters and all where the table has them. */
export const acrossColumns = (
  scene: Scene,
  heading: (period: number) => Field,
): readonly PeriodColumn[] => {
  const { world, has, random } = scene;
  const columns = world.periods.map(
    (_, period): PeriodColumn => ({
      heading: heading(period),
      periods: [period],
      isSum: false,
      year: yearOf(scene, period),
    }),
  );
  if (!has("totalColumns")) return columns;
  scene.say("totalsDropped");
  const kind = random.pick(["all", "all", "years", "quarters"] as const);
  if (kind === "years") return withSums(columns, ({ year }) => `Total ${year}`);
  if (kind === "quarters" && world.calendar === "months")
    return withSums(columns, quarterLabel(scene));
  const word = random.pick(TOTAL_WORDS[scene.author.language]);
  return [...columns, sumOfColumns(columns, word)];
};

const quarterLabel = (scene: Scene): ((column: PeriodColumn) => string) => {
  const { author, random } = scene;
  const prefix = random.pick(["Total ", "Subtotal ", ""]);
  return ({ year, periods }) => {
    const { month } = calendarDay(scene.world.periods[periods[0]!]!.first);
    const quarter = Math.ceil(month / 3);
    return `${prefix}${author.language === "es" ? `T${quarter} ${year}` : `Q${quarter} ${year}`}`;
  };
};

/** A sum after each run of columns with the same label. */
const withSums = (
  columns: readonly PeriodColumn[],
  label: (column: PeriodColumn) => string,
): readonly PeriodColumn[] =>
  columns.flatMap((column, index) => {
    const next = columns[index + 1];
    const own = label(column);
    if (next !== undefined && label(next) === own) return [column];
    return [
      column,
      sumOfColumns(
        columns.filter((each) => label(each) === own),
        own,
      ),
    ];
  });

const sumOfColumns = (columns: readonly PeriodColumn[], heading: string): PeriodColumn => ({
  heading,
  periods: columns.flatMap(({ periods }) => periods),
  isSum: true,
  year: columns[columns.length - 1]!.year,
});

const yearOf = ({ world }: Scene, period: number): number =>
  calendarDay(world.periods[period]!.first).year;
