import { FLOW } from "../flow.ts";
import type { View } from "../view.ts";
import { Note } from "./note.tsx";

/** Where a question about the table keeps somebody from the step that they come back to. */
export const ReturnNote = ({ state: { returnsTo }, voice: { text } }: View) =>
  returnsTo === null ? null : (
    <Note tint="info">
      {text.data.questionFirst(1 + FLOW.indexOf(returnsTo), text[returnsTo].title)}
    </Note>
  );
