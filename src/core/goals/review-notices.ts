import type { Choices } from "../choices.ts";
import type { Notice } from "../notices.ts";
import type { Activity, CapacityUse, PersonGoal, Verdict } from "../planned.ts";

/** What a plan came to, as far as there is something to say of it. */
export interface Outcome {
  readonly goals: readonly PersonGoal[];
  readonly activities: readonly Activity[];
  readonly time: readonly { readonly person: string; readonly share: number }[];
  readonly capacity: CapacityUse | null;
}

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
    ...some("goalsLowered", lowered),
  ];
};

const some = (code: "goalsHeld" | "goalsLowered", people: readonly string[]): readonly Notice[] =>
  people.length === 0 ? [] : [{ code, facts: { people } }];
