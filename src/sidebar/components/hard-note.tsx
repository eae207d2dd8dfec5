import type { Preview, PreviewPerson } from "../../addon/preview.ts";
import { chanceAt, toldGoals } from "../steps/told-goals.ts";
import { inHundred } from "../team-at.ts";
import type { Voice } from "../voice.ts";
import { Note } from "./note.tsx";

interface HardNoteProps {
  readonly voice: Voice;
  readonly preview: Preview;
  /** Of the slider, 0 to 30. */
  readonly position: number;
}

/** In 100: what is not sure is not said to be. */
const NEARLY = 99;

/** Whom the goal would discourage, or demand nothing of: the utmost by name, the others by number, and what to do. */
export const HardNote = ({ voice, preview, position }: HardNoteProps) => {
  const { goals } = voice.text;
  const { hard, easy, none } = toldGoals(preview, position);
  const [least, ...harder] = hard;
  const [most, ...easier] = easy;
  const [nothing, ...others] = none;
  const chanceOf = (person: PreviewPerson) => inHundred(chanceAt(person, position));
  return (
    <>
      {least && (
        <Note tint="bad">
          {goals.hard(least.person, chanceOf(least), harder.length)}{" "}
          {preview.isLessBetter ? goals.hardDoLess : goals.hardDo}
        </Note>
      )}
      {most && (
        <Note tint="bad">
          {goals.easy(most.person, Math.min(NEARLY, chanceOf(most)), easier.length)} {goals.easyDo}
        </Note>
      )}
      {nothing && (
        <Note tint="warn">
          {goals.zero(nothing.person, others.length)} {goals.zeroDo}
        </Note>
      )}
    </>
  );
};
