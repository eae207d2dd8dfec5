import type { Sharing } from "../../addon/sharing.ts";
import { Fold } from "../components/fold.tsx";
import { Note } from "../components/note.tsx";
import type { Voice } from "../voice.ts";

interface UnlikelyCardProps {
  readonly goals: Sharing["unlikely"];
  readonly voice: Voice;
}

const AT_FIRST = 5; // people in sight, the others folded

/** Whose file will say that fewer than half would reach the goal, before it says so, and what helps. */
export const UnlikelyCard = ({ goals, voice: { text, numbers } }: UnlikelyCardProps) => {
  if (goals.length === 0) return null;
  const { publish } = text.share;
  const words = [...goals]
    .sort((one, other) => one.inHundred - other.inHundred)
    .map(({ person, metric, inHundred }) =>
      publish.unlikelyOne(person, metric, numbers.plain(inHundred)),
    );
  const others = words.slice(AT_FIRST);
  return (
    <section class="card warn">
      <h2 class="cap">{publish.unlikely(goals.length, numbers)}</h2>
      <Note>{publish.unlikelyWho(words.slice(0, AT_FIRST).join(", "), others.length > 0)}</Note>
      {others.length > 0 && (
        <Fold title={text.more(others.length)}>
          <p class="hint">{others.join(", ")}</p>
        </Fold>
      )}
      <p class="hint">{publish.unlikelyHelp}</p>
    </section>
  );
};
