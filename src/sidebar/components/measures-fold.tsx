import { exactPercent } from "../../text/exact-percent.ts";
import { nameOf } from "../name-of.ts";
import { measureChoices, metricsInMind, weightLeft } from "../steps/measures.ts";
import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { MeasureRow } from "./measure-row.tsx";
import { Note } from "./note.tsx";

/** Metrics that a team can keep in mind, as the plan's own warning has it. */
const MOST = 6;

/** Asks which other metrics have a goal of their own, what each weighs, and whether these are too many. */
export const MeasuresFold = ({
  hasStages,
  ...view
}: View & {
  /** Whether steps of a sale lead to the main metric. */
  readonly hasStages: boolean;
}) => {
  const { state, voice } = view;
  const { measures } = voice.text;
  const { metric, steps } = state.question;
  const left = weightLeft(state);
  const count = metricsInMind(state, hasStages);
  const hasAny = (steps.measures ?? []).length > 0;
  const choices = measureChoices(state);
  if (choices.length === 0) return null;
  return (
    <Fold title={measures.title} isOpen={hasAny}>
      <span class="hint">{measures.hint}</span>
      <ul class="further">
        {choices.map((name, at) => (
          <MeasureRow key={name} {...view} metric={name} at={at} />
        ))}
      </ul>
      {hasAny && left >= 0 && left < 1 && (
        <span class="hint">
          {measures.left(nameOf(state, metric), exactPercent(left, voice.numbers))}
        </span>
      )}
      {left < 0 && (
        <Note tint="bad" role="alert">
          {measures.tooMuch(voice.numbers.percent(1 - left))}
        </Note>
      )}
      {hasAny && count > MOST && (
        <Note tint="warn">
          {measures.tooMany(voice.numbers.plain(count), voice.numbers.plain(MOST))}
        </Note>
      )}
    </Fold>
  );
};
