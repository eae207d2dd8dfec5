import { nameOf } from "../name-of.ts";
import { seenLag, stagesOf } from "../steps/stages.ts";
import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { NumberField } from "./number-field.tsx";

/** From which deals a lag is taken; nothing where they tell none, or the user has told another. */
const hintOf = (metric: string, { state, voice }: View): { readonly hint?: string } => {
  const seen = seenLag(state, metric);
  const told = stagesOf(state).find((one) => one.metric === metric)?.lag;
  if (seen === null || seen.days === 0 || (told ?? seen.months) !== seen.months) return {};
  const { deals, days, next } = seen;
  return { hint: voice.text.metrics.lagSeen(deals, days, next, voice.numbers) };
};

/** How many Mondays to Fridays a month of the period has, once it is known. */
const weekdaysOf = ({ state: { preview }, voice }: View): { readonly hint?: string } =>
  preview === null
    ? {}
    : { hint: voice.text.metrics.weekdays(voice.numbers.plain(preview.value.weekdays, 1)) };

/** How long each step of a sale takes and is ahead, and how much time there is. */
export const TimeFold = (view: View) => {
  const { metrics } = view.voice.text;
  const stages = stagesOf(view.state);
  const main = nameOf(view.state, view.state.question.metric);
  return (
    <Fold title={metrics.time}>
      {stages.map(({ metric }, at) => (
        <NumberField
          key={metric}
          {...view}
          name="minutes"
          at={at}
          label={metrics.minutes(nameOf(view.state, metric))}
        />
      ))}
      <NumberField {...view} name="workingDays" label={metrics.workingDays} {...weekdaysOf(view)} />
      <NumberField {...view} name="sellingHours" label={metrics.sellingHours} />
      {stages.map(({ metric }, at) => (
        <NumberField
          key={metric}
          {...view}
          name="lag"
          at={at}
          label={
            at < stages.length - 1
              ? metrics.lag(nameOf(view.state, metric))
              : metrics.lagLast(nameOf(view.state, metric), main)
          }
          {...hintOf(metric, view)}
        />
      ))}
    </Fold>
  );
};
