import type { Grid } from "../../cell.ts";
import { nameOf } from "../name-of.ts";
import type { Shape } from "../table/shape.ts";

/** Rows of a list whose deal stands in a row above already. */
export interface RepeatedDeals {
  readonly isSeen: (at: number) => boolean;
  /** Whether the row says the same of it once more, rather than another part of what it is worth. */
  readonly isSame: (at: number) => boolean;
}

/** Exports with products, contacts or campaigns have a row for each of a deal's. */
export const repeatedDeals = (body: Grid, shape: Shape): RepeatedDeals => {
  const { deal, date, person, stage, values } = shape;
  if (deal === null || deal.id === null) return { isSeen: () => false, isSame: () => false };
  const id = deal.id;
  const told = [date, person, stage, ...values].flatMap((column) =>
    column === null ? [] : [column],
  );
  const known = new Map<string, Set<string>>();
  const seen = new Set<number>();
  const same = new Set<number>();
  body.forEach((row, at) => {
    const name = nameOf(row[id]);
    if (name === "") return;
    const facts = told.map((column) => String(row[column])).join("\n");
    const before = known.get(name);
    if (before === undefined) {
      known.set(name, new Set([facts]));
      return;
    }
    seen.add(at);
    if (before.has(facts)) same.add(at);
    before.add(facts);
  });
  return { isSeen: (at) => seen.has(at), isSame: (at) => same.has(at) };
};
