import { useState } from "preact/hooks";
import type { MeasurePreview, Preview } from "../../addon/preview.ts";
import { decimalsOf } from "../decimals.ts";
import { positionOf, teamAt } from "../team-at.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { MiniTable } from "./mini-table.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";
import { SelectField } from "./select-field.tsx";

const ROWS = 3;

/** The goals of one further metric at a time; nothing where there is none. */
export const MeasuresCard = (view: View) =>
  (view.state.question.steps.measures ?? []).length === 0 ? null : (
    <PreviewCard {...view} title={view.voice.text.measures.card}>
      {(preview) => (
        <Measures
          voice={view.voice}
          preview={preview}
          position={positionOf(view.state.question.probability)}
        />
      )}
    </PreviewCard>
  );

interface MeasuresProps {
  readonly voice: Voice;
  readonly preview: Preview;
  readonly position: number;
}

const Measures = ({ voice, preview, position }: MeasuresProps) => {
  const [chosen, choose] = useState("");
  const { measures } = preview;
  const shown = measures.find(({ metric }) => metric === chosen) ?? measures[0];
  if (!shown) return null;
  return (
    <>
      {measures.length > 1 && (
        <SelectField
          id="measureShown"
          label={voice.text.measures.shown}
          value={shown.metric}
          options={measures.map(({ metric }) => ({ value: metric, words: metric }))}
          onChoose={choose}
        />
      )}
      <MeasureGoals voice={voice} measure={shown} position={position} />
    </>
  );
};

const MeasureGoals = ({
  voice,
  measure,
  position,
}: Pick<MeasuresProps, "voice" | "position"> & { readonly measure: MeasurePreview }) => {
  const { text, numbers } = voice;
  const { people, currency, unit } = measure;
  const decimals = decimalsOf(people.flatMap(({ goal }) => goal));
  const amount = (value: number) => numbers.money(value, currency, decimals);
  const team = teamAt(measure, position);
  const others = people.length - ROWS;
  const say = measure.isLessBetter ? text.measures.sayLess : text.measures.say;
  return (
    <>
      <Say
        sentence={say(
          unit === null ? measure.metric : `${measure.metric} (${unit})`,
          amount(team.sum),
          numbers.percent(team.ofSum),
        )}
      />
      <MiniTable
        head={[
          text.measures.person,
          text.measures.expected,
          text.measures.goal,
          text.measures.chance,
        ]}
        rows={people.slice(0, ROWS).map(({ person, expected, goal, chance }) => ({
          name: person,
          cells: [
            amount(expected),
            amount(goal[position] ?? 0),
            numbers.percent(chance[position] ?? 0),
          ],
        }))}
      />
      {others > 0 && <span class="hint">{text.goals.others(numbers.plain(others))}</span>}
    </>
  );
};
