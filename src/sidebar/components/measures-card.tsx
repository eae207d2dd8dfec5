import { useState } from "preact/hooks";
import type { MeasurePreview, Preview } from "../../addon/preview.ts";
import { periodWords } from "../../text/period.ts";
import { decimalsOf } from "../decimals.ts";
import { mostToSeeFirst } from "../steps/low-goals.ts";
import { hundredWords, nearHundred, positionOf, teamAt } from "../team-at.ts";
import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { MiniTable } from "./mini-table.tsx";
import { Note } from "./note.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";
import { SelectField } from "./select-field.tsx";

/** Notes name nobody of further metrics. */
const NOBODY = { named: [], hard: [] };

const ROWS = 3;

/** The goals of one further metric at a time; nothing where there is none. */
export const MeasuresCard = (view: View) =>
  (view.state.question.steps.measures ?? []).length === 0 ? null : (
    <PreviewCard {...view} title={view.voice.text.measures.card}>
      {(preview) => (
        <Measures
          {...view}
          preview={preview}
          position={positionOf(view.state.question.probability)}
        />
      )}
    </PreviewCard>
  );

interface MeasuresProps extends View {
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
      <MeasureGoals
        {...{ voice, position }}
        measure={shown}
        period={periodWords(voice.language, preview.period)}
      />
    </>
  );
};

const MeasureGoals = ({
  voice,
  measure,
  period,
  position,
}: Pick<MeasuresProps, "voice" | "position"> & {
  readonly measure: MeasurePreview;
  readonly period: string;
}) => {
  const { text, numbers } = voice;
  const { people, currency, unit } = measure;
  const decimals = decimalsOf(people.flatMap(({ goal }) => goal));
  const amount = (value: number) => numbers.money(value, currency, decimals);
  const team = teamAt(measure, position);
  const inOrder = mostToSeeFirst(people, position, NOBODY);
  const expected = people.reduce((sum, one) => sum + one.expected, 0);
  const isLow = !measure.isLessBetter && team.sum < (1 - LOW) * expected;
  const table = (rows: MeasurePreview["people"]) => (
    <MiniTable
      head={[
        text.measures.person,
        text.measures.expected,
        text.measures.goal,
        text.measures.chance,
      ]}
      rows={rows.map(({ person, expected, goal, chance }) => ({
        name: person,
        cells: [amount(expected), amount(goal[position] ?? 0), nearHundred(chance[position] ?? 0)],
      }))}
    />
  );
  const others = inOrder.slice(ROWS);
  const say = measure.isLessBetter ? text.measures.sayLess : text.measures.say;
  return (
    <>
      <Say
        sentence={say(
          unit === null ? measure.metric : `${measure.metric} (${unit})`,
          amount(team.sum),
          hundredWords(team.ofSum, voice),
          period,
        )}
      />
      {isLow && <Note>{text.measures.low(amount(expected))}</Note>}
      {measure.apart !== null && <Note tint="warn">{measure.apart}</Note>}
      {table(inOrder.slice(0, ROWS))}
      {others.length > 0 && <Fold title={text.more(others.length)}>{table(others)}</Fold>}
    </>
  );
};

/** Goals so far below what is expected want a reason. */
const LOW = 0.2;
