import type { Preview } from "../../addon/preview.ts";
import type { Question } from "../../addon/service.ts";
import { periodWords } from "../../text/period.ts";
import { roughDecimals } from "../decimals.ts";
import { positionOf, teamAt } from "../team-at.ts";
import type { View } from "../view.ts";
import { isAsked, waitsFor } from "../waits-for.ts";
import { Spinner } from "./spinner.tsx";

/** What the growth in the field above does to the goals: with it and without; of an empty one, what holds instead. */
export const GrowthNote = ({ state, voice }: View) => {
  const preview = state.problem || isAsked(state, "preview", "look") ? null : state.preview;
  return (
    <p class="hint" role="status">
      {waitsFor(state, "preview") && <Spinner />}
      {preview && effectOf(preview.value, state.question, voice)}
    </p>
  );
};

const effectOf = (
  preview: Preview,
  { growth: told, probability }: Pick<Question, "growth" | "probability">,
  { text: { season }, numbers, language }: View["voice"],
): string => {
  const { growth, growthEffect: effect, currency } = preview;
  const money = (amount: number) => numbers.money(amount, currency, roughDecimals(amount));
  const change = (share: number) => numbers.change(share, 1);
  const period = periodWords(language, preview.period);
  if (told !== null && effect === null) return "";
  if (effect === null && !preview.isTrendKnown)
    return season.steady(money(teamAt(preview, positionOf(probability)).sum), period);
  if (effect === null)
    return season.fromTeam(
      change(growth),
      money(teamAt(preview, positionOf(probability)).sum),
      period,
    );
  const { goals, goalsWithout, growthWithout, months, heldBy } = effect;
  const own = growthWithout === 0 ? null : change(growthWithout);
  return goals === goalsWithout
    ? season.growthSame(money(goals), own, period, heldBy)
    : season.growthEffect(money(goals), money(goalsWithout), own, numbers.plain(months, 1), period);
};
