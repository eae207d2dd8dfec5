import type { ReadOptions } from "../../src/sheet/read/reading.ts";
import { framed } from "./frame.ts";
import type { Mess } from "./mess.ts";
import { anyNaming, tabOf } from "./naming.ts";
import { odditiesOf } from "./oddities.ts";
import { sceneOf } from "./scene.ts";
import { type Setting, settingAt } from "./setting.ts";
import { truthOf } from "./truth-of.ts";
import { type WrittenGrid, writtenGrid } from "./written-grid.ts";

/** The table of a seed: always the same one. */
export const messAt = (seed: number): Mess => {
  const setting = settingAt(seed);
  const { random, world, kind, numbers, currency, has } = setting;
  const { scene, said } = sceneOf(setting);
  const table = kind.write(scene);
  const naming = table.namesMetrics ? null : anyNaming(setting, !kind.isAcross);
  const { rows, zone } = framed(scene, table, naming?.title ?? null);
  const written = writtenGrid(rows, setting);
  const isMoney = world.metrics.some(({ unit }) => unit === "money");
  return {
    seed,
    layout: kind.name,
    description: descriptionOf(seed, setting),
    defects: setting.defects,
    grid: written.grid,
    options: optionsOf(setting, naming?.tab ?? tabOf(random), written.formats),
    truth: truthOf(world, {
      named: naming === null ? setting.named : [naming.named],
      currency,
      amountsSayIt: numbers.mark !== "none",
      won: table.won ?? null,
    }),
    zone,
    answers: answersOf(setting, written),
    said: odditiesOf(world, has, said, written),
    refusal: has("twoCurrencies") && isMoney ? "mixedCurrencies" : null,
  };
};

const descriptionOf = (seed: number, setting: Setting): string => {
  const { kind, author, sheet, numbers, defects, dates } = setting;
  const place = `${sheet.mode === "pasted" ? "pasted into" : `${sheet.mode} in`} ${sheet.locale.code}`;
  const style = [dates, numbers.group, numbers.decimals, numbers.mark, numbers.negative].join(" ");
  const oddities = [...defects].join(", ") || "clean";
  return `seed ${seed}: ${kind.name} of ${author.locale}, ${place} (${sheet.zone}), ${style}; ${oddities}`;
};

const optionsOf = (
  { sheet, world }: Setting,
  tab: string,
  formats: ReadOptions["formats"],
): ReadOptions => ({
  where: "Results!A1:Z99",
  tab,
  origin: { row: 1, column: 1 },
  dayOf: sheet.dayOf,
  today: world.today,
  habit: sheet.habit,
  formats,
  told: {},
  remembered: null,
  roster: null,
});

const answersOf = (
  { author, has, world, currency }: Setting,
  { isCut }: WrittenGrid,
): Mess["answers"] => ({
  dates: author.dayFirst ? "dmy" : "mdy",
  numbers: author.decimal === "," ? "comma" : "point",
  thousands: isCut ? "yes" : "no",
  blank: has("blankIsZero") ? "zero" : "missing",
  metricName: world.metrics[0]!.name,
  currency,
  names: has("mergedNames") ? "above" : "out",
});
