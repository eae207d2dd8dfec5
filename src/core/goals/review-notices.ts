import type { Choices } from "../choices.ts";
import type { Notice } from "../notices.ts";
import type { Verdict } from "../planned.ts";
import type { Outcome } from "./outcome.ts";

/** What became of announced goals. */
export const reviewNotices = (
  { goals }: Outcome,
  { announced }: Pick<Choices, "announced">,
): readonly Notice[] => {
  const of = (verdict: Verdict) =>
    goals.filter((goal) => goal.verdict === verdict).map(({ person }) => person);
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
    ...some("goalsWithoutWindfall", of("withoutWindfall")),
    ...some("goalsLowered", lowered),
  ];
};

const some = (
  code: "goalsHeld" | "goalsBehind" | "goalsWithoutWindfall" | "goalsLowered",
  people: readonly string[],
): readonly Notice[] => (people.length === 0 ? [] : [{ code, facts: { people } }]);
