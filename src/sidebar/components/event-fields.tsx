import { useState } from "preact/hooks";
import type { EventAnswer } from "../../addon/steps.ts";
import { exactly } from "../../text/exactly.ts";
import { periodToChoose } from "../../text/period.ts";
import { DEFAULTS } from "../numbers/defaults.ts";
import { type EventChange, kindOf } from "../steps/events.ts";
import type { View } from "../view.ts";
import { CheckField } from "./check-field.tsx";
import { IconButton } from "./icon-button.tsx";
import { NumberField } from "./number-field.tsx";
import { SelectField } from "./select-field.tsx";
import { TextField } from "./text-field.tsx";

interface EventFieldsProps extends View {
  readonly event: EventAnswer;
  readonly at: number;
  /** Months that it may begin and end in. */
  readonly months: readonly string[];
}

const SIZES = ["effect", "closed", "daysClosed", "measured"] as const;
type Size = (typeof SIZES)[number];

/** A closed month is one in which all working days are; some days closed are none until they are told. */
const sizeChosen = (size: Size, workingDays: number): EventChange =>
  size === "closed" || size === "daysClosed"
    ? { kind: "daysClosed", daysClosed: size === "closed" ? workingDays : 0 }
    : { kind: size };

/** One event: what it was, when, and how much it moved. */
export const EventFields = ({ event, at, months, ...view }: EventFieldsProps) => {
  const { dispatch, voice } = view;
  const { season } = voice.text;
  const kind = kindOf(event);
  const { workingDays = DEFAULTS.workingDays } = view.state.question.steps;
  // Whoever types all of a month's days keeps the field that they type in.
  const [isByDays, setByDays] = useState(false);
  const size: Size = event.daysClosed === workingDays && !isByDays ? "closed" : kind;
  const change = (said: EventChange) => dispatch({ type: "event", at, change: said });
  const choices = (from: string) =>
    months
      .filter((month) => month >= from)
      .map((value) => ({ value, words: periodToChoose(voice.language, value) }));
  return (
    <fieldset class="event">
      <legend>{event.name}</legend>
      <div class="named">
        <TextField
          id={`event-name-${at}`}
          label={season.eventName}
          value={event.name}
          error={null}
          onAnswer={(name) => change({ name })}
        />
        <IconButton
          shape="cross"
          label={season.removeEvent(event.name)}
          onClick={() => dispatch({ type: "removeEvent", at })}
        />
      </div>
      <SelectField
        id={`event-from-${at}`}
        label={season.eventFrom}
        value={event.from}
        options={choices("")}
        onChoose={(from) => change({ from })}
      />
      <SelectField
        id={`event-to-${at}`}
        label={season.eventTo}
        value={event.to ?? ""}
        options={[{ value: "", words: season.fromThenOn }, ...choices(event.from)]}
        onChoose={(to) => change({ to })}
      />
      {event.to !== undefined && (
        <CheckField
          id={`event-yearly-${at}`}
          label={season.everyYear}
          hint={season.everyYearHint}
          isOn={event.isYearly ?? false}
          onAnswer={(isYearly) => change({ isYearly })}
        />
      )}
      <SelectField
        id={`event-kind-${at}`}
        label={season.eventSize}
        value={size}
        options={SIZES.filter((one) => one !== "measured" || !event.isYearly).map((value) => ({
          value,
          words: season.sizes[value],
        }))}
        onChoose={(value) => {
          setByDays(value === "daysClosed");
          change(sizeChosen(value as Size, workingDays));
        }}
      />
      {size !== "closed" && kind !== "measured" && (
        <NumberField
          {...view}
          name={kind}
          at={at}
          label={season.sizeLabels[kind]}
          {...(kind === "effect"
            ? {}
            : { hint: season.monthOfDays(exactly(workingDays, voice.numbers)) })}
        />
      )}
      {kind === "measured" && <span class="hint">{season.measuredHint}</span>}
    </fieldset>
  );
};
