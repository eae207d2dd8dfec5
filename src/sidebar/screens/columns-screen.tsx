import { periodWords } from "../../text/period.ts";
import { Button } from "../components/button.tsx";
import { ColumnField } from "../components/column-field.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { Note } from "../components/note.tsx";
import { SelectField } from "../components/select-field.tsx";
import { stepOf } from "../step-of.ts";
import type { View } from "../view.ts";
import { goesOn, waitsFor } from "../waits-for.ts";

const ROLES = ["person", "date", "value", "metric", "stage", "opened", "currency"] as const;

/** What each column of a table holds, told by hand, with the table's own cells and what comes of it. */
export const ColumnsScreen = (view: View) => {
  const { state, dispatch, voice } = view;
  const { columns } = state;
  const { text } = voice;
  if (columns === null) return null;
  const { hasHeadings } = columns.value;
  return (
    <Frame
      voice={voice}
      step={stepOf(state)}
      onSubmit={() => dispatch({ type: "looksRight" })}
      bottom={
        <>
          <Button kind="action" isBusy={goesOn(state) || waitsFor(state, "look", "columns")}>
            {text.columns.use}
          </Button>
          <Button kind="plain" onClick={() => dispatch({ type: "back" })}>
            {text.back}
          </Button>
        </>
      }
    >
      <Heading {...text.columns} />
      <div aria-live="polite">
        <ReadSoFar {...view} />
      </div>
      <SelectField
        id="headings"
        label={text.columns.firstRow}
        value={hasHeadings ? "first" : "none"}
        options={[
          { value: "first", words: text.columns.headings },
          { value: "none", words: text.columns.noHeadings },
        ]}
        onChoose={(value) => dispatch({ type: "column", key: "headings", value })}
      />
      {ROLES.map((role) => (
        <ColumnField key={role} {...view} columns={columns} role={role} />
      ))}
    </Frame>
  );
};

/** What the table reads as with the columns told so far. */
const ReadSoFar = ({ state: { columns, found, problem }, voice }: View) => {
  const { text, language } = voice;
  if (problem !== null) return <Note tint="bad">{problem.sentence}</Note>;
  if (!columns?.isRead || found === null) return <Note tint="info">{text.columns.untold}</Note>;
  const month = (iso: string) => periodWords(language, iso);
  const span = text.data.span(
    month(found.first),
    month(found.last),
    found.metrics.map(({ name }) => name),
  );
  return (
    <Note tint="good">
      {found.summary} {span}
    </Note>
  );
};
