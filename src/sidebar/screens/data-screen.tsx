import { ColumnsFold } from "../components/columns-fold.tsx";
import { DataButtons } from "../components/data-buttons.tsx";
import { DataMore } from "../components/data-more.tsx";
import { FoundCard } from "../components/found-card.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { LikeThis } from "../components/like-this.tsx";
import { MessageNote } from "../components/message-note.tsx";
import { PastNote } from "../components/past-note.tsx";
import { PeriodFields } from "../components/period-fields.tsx";
import { ReturnNote } from "../components/return-note.tsx";
import { RosterFold } from "../components/roster-fold.tsx";
import { SelectField } from "../components/select-field.tsx";
import { SourceField } from "../components/source-field.tsx";
import { TableDoubts } from "../components/table-doubts.tsx";
import { TellColumns } from "../components/tell-columns.tsx";
import { likeliest } from "../likeliest.ts";
import { nameOf } from "../name-of.ts";
import { isRead } from "../state.ts";
import { stepOf } from "../step-of.ts";
import { useKeptFocus } from "../use-kept-focus.ts";
import type { View } from "../view.ts";

/** Step 1: the table with results, and what was found there. */
export const DataScreen = ({ onShare, ...view }: View & { readonly onShare: () => void }) => {
  const { state, dispatch, voice } = view;
  const { text } = voice;
  const { question, problem } = state;
  const found = isRead(state) ? state.found : null;
  useKeptFocus(found);
  const words = problem?.at === "source" ? text.cannotRead : text.data;
  return (
    <Frame
      voice={voice}
      step={stepOf(state)}
      onGo={(screen) => dispatch({ type: "goTo", screen })}
      onSubmit={() => dispatch({ type: likeliest(state) })}
      bottom={<DataButtons {...view} />}
    >
      <Heading title={words.title} why={words.why} />
      <MessageNote {...view} />
      {found && <ReturnNote {...view} />}
      <SourceField {...view} />
      {problem?.at === "source" && <TellColumns {...view} />}
      <div aria-live="polite">
        {found && <FoundCard {...view} found={found} />}
        {problem?.at === "source" && <LikeThis voice={voice} />}
      </div>
      {found && (
        <TableDoubts {...view} doubts={found.doubts.filter(({ about }) => about === "table")} />
      )}
      {found && found.metrics.length > 1 && (
        <SelectField
          id="metric"
          label={text.data.metric}
          value={question.metric}
          options={found.metrics.map(({ name }) => ({ value: name, words: nameOf(state, name) }))}
          onChoose={(metric) => dispatch({ type: "metric", metric })}
        />
      )}
      {found && <PeriodFields {...view} />}
      <PastNote {...view} />
      <DataMore {...view} onShare={onShare} />
      {found && (
        <div class="folds">
          <ColumnsFold {...view} found={found} />
          <RosterFold {...view} found={found} />
        </div>
      )}
    </Frame>
  );
};
