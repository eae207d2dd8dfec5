import type { Choices } from "../choices.ts";
import type { Notice } from "../notices.ts";
import type { Verdict } from "../planned.ts";
import { oneOffsOf, type Windfall } from "../review/one-offs-of.ts";
import type { Outcome } from "./outcome.ts";

/** What became of announced goals; one-off sales as they are known now, those of the running period too. */
export const reviewNotices = (
  { goals }: Outcome,
  { announced, period }: Pick<Choices, "announced" | "period">,
  windfalls: readonly Windfall[],
): readonly Notice[] => {
  const of = (verdict: Verdict) =>
    goals.filter((goal) => goal.verdict === verdict).map(({ person }) => person);
  const without = of("withoutWindfall");
  const months = without.map((person) => oneOffsOf(person, windfalls, period.start));
  const [held, stepped, lowered] = [of("held"), of("stepped"), of("loweredWithCause")];
  return [
    ...some("goalsHeld", held),
    ...(stepped.length === 0
      ? []
      : [
          {
            code: "goalsStepped",
            facts: { people: stepped, step: announced?.maxStep ?? 0 },
          } as const,
        ]),
    ...some("goalsBehind", of("behind")),
    ...(without.length === 0
      ? []
      : [{ code: "goalsWithoutWindfall", facts: { people: without, months } } as const]),
    ...some("goalsLowered", lowered),
  ];
};

const some = (
  code: "goalsHeld" | "goalsBehind" | "goalsLowered",
  people: readonly string[],
): readonly Notice[] => (people.length === 0 ? [] : [{ code, facts: { people } }]);
