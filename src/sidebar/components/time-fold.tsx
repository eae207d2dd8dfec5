import { nameOf } from "../name-of.ts";
import { stagesOf } from "../steps/stages.ts";
import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { NumberField } from "./number-field.tsx";

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
      <NumberField {...view} name="workingDays" label={metrics.workingDays} />
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
        />
      ))}
    </Fold>
  );
};
