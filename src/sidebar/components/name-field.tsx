import { nameOf } from "../name-of.ts";
import type { View } from "../view.ts";
import { TextField } from "./text-field.tsx";

const LONGEST = 40; // letters, as the plan's own check has it

/** What a metric is called in sentences and tabs, in the place of the source's word. */
export const NameField = ({
  metric,
  id,
  hint,
  state,
  dispatch,
  voice,
}: View & { readonly metric: string; readonly id: string; readonly hint?: string }) => {
  const { metrics } = voice.text;
  return (
    <TextField
      id={id}
      label={metrics.name}
      spoken={metrics.nameOf(metric)}
      {...(hint === undefined ? {} : { hint })}
      value={nameOf(state, metric)}
      error={null}
      longest={LONGEST}
      mayBeEmpty
      onAnswer={(name) => dispatch({ type: "name", metric, name })}
    />
  );
};
