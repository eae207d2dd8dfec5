import { table } from "../table.ts";
import { KINDS } from "./kinds.ts";
import { mean } from "./mean.ts";
import type { Tried } from "./tried.ts";
import { percent, ratio } from "./words.ts";

/** Stretch − Start in sd of a normal: its quantiles at chances of 35 % and 80 %. */
const RUNGS_APART = 0.3853 + 0.8416;

/**
 * What stated chances rest on: how far the truth lies from what is expected, how far the year
 * strays from the truth, and the spread that the product reckons with. People count; relative to
 * what is expected, root mean squares.
 */
export const spreadTable = (tried: readonly Tried[]): string => {
  const rows = KINDS.map(({ id, name }) => {
    const teams = tried.filter(({ of }) => of.kind.id === id);
    return row(`${id} ${name}`, teams);
  });
  const headers = ["kind", "expected ÷ true", "error", "+ noise of the year", "sd stated"];
  return table(headers, [...rows, row("all kinds", tried)]);
};

const row = (name: string, tried: readonly Tried[]): readonly string[] => {
  const people = tried.flatMap(({ of, goals }) =>
    goals.flatMap(({ rep, expected, start, stretch }) => {
      const truth = of.truth.get(rep);
      if (!truth) return [];
      return {
        size: expected / truth.mean,
        error: (truth.mean - expected) / expected,
        noise: truth.sd / expected,
        // A capacity that is short leaves the rungs no room to lie apart.
        stated: of.team.capacity === null ? (stretch - start) / RUNGS_APART / expected : null,
      };
    }),
  );
  const error = meanSquare(people.map((one) => one.error));
  const noise = meanSquare(people.map((one) => one.noise));
  const stated = meanSquare(people.flatMap((one) => one.stated ?? []));
  return [
    name,
    ratio(mean(people.map(({ size }) => size))),
    percent(Math.sqrt(error)),
    percent(Math.sqrt(error + noise)),
    percent(Math.sqrt(stated)),
  ];
};

const meanSquare = (values: readonly number[]): number => mean(values.map((value) => value ** 2));
