import type { Preview, PreviewPerson } from "../../addon/service.ts";
import { periodWords } from "../../text/period.ts";
import { decimalsOf } from "../decimals.ts";
import { rangeScale } from "../range-scale.ts";
import { inHundred, teamAt } from "../team-at.ts";
import { useSettled } from "../use-settled.ts";
import type { Voice } from "../voice.ts";
import { Notes } from "./notes.tsx";
import { RangeKey } from "./range-key.tsx";
import { RangeRow, VERY_HARD } from "./range-row.tsx";
import { Stats } from "./stats.tsx";

const ROWS = 3;

interface GoalsCardProps {
  readonly voice: Voice;
  readonly preview: Preview;
  /** Of the slider, 0 to 30. */
  readonly position: number;
}

/** What the slider's position means: first in a sentence, then drawn. */
export const GoalsCard = ({ voice, preview, position }: GoalsCardProps) => {
  const { text, numbers, language } = voice;
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
  const sentence = useSettled(
    people.length === 0
      ? goals.nobody
      : goals.say(money(team.sum), people.length, inHundred(team.chance), numbers),
  );
  return (
    <section class="card live">
      <h2 class="cap">{goals.caption(periodWords(language, preview.period))}</h2>
      <p class="say" aria-live="polite">
        {sentence}
      </p>
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
    </section>
  );
};

/** Those whom the goal would discourage, then the others, each as in the sheet. */
const mostInNeedFirst = (people: readonly PreviewPerson[], position: number) => {
  const isHard = ({ chance }: PreviewPerson) => (chance[position] ?? 0) < VERY_HARD;
  return [...people.filter(isHard), ...people.filter((person) => !isHard(person))];
};
