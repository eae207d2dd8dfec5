import type { Preview } from "../../addon/preview.ts";
import { isHardAt } from "../is-hard-at.ts";
import { inHundred } from "../team-at.ts";
import type { Voice } from "../voice.ts";
import { Note } from "./note.tsx";

interface HardNoteProps {
  readonly voice: Voice;
  readonly preview: Preview;
  /** Of the slider, 0 to 30. */
  readonly position: number;
}

/** Whom the goal would discourage: the person with the least chance by name, the others by number. */
export const HardNote = ({ voice, preview, position }: HardNoteProps) => {
  const hard = preview.people
    .filter((person) => isHardAt(person, position))
    .map(({ person, chance }) => ({ person, chance: chance[position] ?? 0 }))
    .sort((a, b) => a.chance - b.chance);
  const [least, ...others] = hard;
  if (!least) return null;
  return (
    <Note tint="bad">
      {voice.text.goals.hard(least.person, inHundred(least.chance), others.length)}
    </Note>
  );
};
