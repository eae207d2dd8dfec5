import type { Preview } from "../../addon/preview.ts";
import { exactly } from "../../text/exactly.ts";
import { fineDecimals } from "../../text/fine-decimals.ts";
import { periodWords } from "../../text/period.ts";
import { roughDecimals } from "../decimals.ts";
import { middlePerson, type Need, needsOf } from "../steps/needs.ts";
import { positionOf } from "../team-at.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { MiniTable } from "./mini-table.tsx";
import { Note } from "./note.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";

/** What the goal asks of each step of the sale, for the person in the middle of the team. */
export const ActivitiesCard = (view: View) => (
  <PreviewCard {...view} title={view.voice.text.metrics.asks}>
    {(preview) => (
      <Activities
        voice={view.voice}
        preview={preview}
        position={positionOf(view.state.question.probability)}
      />
    )}
  </PreviewCard>
);

interface ActivitiesProps {
  readonly voice: Voice;
  readonly preview: Preview;
  readonly position: number;
}

const Activities = ({ voice, preview, position }: ActivitiesProps) => {
  const { metrics } = voice.text;
  const middle = middlePerson(preview, position);
  if (!middle)
    return <Say sentence={preview.activities.length === 0 ? metrics.unknown : metrics.noRate} />;
  const goal = (middle.goal[position] ?? 0) / preview.open.months;
  const decimals = roughDecimals(goal);
  const monthOf = (iso: string) => periodWords(voice.language, iso);
  return (
    <>
      <Say
        sentence={metrics.middle(
          middle.person,
          voice.numbers.money(goal, preview.currency, decimals),
        )}
      />
      <MiniTable
        head={[metrics.step, metrics.month, metrics.week, metrics.day]}
        rows={needsOf(preview, middle, position).map((need) => rowOf(need, voice))}
      />
      <span class="hint">
        {metrics.asksHow(middle.person, exactly(preview.workingDays, voice.numbers))}
      </span>
      {preview.activities
        .filter(({ lead }) => lead > 0)
        .map(({ metric, lead, done, serves }) => (
          <span key={metric} class="hint">
            {metrics.asksAhead(metric, lead, monthOf(done), monthOf(serves))}
          </span>
        ))}
      <SellingTime voice={voice} preview={preview} />
    </>
  );
};

const rowOf = ({ metric, month, week, day }: Need, { numbers }: Voice) => ({
  name: metric,
  cells: [month, week, day].map((need) => numbers.plain(need, need < FEW ? fineDecimals(need) : 0)),
});
const FEW = 10;

/** Whether the steps fit into the time there is for selling, where their minutes are known. */
const SellingTime = ({ voice, preview }: Omit<ActivitiesProps, "position">) => {
  const { metrics } = voice.text;
  const time = [...preview.time].sort((a, b) => b.share - a.share);
  const [most] = time;
  const over = time.filter(({ share }) => share > 1);
  if (!most) return null;
  if (over.length === 0)
    return <Note>{metrics.fits(most.person, voice.numbers.percent(most.share))}</Note>;
  const words = over.map(({ person, share }) =>
    metrics.personShare(person, voice.numbers.percent(share)),
  );
  return <Note tint="warn">{metrics.tooMuch(words)}</Note>;
};
