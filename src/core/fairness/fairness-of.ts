import type { Period } from "../calendar/period.ts";
import type { FixedChoices } from "../choices.ts";
import { relationOf } from "../goals/relation.ts";
import type { PersonGoal } from "../planned.ts";
import { gini } from "../stats/gini.ts";
import { mean } from "../stats/mean.ts";
import { isShortPace, ownPace, paceMonths } from "./own-pace.ts";

/**
 * What is looked at: chance, growth on the year before or, where that is not known, on the own pace, and
 * goal ÷ expected, by what they should not go with.
 */
export type FairnessName =
  | `${"chance" | "growth" | "stretch"}By${"Size" | "Tenure"}`
  | "growthByResult"
  | "chanceSpread"
  | "chanceByManager"
  | "stretchGini";

/** "none" is no evidence of unfairness, which is no proof of fairness; "little" an effect too small to matter. */
export type FairnessVerdict = "tooFew" | "alike" | "none" | "little" | "more" | "less" | "beyond";

export interface FairnessTest {
  readonly name: FairnessName;
  /** People that it could look at. */
  readonly people: number;
  /** A rank correlation, a difference of chances, or a Gini coefficient; null where there is none. */
  readonly value: number | null;
  /** What it stays below in fair teams of so many people; null where they are too few to tell. */
  readonly limit: number | null;
  readonly verdict: FairnessVerdict;
  /** Whether so few people may hide what there is. */
  readonly isFew: boolean;
  /** Months of the own pace that growth is told against; left out where it is the year before. */
  readonly pace?: number;
}

/** Chances that lie no further apart are one difficulty for everybody (domain practice). */
const SPREAD = 0.2;
/** Mean chances of managers' teams: half of that, since a mean's luck evens out. Judgement. */
const MANAGERS = 0.1;
/** Demands a tenth off their mean, on either side, give about so much. Judgement. */
const UNEVEN = 0.05;
/** People from whom a mean or a spread tells something, in all and for a manager. Judgement. */
const FEWEST = 5;
const FEWEST_A_MANAGER = 3;
/** People below whom nothing is called fair (domain practice). */
const ENOUGH = 8;

/**
 * Whether a team's goals, before anybody is told them, ask more of some than of others: Spearman's
 * rank correlation with the size of the territory and with tenure, the spread of the chances, the
 * managers' means, and the Gini coefficient of goal ÷ expected. `monthsOf` says how many of so many
 * known months the period is.
 */
export const fairnessOf = (
  goals: readonly PersonGoal[],
  {
    period,
    territories,
    managers,
    stays,
  }: Pick<FixedChoices, "period" | "territories" | "managers" | "stays">,
  monthsOf: (known: number) => number = () => period.months,
): readonly FairnessTest[] => {
  const hired = new Map(stays.map(({ person, hired: day }) => [person, day]));
  const size: Fact = ({ person }) => territories.get(person) ?? null;
  const tenure: Fact = ({ person }) => monthsSince(period, hired.get(person)?.month ?? null);
  const pace = paceMonths(goals);
  const before: Fact = (goal) => (pace === null ? goal.last : ownPace(goal, monthsOf(pace), pace));
  const measures = { ...MEASURES, growth: growthOn(before) };
  const told = (test: FairnessTest) =>
    pace !== null && test.name.startsWith("growth") ? { ...test, pace } : test;
  return [
    chanceSpread(goals),
    ...(["chance", "growth", "stretch"] as const).flatMap((what) => [
      told(related(`${what}BySize`, goals, measures[what], size)),
      told(related(`${what}ByTenure`, goals, measures[what], tenure)),
    ]),
    ...(isShortPace(pace) ? [told(related("growthByResult", goals, measures.growth, before))] : []),
    chanceByManager(goals, managers),
    stretchGini(goals),
  ];
};

/** Something of a person that may not be known. */
type Fact = (goal: PersonGoal) => number | null;

const MEASURES: Readonly<Record<"chance" | "stretch", Fact>> = {
  chance: ({ chance }) => chance,
  stretch: ({ goal, expected }) => (expected > 0 ? goal / expected : null),
};

/** Less growth than this is shown as 0 %, and is none. */
export const LEAST_SHOWN = 0.005;

const growthOn =
  (before: Fact): Fact =>
  (goal) => {
    const last = before(goal);
    if (last === null || last <= 0) return null;
    const growth = goal.goal / last - 1;
    return Math.abs(growth) < LEAST_SHOWN ? 0 : growth;
  };

const monthsSince = ({ start }: Period, hired: number | null): number | null =>
  hired === null ? null : Math.max(0, start - hired);

const related = (
  name: FairnessName,
  goals: readonly PersonGoal[],
  measure: Fact,
  by: Fact,
): FairnessTest => {
  const pairs = goals.flatMap((goal) => {
    const [value, number] = [measure(goal), by(goal)];
    return value === null || number === null ? [] : [{ value, number }];
  });
  const people = pairs.length;
  if (people < FEWEST) return tooFew(name, people);
  const { correlation, limit, verdict, isFew, isLittle } = relationOf(
    pairs.map(({ value }) => value),
    pairs.map(({ number }) => number),
  );
  const isFound = verdict === "more" || verdict === "less";
  return {
    ...{ name, people, value: correlation, limit, isFew },
    verdict: isFound && isLittle ? "little" : verdict,
  };
};

/** Of the chances as they are shown, so that no sentence finds what the figures beside it do not show. */
const chanceSpread = (goals: readonly PersonGoal[]): FairnessTest => {
  const chances = goals.map(({ chance }) => Math.round(100 * chance) / 100);
  if (chances.length < 2) return tooFew("chanceSpread", chances.length);
  return bounded("chanceSpread", goals.length, Math.max(...chances) - Math.min(...chances), SPREAD);
};

const chanceByManager = (
  goals: readonly PersonGoal[],
  managers: FixedChoices["managers"],
): FairnessTest => {
  const teams = new Map<string, number[]>();
  for (const { person, chance } of goals) {
    const manager = managers.get(person);
    if (manager !== undefined) teams.set(manager, [...(teams.get(manager) ?? []), chance]);
  }
  const known = [...teams.values()].filter(({ length }) => length >= FEWEST_A_MANAGER);
  const people = known.flat().length;
  if (known.length < 2) return tooFew("chanceByManager", people);
  const means = known.map(mean);
  return bounded("chanceByManager", people, Math.max(...means) - Math.min(...means), MANAGERS);
};

const stretchGini = (goals: readonly PersonGoal[]): FairnessTest => {
  const demands = goals.flatMap((goal) => MEASURES.stretch(goal) ?? []);
  const value = gini(demands);
  if (demands.length < FEWEST || value === null) return tooFew("stretchGini", demands.length);
  return bounded("stretchGini", demands.length, value, UNEVEN);
};

const bounded = (
  name: FairnessName,
  people: number,
  value: number,
  limit: number,
): FairnessTest => ({
  ...{ name, people, value: tidy(value), limit, isFew: people < ENOUGH },
  verdict: tidy(value) > limit ? "beyond" : "none",
});

/** Without the last digits that sums leave: 0.85 − 0.65 is 0.2. */
const tidy = (value: number): number => Math.round(value * 1e12) / 1e12;

const tooFew = (name: FairnessName, people: number): FairnessTest => ({
  ...{ name, people, value: null, limit: null, verdict: "tooFew", isFew: true },
});

/** Whether a test found what goals should not have. */
export const isFound = ({ verdict }: Pick<FairnessTest, "verdict">): boolean =>
  verdict === "more" || verdict === "less" || verdict === "beyond";
