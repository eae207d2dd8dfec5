import { exactPercent } from "../../text/exact-percent.ts";
import { nameOf } from "../name-of.ts";
import { measureChoices, measureOf, weightLeft } from "../steps/measures.ts";
import type { View } from "../view.ts";
import { WayTo } from "./needs-list.tsx";
import { Note } from "./note.tsx";
import { NumberField } from "./number-field.tsx";

/** What share of the amount goes by which metric: the fields of step 2 once more, and what the shares come to; nothing where there is one metric. */
export const PaySplit = (view: View) => {
  const { state, voice } = view;
  const { incentives, measures } = voice.text;
  const choices = measureChoices(state);
  if (choices.length === 0) return null;
  const ticked = choices.flatMap((metric, at) => {
    const said = measureOf(state, metric);
    return said && !said.isGuard ? [{ name: nameOf(state, metric), at }] : [];
  });
  const left = weightLeft(state);
  return (
    <>
      {ticked.map(({ name, at }) => (
        <NumberField key={at} {...view} name="weight" at={at} label={measures.weightOf(name)} />
      ))}
      {left < 0 ? (
        <Note tint="bad" role="alert">
          {measures.tooMuch(voice.numbers.percent(1 - left))}
        </Note>
      ) : (
        <Note>
          {splitWords(view)}
          {ticked.length === 0 && <WayTo {...view} screen="metrics" />}
        </Note>
      )}
      {ticked.length > 0 && <span class="hint">{incentives.sameShare}</span>}
    </>
  );
};

const splitWords = ({ state, voice: { text, numbers } }: View): string => {
  const { incentives } = text;
  const main = nameOf(state, state.question.metric);
  const measures = state.question.steps.measures ?? [];
  const paid = measures.flatMap(({ metric, weight = 0 }) =>
    weight > 0 ? [{ metric: nameOf(state, metric), weight }] : [],
  );
  if (paid.length === 0)
    return measures.some(({ isGuard }) => !isGuard)
      ? incentives.noShare(main)
      : incentives.unsplit(main);
  const parts = [{ metric: main, weight: weightLeft(state) }, ...paid].map(
    ({ metric, weight }) => `${metric} ${exactPercent(weight, numbers)}`,
  );
  return incentives.split(parts.join(", "));
};
