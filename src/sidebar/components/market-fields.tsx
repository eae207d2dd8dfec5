import { monthsUntil } from "../../text/months-until.ts";
import { nameOf } from "../name-of.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { EventFields } from "./event-fields.tsx";
import { Fold } from "./fold.tsx";
import { NumberField } from "./number-field.tsx";
import { SelectField } from "./select-field.tsx";

const NONE = "";

/** What moves everybody beside the season: events, and an index. */
export const MarketFields = (view: View) => {
  const { state, dispatch, voice } = view;
  const { season } = voice.text;
  const { steps, period, metric } = state.question;
  const { events = [], index } = steps;
  const months = monthsUntil(state.found?.first ?? "", period);
  const others = (state.found?.metrics ?? []).map(({ name }) => name).filter((n) => n !== metric);
  return (
    <div class="folds">
      <Fold title={season.eventsToo} isOpen={events.length > 0}>
        <span class="hint">{season.eventsHint}</span>
        {events.map((event, at) => (
          <EventFields key={at} {...view} event={event} at={at} months={months} />
        ))}
        <Button kind="plain small" onClick={() => dispatch({ type: "addEvent" })}>
          {season.addEvent}
        </Button>
      </Fold>
      {others.length > 0 && (
        <Fold title={season.index} isOpen={index !== undefined}>
          <SelectField
            id="index"
            label={season.indexMetric}
            value={index?.metric ?? NONE}
            options={[
              { value: NONE, words: season.noIndex },
              ...others.map((value) => ({ value, words: nameOf(state, value) })),
            ]}
            onChoose={(name) => dispatch({ type: "index", metric: name === NONE ? null : name })}
          />
          <span class="hint">{season.indexHint}</span>
          {index && (
            <NumberField
              {...view}
              name="indexExpected"
              label={`${season.indexExpected} (${voice.text.optional})`}
            />
          )}
        </Fold>
      )}
    </div>
  );
};
