import type { SpiffAnswer } from "../../addon/steps.ts";
import { periodToChoose } from "../../text/period.ts";
import { moneyUnit } from "../money-unit.ts";
import { nameOf } from "../name-of.ts";
import { canAddSpiff, monthsFrom, spiffsOf, spiffsWith, withSpiff } from "../steps/spiffs.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { NumberField } from "./number-field.tsx";
import { SelectField } from "./select-field.tsx";
import { TextField } from "./text-field.tsx";

/** Short contests: each with a month, weeks, prizes; added and taken away. */
export const SpiffList = (view: View) => {
  const { state, dispatch, voice } = view;
  const { incentives } = voice.text;
  const spiffs = spiffsOf(state);
  const say = (next: readonly SpiffAnswer[]) =>
    dispatch({ type: "pay", change: { spiffs: next.length > 0 ? next : null } });
  return (
    <>
      {spiffs.map((spiff, at) => (
        <SpiffFields
          key={at}
          {...view}
          spiff={spiff}
          at={at}
          onChange={(change) => say(spiffsWith(spiffs, at, change))}
          onRemove={() => say(spiffs.filter((_, i) => i !== at))}
        />
      ))}
      <span class="hint">{incentives.spiffsHint}</span>
      {canAddSpiff(spiffs) && (
        <Button
          kind="plain small"
          onClick={() => say(withSpiff(state, incentives.spiffName(spiffs.length + 1)))}
        >
          {incentives.addSpiff}
        </Button>
      )}
    </>
  );
};

const SpiffFields = ({
  spiff,
  at,
  onChange,
  onRemove,
  ...view
}: View & {
  readonly spiff: SpiffAnswer;
  readonly at: number;
  readonly onChange: (change: Partial<SpiffAnswer>) => void;
  readonly onRemove: () => void;
}) => {
  const { state, voice } = view;
  const { incentives } = voice.text;
  const { start, months } = state.preview?.value ?? { start: spiff.from, months: 1 };
  // A month of another period stays what was said, until another is chosen.
  const begins = [...new Set([spiff.from, ...monthsFrom(start, months)])].sort();
  const { metric } = state.question;
  const metrics = (state.found?.metrics ?? []).map(({ name }) => name);
  const others = metrics.filter((name) => name !== metric);
  const words = (month: string) => periodToChoose(voice.language, month);
  return (
    <fieldset>
      <legend>{spiff.name}</legend>
      <TextField
        id={`spiff-name-${at}`}
        label={incentives.spiffWords}
        value={spiff.name}
        error={null}
        onAnswer={(name) => onChange({ name })}
      />
      <SelectField
        id={`spiff-from-${at}`}
        label={incentives.spiffFrom}
        value={spiff.from}
        options={begins.map((month) => ({ value: month, words: words(month) }))}
        onChoose={(from) => onChange({ from })}
      />
      {others.length > 0 && (
        <SelectField
          id={`spiff-metric-${at}`}
          label={incentives.spiffMetric}
          value={spiff.metric ?? metric}
          options={[metric, ...others].map((name) => ({ value: name, words: nameOf(state, name) }))}
          onChoose={(name) => onChange({ metric: name })}
        />
      )}
      <NumberField {...view} name="spiffWeeks" at={at} label={incentives.spiffWeeks} />
      <NumberField {...view} name="spiffWinners" at={at} label={incentives.spiffWinners} />
      <NumberField
        {...view}
        name="spiffPrize"
        at={at}
        label={incentives.spiffPrize}
        unit={moneyUnit(state)}
      />
      <Button kind="plain small" onClick={onRemove}>
        {incentives.removeSpiff(spiff.name)}
      </Button>
    </fieldset>
  );
};
