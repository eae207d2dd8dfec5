import type { Preview } from "../../addon/preview.ts";
import { exactPercent } from "../../text/exact-percent.ts";
import { monthName } from "../../text/month.ts";
import { periodWords } from "../../text/period.ts";
import { decimalsOf } from "../decimals.ts";
import { DEFAULTS } from "../numbers/defaults.ts";
import { isHandedDown } from "../steps/handed-down.ts";
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

interface RisesProps extends View {
  readonly preview: Preview;
}

const Rises = (props: RisesProps) => {
  const { state, preview, voice } = props;
  const { text, numbers } = voice;
  const { startLow } = text;
  const maxStep = state.question.steps.maxStep ?? DEFAULTS.maxStep;
  const amounts = sumsByReview(state, preview, maxStep);
  const decimals = decimalsOf(amounts);
  const money = (amount: number) => numbers.money(amount, preview.currency, decimals);
  const [first = 0, last = 0] = [amounts[0], amounts[amounts.length - 1]];
  if (preview.reviews.length === 0) return <NoReviews {...props} sum={money(first)} />;
  if (isHandedDown(preview) && last <= first)
    return <Say sentence={startLow.byTarget(money(first), exactPercent(maxStep, numbers))} />;
  return (
    <>
      <Bars {...props} amounts={amounts} money={money} />
      <OverLimit voice={voice} capacity={preview.capacity} last={last} money={money} />
      <StepHint {...props} amounts={amounts} maxStep={maxStep} />
    </>
  );
};

const NoReviews = ({ state, preview, voice, sum }: RisesProps & { readonly sum: string }) => {
  const { startLow } = voice.text;
  const every = state.question.steps.reviewMonths ?? DEFAULTS.reviewMonths;
  return (
    <>
      <Say sentence={startLow.stays(sum)} />
      {every > 0 && (
        <Note>{every < preview.months ? startLow.noReviews : startLow.noReviewsWithin}</Note>
      )}
    </>
  );
};

interface BarsProps extends RisesProps {
  /** What all goals come to at first and after each review. */
  readonly amounts: readonly number[];
  readonly money: (amount: number) => string;
}

const Bars = ({ preview, voice, amounts, money }: BarsProps) => {
  const { text, language } = voice;
  const { startLow } = text;
  const months = preview.reviews.map((iso) => monthName(language, Number(iso.slice(5))));
  const bars = [startLow.start, ...months].map((label, i) => ({
    label,
    value: money(amounts[i] ?? 0),
    amount: amounts[i] ?? 0,
    isOpen: i > 0,
  }));
  // Of many reviews the first and the last: how far it goes.
  const shown = bars.length > SHOWN ? [...bars.slice(0, SHOWN - 1), ...bars.slice(-1)] : bars;
  const [first, last] = [bars[0]!, bars[bars.length - 1]!];
  const period = periodWords(language, preview.period);
  return (
    <>
      <Say sentence={startLow.say(first.value, last.value, period)} />
      <StepBars bars={shown} />
    </>
  );
};

interface StepHintProps extends Pick<BarsProps, "preview" | "voice" | "amounts"> {
  readonly maxStep: number;
}

/** Why all goals together rise by less than the step that was asked for. */
const StepHint = ({ preview, voice, amounts, maxStep }: StepHintProps) => {
  const { text, numbers } = voice;
  const asked = exactPercent(maxStep, numbers);
  if (isHandedDown(preview)) return <span class="hint">{text.startLow.upToTarget(asked)}</span>;
  const [first = 0, next = first] = amounts;
  const share = first > 0 ? next / first - 1 : maxStep;
  if (maxStep - share <= UNSEEN) return null;
  return <span class="hint">{text.startLow.rounded(asked, numbers.percent(share, 1))}</span>;
};

/**
 * What all goals come to at first and after each review, at most. Where the company's target sets them,
 * no review asks for more than it: what is still nobody's, in whole steps, is all that they can rise by.
 */
const sumsByReview = (
  { question: { probability } }: View["state"],
  { people, reviews, step, isCount, company }: Preview,
  maxStep: number,
): readonly number[] => {
  const at = positionOf(probability);
  const goals = people.map(({ goal }) => goal[at] ?? 0);
  const amounts = rises(goals, reviews.length, { maxStep, step, isCount });
  const unallocated = company?.unallocated?.[at];
  if (unallocated === undefined) return amounts;
  const most = (amounts[0] ?? 0) + (unallocated < step ? 0 : unallocated);
  return amounts.map((amount) => Math.min(amount, most));
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
