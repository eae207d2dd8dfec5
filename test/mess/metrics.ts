import type { Language } from "./author.ts";
import type { Random } from "./random.ts";
import type { Metric, Unit } from "./world.ts";

const POOL: Readonly<Record<Language, Readonly<Record<Unit, readonly string[]>>>> = {
  es: {
    money: ["Prima nueva", "Ventas", "Facturación", "Ingresos", "Venta neta", "Primas"],
    count: ["Pólizas", "Citas", "Llamadas", "Unidades", "Altas", "Contratos"],
    share: ["Tasa de cierre", "Conversión"],
  },
  en: {
    money: ["New premium", "Sales", "Revenue", "Net sales", "Premium", "Turnover"],
    count: ["Policies", "Calls", "Meetings", "Units", "Contracts", "Visits"],
    share: ["Close rate", "Conversion"],
  },
};

/** Metrics that one team could have: the first is money or a count, a share comes only beside others. */
export const anyMetrics = (
  random: Random,
  language: Language,
  how: { readonly count: number; readonly wholeMoney: boolean },
): readonly Metric[] => {
  const { money, count, share } = POOL[language];
  const first: Unit = random.chance(0.75) ? "money" : "count";
  const rest = random.shuffled([
    "money",
    "count",
    "count",
    ...(random.chance(0.25) ? ["share"] : []),
  ]);
  const units = [first, ...rest].slice(0, how.count) as Unit[];
  const bags = { money: random.shuffled(money), count: random.shuffled(count), share };
  const used = { money: 0, count: 0, share: 0 };
  return units.map((unit) => ({
    name: bags[unit][used[unit]++]!,
    unit,
    isWhole: unit === "count" || (unit === "money" && how.wholeMoney),
    size: unit === "money" ? random.pick([300, 4000, 20_000, 90_000]) : random.pick([12, 80, 3000]),
  }));
};
