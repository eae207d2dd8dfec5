import type { Preview, PreviewPerson } from "../../addon/preview.ts";
import { isEasyAt, isHardAt } from "../is-hard-at.ts";
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
  const byChance = preview.people
    .map((person) => ({ person, chance: person.chance[position] ?? 0 }))
    .sort((a, b) => a.chance - b.chance);
  const [least, ...harder] = byChance.filter(({ person }) => isHardAt(person, position));
  const isNone = ({ goal }: PreviewPerson) => !preview.isLessBetter && goal[position] === 0;
  const [none, ...others] = preview.people.filter(isNone);
  const [most, ...easier] = byChance
    .filter(({ person }) => isEasyAt(person, position) && !isNone(person))
    .reverse();
  return (
    <>
      {least && (
        <Note tint="bad">
          {goals.hard(least.person.person, inHundred(least.chance), harder.length)}{" "}
          {preview.isLessBetter ? goals.hardDoLess : goals.hardDo}
        </Note>
      )}
      {most && (
        <Note tint="bad">
          {goals.easy(most.person.person, Math.min(NEARLY, inHundred(most.chance)), easier.length)}{" "}
          {goals.easyDo}
        </Note>
      )}
      {none && (
        <Note tint="warn">
          {goals.zero(none.person, others.length)} {goals.zeroDo}
        </Note>
      )}
    </>
  );
};
