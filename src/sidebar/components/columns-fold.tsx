import type { Found } from "../../addon/service.ts";
import { answerAt } from "../answer-at.ts";
import type { View } from "../view.ts";
import { Fold } from "./fold.tsx";
import { SampleTable } from "./sample-table.tsx";
import { SelectField } from "./select-field.tsx";
import { TellColumns } from "./tell-columns.tsx";

/** How the columns were read, and other columns to read instead. */
export const ColumnsFold = ({ found, ...view }: View & { readonly found: Found }) => {
  const { state, voice } = view;
  const asked = found.doubts.map(({ key }) => key);
  const roles = found.roles.filter(
    ({ key, options }) => options.length > 1 && !asked.includes(key),
  );
  return (
    <Fold title={voice.text.data.columns} isOpen={roles.some(({ key }) => key === state.answered)}>
      <p class="hint">{found.columns}</p>
      {roles.map(({ key, words, answer: now, options }) => {
        const { answer, ...field } = answerAt(view, key, now);
        return (
          <SelectField
            key={key}
            id={`role-${encodeURIComponent(key)}`}
            label={words}
            options={options.map((heading) => ({ value: heading, words: heading }))}
            onChoose={answer}
            {...field}
          />
        );
      })}
      <p class="hint">{voice.text.columns.openWhy}</p>
      <TellColumns {...view} />
      {state.question.metric === found.metric && (
        <SampleTable
          voice={voice}
          sample={found.sample}
          currency={found.metrics.find(({ name }) => name === found.metric)?.currency ?? null}
        />
      )}
    </Fold>
  );
};
