import { useState } from "preact/hooks";
import { invitationWords } from "../../text/invitation.ts";
import { Fold } from "../components/fold.tsx";
import { SelectField } from "../components/select-field.tsx";
import type { LinesView } from "./view.ts";

/** The e-mail of one person, as Google will send it. */
export const MessageFold = ({
  state,
  voice,
  lines,
  isOpen = false,
}: LinesView & { readonly isOpen?: boolean }) => {
  const { people } = voice.text.share;
  const [chosen, choose] = useState("");
  const told = state.isTold ? lines.filter((line) => line.isTicked && line.isInvited) : [];
  const shown = told.find(({ person }) => person === chosen) ?? told[0];
  if (!shown) return null;
  const { message } = state.sharing!.people.find(({ person }) => person === shown.person)!;
  return (
    <Fold title={people.message} isOpen={isOpen}>
      {told.length > 1 && (
        <SelectField
          id="message-of"
          label={people.messageOf}
          value={shown.person}
          options={told.map(({ person }) => ({ value: person, words: person }))}
          onChoose={choose}
        />
      )}
      <blockquote>
        {invitationWords(message, state.line, state.sharing!.version?.by ?? "")}
      </blockquote>
    </Fold>
  );
};
