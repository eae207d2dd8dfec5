import { type Field, isWhen, type Row } from "./field.ts";
import type { Scene } from "./scene.ts";

/** A table that has nothing to do with the team's results. */
export const otherTable = (scene: Scene): readonly Row[] =>
  scene.random.pick([priceList, contacts, costsByMonth])(scene);

const priceList = ({ random, author }: Scene): readonly Row[] => [
  author.language === "es" ? ["Producto", "Precio"] : ["Product", "Price"],
  ...["Auto", "Hogar", "Vida", "Plus"].map(
    (product): Row => [product, { amount: random.int(10, 900), unit: "count", isBeside: true }],
  ),
];

const contacts = ({ world, author }: Scene): readonly Row[] => [
  author.language === "es" ? ["Nombre", "Correo"] : ["Name", "E-mail"],
  ...world.people.map((person, index): Row => [person, `p${index}@example.org`]),
];

/** Months and numbers: it could be the one that is meant, so the reading must speak of it. */
const costsByMonth = ({ random, author, world, say, ...scene }: Scene): readonly Row[] => {
  say("otherTables");
  const when = (period: number): Field => {
    const field = scene.when(period);
    return isWhen(field) ? { ...field, isBeside: true } : field;
  };
  return [
    [author.language === "es" ? "Gasto" : "Cost", when(0), when(1), when(2)],
    ...["Marketing", "Software"].map(
      (cost): Row => [
        cost,
        ...world.periods
          .slice(0, 3)
          .map(() => ({ amount: random.int(100, 900), unit: "count" as const, isBeside: true })),
      ],
    ),
  ];
};
