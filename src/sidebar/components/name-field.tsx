import { nameOf } from "../name-of.ts";
import type { State } from "../state.ts";
import { readableName } from "../steps/readable-name.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
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
  const call = (name: string) => dispatch({ type: "name", metric, name });
  const offered = offeredFor(state, metric);
  return (
    <>
      <TextField
        id={id}
        label={metrics.name}
        spoken={metrics.nameOf(metric)}
        {...(hint === undefined ? {} : { hint })}
        value={nameOf(state, metric)}
        error={null}
        longest={LONGEST}
        mayBeEmpty
        onAnswer={call}
      />
      {offered !== null && (
        <Button kind="plain small" onClick={() => call(offered)}>
          {metrics.callIt(offered)}
        </Button>
      )}
    </>
  );
};

/** A readable name while the metric has a program's, unless another metric has that name; null for none. */
const offeredFor = (state: State, metric: string): string | null => {
  const name = nameOf(state, metric) === metric ? readableName(metric) : null;
  const isFree = (state.found?.metrics ?? []).every(
    (one) => nameOf(state, one.name).toLowerCase() !== name?.toLowerCase(),
  );
  return name !== null && name.length <= LONGEST && isFree ? name : null;
};
