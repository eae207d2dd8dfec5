import { FLOW } from "../flow.ts";
import { titleOf } from "../title-of.ts";
import type { View } from "../view.ts";
import { Note } from "./note.tsx";

/** Where a question about the table keeps somebody from the step that they come back to. */
export const ReturnNote = ({ state: { returnsTo, opening }, voice }: View) =>
  returnsTo === null ? null : (
    <Note tint="info">
      {voice.text.data.questionFirst(
        1 + FLOW.indexOf(returnsTo),
        titleOf(returnsTo, opening, voice),
      )}
    </Note>
  );
