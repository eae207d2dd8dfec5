import type { Preview } from "../../addon/preview.ts";
import { roughDecimals } from "../decimals.ts";
import { lowGoals } from "../steps/low-goals.ts";
import { positionOf, teamAt } from "../team-at.ts";
import type { View } from "../view.ts";
import { Note } from "./note.tsx";

/** How far all goals are below what is expected or below the past, and what to do; nothing where they are not. */
export const LowNote = ({ state, voice, preview }: View & { readonly preview: Preview }) => {
  const { goals } = voice.text;
  const { people, currency, isLessBetter } = preview;
  const { probability, steps } = state.question;
  if (isLessBetter || people.length === 0) return null;
  const position = positionOf(probability);
  const { expected, past } = lowGoals(people, position);
  if (!expected && !past) return null;
  const { sum } = teamAt(preview, position);
  const money = (amount: number) => voice.numbers.money(amount, currency, roughDecimals(amount));
  const percent = (share: number) => voice.numbers.percent(share);
  return (
    <Note tint="warn">
      {[
        goals.low(money(sum)),
        ...(expected ? [goals.lowExpected(percent(expected.below), money(expected.amount))] : []),
        ...(past ? [goals.lowPast(percent(past.below), past.months, money(past.amount))] : []),
        steps.allocation ? goals.lowDoTarget : goals.lowDo,
      ].join(" ")}
    </Note>
  );
};
