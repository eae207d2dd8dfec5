import type { Preview, PreviewPerson } from "../../addon/preview.ts";
import { periodWords } from "../../text/period.ts";
import { decimalsOf } from "../decimals.ts";
import { isHardAt } from "../is-hard-at.ts";
import { rangeScale } from "../range-scale.ts";
import { inHundred, positionOf, teamAt } from "../team-at.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { Note } from "./note.tsx";
import { Notes } from "./notes.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { RangeKey } from "./range-key.tsx";
import { RangeRow } from "./range-row.tsx";
import { Say } from "./say.tsx";
import { Stats } from "./stats.tsx";

const ROWS = 3;

/** What the slider's position means: first in a sentence, then drawn. */
export const GoalsCard = (view: View) => {
  const { state, voice } = view;
  // The period of the goals that are shown, not of those that are being asked for.
  const period = state.preview?.value.period ?? state.question.period;
  return (
    <PreviewCard {...view} title={voice.text.goals.caption(periodWords(voice.language, period))}>
      {(preview) => (
        <Goals voice={voice} preview={preview} position={positionOf(state.question.probability)} />
      )}
    </PreviewCard>
  );
};

interface GoalsProps {
  readonly voice: Voice;
  readonly preview: Preview;
  /** Of the slider, 0 to 30. */
  readonly position: number;
}

const Goals = ({ voice, preview, position }: GoalsProps) => {
  const { text, numbers } = voice;
  const { goals } = text;
  const { people, currency } = preview;
  const decimals = decimalsOf(people.flatMap(({ goal }) => goal));
  const money = (amount: number) => numbers.money(amount, currency, decimals);
  const team = teamAt(preview, position);
  const shown = mostInNeedFirst(people, position).slice(
    0,
    people.length > ROWS + 1 ? ROWS : ROWS + 1,
  );
  const placeOf = rangeScale(shown);
  const others = people.length - shown.length;
  return (
    <>
      <Say
        sentence={
          people.length === 0
            ? goals.nobody
            : goals.say(money(team.sum), people.length, inHundred(team.chance), numbers)
        }
      />
      {people.length > 0 && (
        <>
          <ul class="ranges">
            {shown.map((person) => (
              <RangeRow
                key={person.person}
                voice={voice}
                person={person}
                position={position}
                placeOf={placeOf}
                money={money}
              />
            ))}
          </ul>
          {others > 0 && <span class="hint">{goals.others(numbers.plain(others))}</span>}
          <RangeKey voice={voice} />
          {preview.isLessBetter ? (
            <Note>{goals.less}</Note>
          ) : (
            <Note>{goals.beside(money(sumOf(people, "expected")), lastYearOf(people, money))}</Note>
          )}
          <Stats
            isMoney
            stats={[
              { value: money(team.sum), label: goals.sum },
              { value: `${inHundred(team.chance)}`, label: goals.reach },
              { value: numbers.percent(team.ofSum), label: goals.teamChance },
            ]}
          />
        </>
      )}
      <Notes notices={preview.notices} voice={voice} />
    </>
  );
};

const sumOf = (people: readonly PreviewPerson[], what: "expected" | "last"): number =>
  people.reduce((sum, one) => sum + (one[what] ?? 0), 0);

/** What the same months brought a year before; null where it is not known of everybody. */
const lastYearOf = (
  people: readonly PreviewPerson[],
  money: (amount: number) => string,
): string | null =>
  people.every(({ last }) => last !== null) ? money(sumOf(people, "last")) : null;

/** Those whom the goal would discourage, then the others, each as in the sheet. */
const mostInNeedFirst = (people: readonly PreviewPerson[], position: number) => {
  const isHard = (person: PreviewPerson) => isHardAt(person, position);
  return [...people.filter(isHard), ...people.filter((person) => !isHard(person))];
};
