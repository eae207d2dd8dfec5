import { Button } from "../components/button.tsx";
import { DataMore } from "../components/data-more.tsx";
import { Fold } from "../components/fold.tsx";
import { FoundCard } from "../components/found-card.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { LikeThis } from "../components/like-this.tsx";
import { MessageNote } from "../components/message-note.tsx";
import { SampleTable } from "../components/sample-table.tsx";
import { SelectField } from "../components/select-field.tsx";
import { SourceField } from "../components/source-field.tsx";
import { isRead } from "../state.ts";
import type { View } from "../view.ts";
import { waitsFor } from "../waits-for.ts";

/** Step 1: the table with results, and what was found there. */
export const DataScreen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { text } = voice;
  const { question, problem } = state;
  const found = isRead(state) ? state.found : null;
  const submit = () => dispatch({ type: found ? "looksRight" : "read" });
  const words = problem?.at === "source" ? text.cannotRead : text.data;
  return (
    <Frame
      voice={voice}
      step={1}
      onSubmit={submit}
      bottom={
        <Button kind="action" isBusy={waitsFor(state, "look", "preview")}>
          {found ? text.data.looksRight : text.data.readAgain}
        </Button>
      }
    >
      <Heading title={words.title} why={words.why} />
      <MessageNote {...view} />
      <SourceField {...view} />
      <div aria-live="polite">
        {found ? (
          <FoundCard voice={voice} found={found} metric={question.metric} />
        ) : (
          <LikeThis voice={voice} />
        )}
      </div>
      {found && found.metrics.length > 1 && (
        <SelectField
          id="metric"
          label={text.data.metric}
          value={question.metric}
          options={found.metrics.map(({ name }) => ({ value: name, words: name }))}
          onChoose={(metric) => dispatch({ type: "metric", metric })}
        />
      )}
      <DataMore {...view} />
      {found && (
        <div class="folds">
          <Fold title={text.data.columns}>
            <p class="hint">{found.columns}</p>
            {question.metric === found.metric && (
              <SampleTable voice={voice} sample={found.sample} />
            )}
          </Fold>
        </div>
      )}
    </Frame>
  );
};
