import { undoneSentence } from "../undone-sentence.ts";
import type { View } from "../view.ts";
import { Note } from "./note.tsx";

/** What was just taken back, or why something did not work. */
export const MessageNote = ({ state: { undone, problem, answered, screen }, voice }: View) => {
  // What is wrong with an answer is said at its question, with a period at its field.
  const isSaid = problem?.at === "screen" ? answered !== null : screen === "goals";
  if (problem && problem.at !== "source" && !isSaid)
    return (
      <Note tint="bad" role="alert">
        {problem.sentence}
      </Note>
    );
  if (!undone) return null;
  return (
    <Note tint="good" role="status">
      {undoneSentence(undone, voice)}
    </Note>
  );
};
