import type { NoticeCode } from "../../src/core/notices.ts";
import type { Author } from "./author.ts";
import type { DateStyle } from "./date-style.ts";
import type { Defect } from "./defects.ts";
import type { Amount, Field } from "./field.ts";
import { monthOfDay } from "./periods.ts";
import type { Random } from "./random.ts";
import type { Setting } from "./setting.ts";
import { spelling } from "./team-names.ts";
import type { NamedMetric } from "./unit-heading.ts";
import { GAP_WORDS } from "./words.ts";
import type { World } from "./world.ts";

/** What a layout needs to write a world down. */
export interface Scene {
  readonly random: Random;
  readonly author: Author;
  readonly world: World;
  readonly has: (defect: Defect) => boolean;
  readonly dates: DateStyle;
  readonly named: readonly NamedMetric[];
  readonly when: (period: number) => Field;
  /** A person's name, now and then in another spelling. */
  readonly name: (person: number) => string;
  /** A result, or what stands where there is none; null for a row left out. */
  readonly cell: (metric: number, person: number, period: number) => Field | null;
  /** An oddity that the reading must name. */
  readonly say: (code: NoticeCode) => void;
}

/** A scene, and the oddities that the layout will have put in. */
export const sceneOf = (
  setting: Setting,
): { readonly scene: Scene; readonly said: ReadonlySet<NoticeCode> } => {
  const { random, world, has } = setting;
  const said = new Set<NoticeCode>();
  const say = (code: NoticeCode) => said.add(code);
  const day = dayOfMonth(setting);
  const when = (period: number): Field => {
    const { first, days } = world.periods[period]!;
    if (world.calendar !== "months") return { day: first };
    return { day: first + { first: 0, last: days - 1, any: random.int(0, days - 1) }[day] };
  };
  const name = (person: number): string => {
    const usual = world.people[person]!;
    if (!(has("spellings") && random.chance(0.2))) return usual;
    const other = spelling(random, usual);
    if (other.trim() !== usual && !setting.kind.isAcross && !has("mergedNames"))
      say("spellingsUnited");
    return other;
  };
  const cell = (metric: number, person: number, period: number): Field | null => {
    const value = world.written[metric]![person]![period]!;
    if (value !== null)
      return inMoney(setting, resultOf(world, metric, period, value), person + period);
    if (has("blankIsZero")) return "";
    const field = gap(random, has("wordsForGaps"));
    if (isWord(field) && world.metrics.length === 1 && isOver(world, period)) say("textNotNumber");
    return field;
  };
  return { scene: { ...setting, when, name, cell, say }, said };
};

/**
 * The day of the month that the author names. A sheet of the other order that takes some texts for
 * turned days and others for days loses which is which, unless all are the first of a month.
 */
const dayOfMonth = ({ random, author, sheet, dates, kind }: Setting): "first" | "last" | "any" => {
  const day = random.pick([
    ...(["first", "first", "first", "last"] as const),
    ...(kind.isAcross ? [] : (["any", "any"] as const)),
  ]);
  const isOther = sheet.mode === "pasted" && sheet.locale.dayFirst !== author.dayFirst;
  return isOther && dates === "mixed" ? "first" : day;
};

/** Where two currencies are mixed, every other amount is in a money that is not the author's. */
const inMoney = ({ has, author }: Setting, amount: Amount, turn: number): Amount => {
  if (!(has("twoCurrencies") && amount.unit === "money" && turn % 2 === 0)) return amount;
  return { ...amount, symbol: author.currency === "GBP" ? "EUR" : "GBP" };
};

/** A dash for a gap says no more than a blank. */
const isWord = (field: Field | null): boolean => typeof field === "string" && /\p{L}/u.test(field);

/** Whether a period's month is over: what stands in the running one is left out, and all that it says. */
export const isOver = ({ periods, today }: World, period: number): boolean =>
  monthOfDay(periods[period]!.first) < today;

/** A metric's value in a period; in the running month it is no result yet. */
export const resultOf = (world: World, metric: number, period: number, value: number): Amount => ({
  amount: Math.round(10_000 * value) / 10_000,
  unit: world.metrics[metric]!.unit,
  isBeside: !isOver(world, period),
});

const gap = (random: Random, hasWords: boolean): Field | null => {
  if (hasWords && random.chance(0.5)) return random.pick(GAP_WORDS);
  return random.chance(0.5) ? "" : null;
};

/** A result in two parts, where it may be split. */
export const halves = (
  world: World,
  metric: number,
  period: number,
  value: number,
): readonly Amount[] => {
  const scale = world.metrics[metric]!.isWhole ? 1 : 100;
  const first = Math.round((value * scale) / 3) / scale;
  return [first, value - first].map((part) => resultOf(world, metric, period, part));
};
