import { FEATURES } from "../../src/core/series/features.ts";
import { expectedMonths } from "../../src/core/series/mixture.ts";
import { PATHS } from "../../src/core/series/paths.ts";
import { missingIn } from "../forecast/benchmark.ts";
import { table } from "../table.ts";
import { type Case, caseOf } from "./case.ts";
import { fitWeights, weightsBy } from "./fit-weights.ts";
import { SETS, stretches } from "./training.ts";

/** Mean errors of a fit. */
interface Errors {
  readonly all: number;
  /** Of cases with more than three years of history. */
  readonly long: number;
}

const LONG = 36;
/** Every so many cases: enough to tell what a part is worth. */
const EVERY = 4;
const SEED = 7;

/** A part taken out: how a case looks without it. */
interface Ablation {
  readonly name: string;
  readonly without: (one: Case) => Case;
}

/** Those that alone change next to nothing. */
const LEAST: readonly string[] = ["slope", "moving level as it is", "gain of trend", "team"];

/** A way is taken out by putting another in its place, a feature by holding it at 0. */
const ABLATIONS: readonly Ablation[] = [
  { name: "all parts", without: (one) => one },
  ...PATHS.map((path, way) => ({ name: `without way "${path}"`, without: withoutWay(way) })),
  ...FEATURES.slice(1).map((feature, i) => ({
    name: `without feature "${feature}"`,
    without: withoutLook((_, k) => k === i + 1),
  })),
  { name: "the same weights for all series", without: withoutLook((_, k) => k > 0) },
  {
    name: "without the four features of least worth",
    without: withoutLook((_, k) => LEAST.includes(FEATURES[k]!)),
  },
  { name: "season by factors alone", without: onlyFactors },
  { name: "season by amounts alone", without: onlyAmounts },
];

/**
 * What each part of the mixture is worth: fitted without it on one half of the training series,
 * scored on the other (test months of no set have a part in it).
 */
export const ablation = async (folder: string): Promise<string> => {
  const missing = missingIn(folder, SETS);
  if (missing) return missing;
  const all = (await stretches(folder)).filter((_, i) => i % EVERY === 0).map(caseOf);
  const whole = errorsOf(all);
  return table(
    ["parts", "mean error", "change", "change where more than 36 months are known"],
    ABLATIONS.map(({ name, without }, i) => {
      const errors = i === 0 ? whole : errorsOf(all.map(without));
      const change = (part: keyof Errors) =>
        `${(100 * (errors[part] / whole[part] - 1)).toFixed(2)} %`;
      return [name, errors.all.toFixed(4), change("all"), change("long")];
    }),
  );
};

/** Mean absolute error of a month, in units of each series' changes over a year, by the cases' weights. */
const errorsOf = (cases: readonly Case[]): Errors => {
  const fits = [0, 1].map((half) =>
    fitWeights(
      cases.filter((one) => one.half === half),
      SEED,
    ),
  );
  const scored = cases.map((one) => {
    const months = expectedMonths(one.evidence, weightsBy(fits[1 - one.half]!, one));
    const off = one.came.map((came, h) => Math.abs(months[h]! - came));
    return { one, error: off.reduce((sum, x) => sum + x, 0) / off.length / one.scale };
  });
  const meanOf = (some: typeof scored) =>
    some.reduce((sum, { one, error }) => sum + one.weight * error, 0) /
    some.reduce((sum, { one }) => sum + one.weight, 0);
  return {
    all: meanOf(scored),
    long: meanOf(scored.filter(({ one }) => one.evidence.months > LONG)),
  };
};

function withoutWay(way: number): (one: Case) => Case {
  const other = way === 0 ? 1 : 0;
  const swapped = <T extends { readonly months: readonly (readonly number[])[] }>(paths: T): T => ({
    ...paths,
    months: paths.months.map((months, j) => (j === way ? paths.months[other]! : months)),
  });
  return (one) => {
    const { byFactors, byAmounts } = one.evidence;
    const changed = { byFactors: byFactors && swapped(byFactors), byAmounts: swapped(byAmounts) };
    return { ...one, evidence: { ...one.evidence, ...changed } };
  };
}

function withoutLook(isOut: (look: number, place: number) => boolean): (one: Case) => Case {
  return (one) => {
    const features = one.evidence.features.map((look, k) => (isOut(look, k) ? 0 : look));
    return { ...one, evidence: { ...one.evidence, features } };
  };
}

function onlyFactors(one: Case): Case {
  const { byFactors, byAmounts } = one.evidence;
  return { ...one, evidence: { ...one.evidence, byAmounts: byFactors ?? byAmounts } };
}

function onlyAmounts(one: Case): Case {
  return { ...one, evidence: { ...one.evidence, byFactors: null } };
}
