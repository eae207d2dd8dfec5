import { FEW_NAMES } from "../../text/en/share-page.ts";
import { Fold } from "../components/fold.tsx";
import { Note } from "../components/note.tsx";
import { Lines } from "../components/notes.tsx";
import type { Voice } from "../voice.ts";

interface CannotCardProps {
  /** Left out, it says whom nobody can invite, or that all that lacks are addresses. */
  readonly title?: string;
  /** Each with a problem: whoever has no address at all is told of with the others. */
  readonly people: readonly {
    readonly person: string;
    readonly email: string;
    readonly problem: string;
  }[];
  readonly voice: Voice;
}

/** Who can be let into nothing, and what to do: those without an address in one sentence, a wrong one each. */
export const CannotCard = ({ title, people, voice }: CannotCardProps) => {
  if (people.length === 0) return null;
  const { noEmail, noEmailAll, ...text } = voice.text.share.people;
  const lacking = people.filter(({ email }) => email === "").map(({ person }) => person);
  const wrong = people.filter(({ email }) => email !== "");
  return (
    <section class="card warn">
      <h2 class="cap">
        {title ?? text[wrong.length === 0 ? "lacking" : "cannot"](people.length, voice.numbers)}
      </h2>
      {lacking.length > 0 && <Note>{noEmail(lacking, voice.numbers)}</Note>}
      {lacking.length > FEW_NAMES && (
        <Fold title={noEmailAll(lacking.length, voice.numbers)}>
          <p class="hint">{lacking.join(", ")}</p>
        </Fold>
      )}
      {wrong.length > 0 && <Lines notices={wrong.map(({ problem }) => problem)} />}
    </section>
  );
};
