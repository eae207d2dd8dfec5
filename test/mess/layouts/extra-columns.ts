import type { Scene } from "../scene.ts";
import { recased } from "../words.ts";
import type { Column } from "./long-table.ts";

const COMPANIES = ["Norte Seguros SL", "Acme", "Bodegas Rey", "Hotel Sol", "Blue Fish Ltd"];
const PRODUCTS = ["Hogar", "Auto", "Vida", "Home", "Car"];
const REGIONS = ["Norte", "Sur", "Centro", "North", "South"];

/** Columns that every CRM export has and nobody asked for. */
export const extraColumns = (scene: Scene): readonly Column[] => {
  const { random, author } = scene;
  const inSpanish = author.language === "es";
  const first = random.int(1000, 90_000);
  const isNumbered = random.chance(0.5);
  let next = first;
  const id = () => (isNumbered ? next++ : `OP-${next++}`);
  const column = (spanish: string, english: string, field: Column["field"]): Column => ({
    role: "other",
    heading: recased(random, inSpanish ? spanish : english),
    field,
  });
  const all = [
    column("ID", "Record ID", id),
    column("Cuenta", "Account Name", () => random.pick(COMPANIES)),
    column("Producto", "Product", () => random.pick(PRODUCTS)),
    column("Región", "Region", () => random.pick(REGIONS)),
  ];
  return random.shuffled(all).slice(0, random.int(1, 3));
};
