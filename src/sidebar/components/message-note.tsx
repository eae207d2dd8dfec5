import type { View } from "../view.ts";
import { Note } from "./note.tsx";

/** What was just taken back, or why something did not work. */
export const MessageNote = ({ state: { undone, problem, answered }, voice }: View) => {
  const { text } = voice;
  // What is wrong with an answer is said at its question.
  if (problem?.at === "screen" && answered === null)
    return (
      <Note tint="bad" role="alert">
        {problem.sentence}
      </Note>
    );
  if (!undone) return null;
  const sentence =
    undone.restored === ""
      ? text.undone.removed(undone.removed)
      : text.undone.restored(undone.restored);
  return (
    <Note tint="good" role="status">
      {sentence}
    </Note>
  );
};
