import { useState } from "preact/hooks";
import { invitationWords } from "../../text/invitation.ts";
import { CopiedWords } from "../components/copied-words.tsx";
import { Fold } from "../components/fold.tsx";
import { SelectField } from "../components/select-field.tsx";
import type { ShareView } from "./view.ts";

const ROWS = 8;

/** For these people's changed goals no e-mail goes out: what to tell each of them, to be copied. */
export const ToTell = ({
  state,
  voice,
  people: among,
}: Pick<ShareView, "state" | "voice"> & { readonly people: readonly string[] }) => {
  const { people } = voice.text.share;
  const [chosen, choose] = useState("");
  const told = state.sharing!.people.filter(
    ({ person, isChanged }) => isChanged && among.includes(person),
  );
  const shown = told.find(({ person }) => person === chosen) ?? told[0];
  if (!shown) return null;
  const words = invitationWords(shown.message, state.line, state.sharing!.version?.by ?? "");
  return (
    <Fold title={people.toTell(told.length, voice.numbers)}>
      <p class="hint">{people.toTellHint}</p>
      {told.length > 1 && (
        <SelectField
          id="to-tell"
          label={people.messageOf}
          value={shown.person}
          options={told.map(({ person }) => ({ value: person, words: person }))}
          onChoose={choose}
        />
      )}
      <CopiedWords
        voice={voice}
        label={people.toTellWords(shown.person)}
        words={words}
        rows={ROWS}
      />
    </Fold>
  );
};
