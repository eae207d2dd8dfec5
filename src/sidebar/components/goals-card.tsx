import type { Preview, PreviewPerson } from "../../addon/preview.ts";
import { periodWords } from "../../text/period.ts";
import { decimalsOf } from "../decimals.ts";
import { hasOwn } from "../has-own.ts";
import { rangeScale } from "../range-scale.ts";
import { isFarBelow, mostToSeeFirst } from "../steps/low-goals.ts";
import { toldGoals } from "../steps/told-goals.ts";
import { inHundred, positionOf, teamAt } from "../team-at.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { Fold } from "./fold.tsx";
import { Note } from "./note.tsx";
import { Notes } from "./notes.tsx";
import { OtherChances } from "./other-chances.tsx";
import { Pairs } from "./pairs.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { RangeKey } from "./range-key.tsx";
import { RangeRow } from "./range-row.tsx";
import { Say } from "./say.tsx";

const ROWS = 3;

/** What the slider's position means: first in a sentence, then drawn. */
export const GoalsCard = (view: View) => {
  const { state, voice } = view;
  // The period of the goals that are shown, not of those that are being asked for.
  const period = state.preview?.value.period ?? state.question.period;
  return (
    <PreviewCard {...view} title={voice.text.goals.caption(periodWords(voice.language, period))}>
      {(preview) => (
        <Goals {...view} preview={preview} position={positionOf(state.question.probability)} />
      )}
    </PreviewCard>
  );
};

interface GoalsProps extends View {
  readonly preview: Preview;
  /** Of the slider, 0 to 30. */
  readonly position: number;
}

const Goals = ({ state, voice, preview, position }: GoalsProps) => {
  const { text, numbers } = voice;
  const { goals } = text;
  const { people, currency } = preview;
  const decimals = decimalsOf(people.flatMap(({ goal }) => goal));
  const money = (amount: number) => numbers.money(amount, currency, decimals);
  const team = teamAt(preview, position);
  const { hard, easy, none } = toldGoals(preview, position);
  const named = [hard, easy, none].flatMap(([one]) => one ?? []);
  const inOrder = mostToSeeFirst(people, position, { named, hard });
  const shown = inOrder.slice(0, people.length > ROWS + 1 ? ROWS : ROWS + 1);
  const others = inOrder.slice(shown.length);
  const rows = { voice, position, money };
  return (
    <>
      <Say
        sentence={
          people.length === 0
            ? goals.nobody
            : goals.say(money(team.sum), people.length, inHundred(team.chance), numbers)
        }
      />
      {hasOwn(state) && <span class="hint">{goals.withoutOwn}</span>}
      {people.length > 0 && (
        <>
          <RangeKey voice={voice} />
          {preview.capacity?.cutsStretch[position] && (
            <span class="hint">{goals.stretchCut(preview.capacity.bottleneck)}</span>
          )}
          <Rows {...rows} people={shown} />
          {others.length > 0 && (
            <Fold title={text.more(others.length)}>
              <Rows {...rows} people={others} />
            </Fold>
          )}
          <span class="hint">{goals.rungs}</span>
          {preview.isLessBetter ? (
            <Note>{goals.less}</Note>
          ) : (
            <Beside {...{ voice, preview, money }} sum={team.sum} />
          )}
          <OtherChances
            voice={voice}
            preview={preview}
            position={position}
            asked={state.question.probability}
          />
        </>
      )}
      <Notes notices={preview.notices} voice={voice} />
    </>
  );
};

interface RowsProps {
  readonly voice: Voice;
  readonly people: readonly PreviewPerson[];
  readonly position: number;
  readonly money: (amount: number) => string;
}

const Rows = ({ voice, people, position, money }: RowsProps) => {
  const placeOf = rangeScale(people);
  return (
    <ul class="ranges">
      {people.map((person) => (
        <RangeRow
          key={person.person}
          voice={voice}
          person={person}
          position={position}
          placeOf={placeOf}
          money={money}
          past={isFarBelow(person, position) ? person.past : null}
        />
      ))}
    </ul>
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

interface BesideProps {
  readonly voice: Voice;
  readonly preview: Preview;
  /** Of all goals. */
  readonly sum: number;
  readonly money: (amount: number) => string;
}

/** What the goals' sum is to be seen beside, each total with its name: what is expected, and the past. */
const Beside = ({ voice, preview: { people, teamPace }, sum, money }: BesideProps) => {
  const { goals } = voice.text;
  const expected = sumOf(people, "expected");
  const last = lastYearOf(people, money);
  const pace = last === null ? teamPace : null;
  const known = (name: string, value: string | null) => (value === null ? [] : [{ name, value }]);
  return (
    <>
      <Pairs
        isShort
        pairs={[
          { name: goals.sums.goals, value: money(sum) },
          { name: goals.sums.expected, value: money(expected) },
          ...known(goals.sums.yearBefore, last),
          ...(pace === null ? [] : known(goals.sums.pace(pace.months), money(pace.amount))),
        ]}
      />
      <Note>
        {[
          goals.beside(sum <= expected),
          ...(pace === null ? [] : paceWords(pace, sum, money, voice)),
        ].join(" ")}
      </Note>
    </>
  );
};

/** How far the goals lie from the pace of late, and what of closed days is in it. */
const paceWords = (
  { amount, closed }: NonNullable<Preview["teamPace"]>,
  sum: number,
  money: (amount: number) => string,
  { text: { goals }, numbers }: Voice,
): readonly string[] => [
  goals.besidePace(numbers.percent(Math.abs(sum / amount - 1)), sum < amount),
  ...(closed === null ? [] : [goals.withoutClosed(closed.months, money(closed.plain))]),
];
