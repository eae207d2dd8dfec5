import type { Preview } from "../../addon/preview.ts";
import { exactPercent } from "../../text/exact-percent.ts";
import { monthName } from "../../text/month.ts";
import { periodWords } from "../../text/period.ts";
import { decimalsOf } from "../decimals.ts";
import { DEFAULTS } from "../numbers/defaults.ts";
import { rises } from "../steps/rises.ts";
import { positionOf } from "../team-at.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { Note } from "./note.tsx";
import { PreviewCard } from "./preview-card.tsx";
import { Say } from "./say.tsx";
import { StepBars } from "./step-bars.tsx";

const SHOWN = 4;
/** What a first rise may come short of the largest one without a word. */
const UNSEEN = 0.001;

/** How high all goals together can get, review by review. */
export const RiseCard = (view: View) => (
  <PreviewCard {...view} title={view.voice.text.startLow.atMost}>
    {(preview) => <Rises {...view} preview={preview} />}
  </PreviewCard>
);

const Rises = ({ state, voice, preview }: View & { readonly preview: Preview }) => {
  const { text, numbers, language } = voice;
  const { startLow } = text;
  const { steps, probability } = state.question;
  const { reviews, currency, step, people, isCount } = preview;
  const goals = people.map(({ goal }) => goal[positionOf(probability)] ?? 0);
  const every = steps.reviewMonths ?? DEFAULTS.reviewMonths;
  const maxStep = steps.maxStep ?? DEFAULTS.maxStep;
  const amounts = rises(goals, reviews.length, { maxStep, step, isCount });
  const decimals = decimalsOf(amounts);
  const money = (amount: number) => numbers.money(amount, currency, decimals);
  const [first = 0, last = 0] = [amounts[0], amounts[amounts.length - 1]];
  if (reviews.length === 0)
    return (
      <>
        <Say sentence={startLow.stays(money(first))} />
        {every > 0 && (
          <Note>{every < preview.months ? startLow.noReviews : startLow.noReviewsWithin}</Note>
        )}
      </>
    );
  const share = first > 0 ? (amounts[1] ?? first) / first - 1 : maxStep;
  const months = reviews.map((iso) => monthName(language, Number(iso.slice(5))));
  const bars = [startLow.start, ...months].map((label, i) => ({
    label,
    value: money(amounts[i] ?? 0),
    amount: amounts[i] ?? 0,
    isOpen: i > 0,
  }));
  // Of many reviews the first and the last: how far it goes.
  const shown = bars.length > SHOWN ? [...bars.slice(0, SHOWN - 1), ...bars.slice(-1)] : bars;
  return (
    <>
      <Say
        sentence={startLow.say(money(first), money(last), periodWords(language, preview.period))}
      />
      <StepBars bars={shown} />
      <OverLimit voice={voice} capacity={preview.capacity} last={last} money={money} />
      {maxStep - share > UNSEEN && (
        <span class="hint">
          {startLow.rounded(exactPercent(maxStep, numbers), numbers.percent(share, 1))}
        </span>
      )}
    </>
  );
};

interface OverLimitProps {
  readonly voice: Voice;
  readonly capacity: Preview["capacity"];
  /** What all goals come to after the last review. */
  readonly last: number;
  readonly money: (amount: number) => string;
}

/** What limits the goals, where their rises lead beyond it. */
const OverLimit = ({ voice, capacity, last, money }: OverLimitProps) =>
  capacity !== null &&
  last > capacity.limit && (
    <Note tint="warn">
      {voice.text.startLow.overLimit(money(Math.floor(capacity.limit)), capacity.bottleneck)}
    </Note>
  );
