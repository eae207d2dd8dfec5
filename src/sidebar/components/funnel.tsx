import { type FunnelStep, saleTakes } from "../steps/funnel.ts";
import type { Voice } from "../voice.ts";

interface FunnelProps {
  readonly voice: Voice;
  readonly steps: readonly FunnelStep[];
  /** How many months the counts are of. */
  readonly months: number;
}

/** How many of each step there were, and which share of the step before. */
export const Funnel = ({ voice, steps, months }: FunnelProps) => {
  const { metrics } = voice.text;
  const { plain, percent } = voice.numbers;
  const most = Math.max(...steps.map(({ count }) => count));
  const takes = saleTakes(steps);
  return (
    <section class="card live">
      <h2 class="cap">
        {takes === null
          ? metrics.funnelPlain
          : metrics.funnel(plain(takes, takes < FEW ? 1 : 0), steps[0]!.metric)}
      </h2>
      <ul class="funnel">
        {steps.map(({ metric, count, share }, i) => (
          <li key={metric}>
            <span class="name">{metric}</span>
            <span class="across">
              <i
                class={i === steps.length - 1 ? "bar sale" : "bar"}
                style={{ width: `${(60 * count) / most}%` }}
              />
              <b>{plain(count)}</b>
            </span>
            <span class="share">{share === null ? "" : percent(share)}</span>
          </li>
        ))}
      </ul>
      <span class="hint">{metrics.funnelSpan(months)}</span>
    </section>
  );
};

const FEW = 10;
