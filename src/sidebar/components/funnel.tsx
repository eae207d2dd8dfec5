import type { Preview } from "../../addon/preview.ts";
import { periodWords } from "../../text/period.ts";
import { type FunnelStep, funnelOf, saleTakes } from "../steps/funnel.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";
import { PreviewCard } from "./preview-card.tsx";

/** How many of each step there were, and which share of the step before: what the needs are reckoned by. */
export const Funnel = (view: View) => {
  const { state, voice } = view;
  const preview = state.preview?.value;
  const isKnown = ({ length }: readonly FunnelStep[]) => length > 1;
  if (preview && !isKnown(funnelOf(state, preview))) return null;
  return (
    <PreviewCard {...view} title={(known) => titleOf(funnelOf(state, known), voice)}>
      {(known) => (
        <>
          <Steps voice={voice} steps={funnelOf(state, known)} />
          <span class="hint">{spanOf(known, voice)}</span>
        </>
      )}
    </PreviewCard>
  );
};

const titleOf = (steps: readonly FunnelStep[], { text: { metrics }, numbers }: Voice): string => {
  const takes = saleTakes(steps);
  return takes === null
    ? metrics.funnelPlain
    : metrics.funnel(numbers.plain(takes, isNearWhole(takes) ? 0 : 1), steps[0]!.metric);
};

const Steps = ({
  voice: { numbers },
  steps,
}: {
  readonly voice: Voice;
  readonly steps: readonly FunnelStep[];
}) => {
  const most = Math.max(...steps.map(({ count }) => count)) || 1;
  return (
    <ul class="funnel">
      {steps.map(({ metric, count, share }, i) => (
        <li key={metric}>
          <span class="name">{metric}</span>
          <span class="across">
            <i
              class={i === steps.length - 1 ? "bar sale" : "bar"}
              style={{ width: `${(60 * count) / most}%` }}
            />
            <b>{numbers.plain(count)}</b>
          </span>
          <span class="share">{share === null ? "" : numbers.percent(share)}</span>
        </li>
      ))}
    </ul>
  );
};

/** The months that are counted, and how far before them each step is. */
const spanOf = ({ activities }: Preview, { text, language }: Voice): string => {
  const counted = activities[0]?.counted;
  if (!counted) return "";
  const [from, to] = [counted.from, counted.to].map((month) => periodWords(language, month));
  const leads = activities.flatMap(({ metric, lead }) =>
    lead > 0 ? [{ metric, months: lead }] : [],
  );
  return text.metrics.funnelSpan(from!, to!, leads);
};

/** Whether a tenth would say nothing: of many, or where it is ",0". */
const isNearWhole = (takes: number): boolean => takes >= FEW || Math.round(10 * takes) % 10 === 0;
const FEW = 10;
