import { isPaceOfAll, latePace, monthsOfPace } from "../../core/fairness/own-pace.ts";
import type { Plan } from "../../core/planned.ts";
import { sum } from "../../core/stats/sum.ts";
import type { PreviewPerson } from "../preview.ts";

/** What everybody sold lately, and the team; nothing where less is better. */
interface LatePaces {
  readonly people: readonly PreviewPerson["past"][];
  readonly team: { readonly months: number; readonly amount: number } | null;
}

export const latePaces = (
  { goals, season, isLessBetter }: Pick<Plan, "goals" | "season" | "isLessBetter">,
  { period, market: { events } }: Pick<Plan, "period" | "market">,
): LatePaces => {
  const weights = { factors: season.map(({ factor }) => factor), events };
  const people = goals.map((goal) =>
    isLessBetter
      ? null
      : latePace(goal, (known) => monthsOfPace(weights, period, goal.why.growth.since, known)),
  );
  const known = people.filter((one) => one !== null);
  const amount = sum(known.map(({ pace }) => pace));
  const isTold = isPaceOfAll(goals) && known.length === people.length && amount > 0;
  return { people, team: isTold ? { months: known[0]!.months, amount } : null };
};
