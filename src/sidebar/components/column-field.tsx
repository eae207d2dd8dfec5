import type { ColumnRole } from "../../core/doubts.ts";
import type { State } from "../state.ts";
import type { View } from "../view.ts";
import { SelectField } from "./select-field.tsx";

interface ColumnFieldProps extends View {
  readonly columns: NonNullable<State["columns"]>;
  readonly role: ColumnRole;
}

/** Which column holds one thing, and the first cells of it as they stand in the sheet. */
export const ColumnField = ({ state, dispatch, voice, columns, role }: ColumnFieldProps) => {
  const words = voice.text.columns;
  const key = `column:${role}`;
  const { value: known, source, isRead } = columns;
  const read = isRead ? state.found?.roles.find((one) => one.key === key)?.answer : undefined;
  const answer = source.told[key] ?? read ?? known.roles[role] ?? OTHERWISE[role];
  const sample = known.columns.find(({ name }) => name === answer)?.sample ?? [];
  return (
    <SelectField
      id={`column-${role}`}
      label={words.roles[role]}
      value={answer}
      hint={sample.filter((cell) => cell !== "").join(" · ")}
      options={[
        ...EXTRA[role].map((value) => ({ value, words: words.otherwise[role][value] ?? "" })),
        ...known.columns.map(({ name }) => ({
          value: name,
          words: known.hasHeadings ? name : words.letter(name),
        })),
      ]}
      onChoose={(value) => dispatch({ type: "column", key, value })}
    />
  );
};

/** What may be answered beside a column: nothing yet, or that no column says it. */
const EXTRA: Readonly<Record<ColumnRole, readonly string[]>> = {
  person: [""],
  date: [""],
  value: ["", "rows"],
  metric: ["none"],
  stage: ["none"],
  opened: ["none"],
  currency: ["none"],
};

const OTHERWISE: Readonly<Record<ColumnRole, string>> = {
  person: "",
  date: "",
  value: "",
  metric: "none",
  stage: "none",
  opened: "none",
  currency: "none",
};
