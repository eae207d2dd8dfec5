import type { PersonsAnswer } from "../../addon/sharing.ts";
import { LONGEST_LINE } from "../../text/invitation.ts";
import { dayWords } from "../../text/moment.ts";
import { Button } from "../components/button.tsx";
import { LongField } from "./long-field.tsx";
import { type ShareView, waitsFor } from "./view.ts";

/** How a goal that somebody doubts is changed, and a word back to them. */
export const ReplyPart = ({
  answer,
  state,
  dispatch,
  voice,
}: ShareView & { readonly answer: PersonsAnswer }) => {
  const { team } = voice.text.share;
  const { person, reply, verdict } = answer;
  const words = state.replies[person] ?? "";
  const isOpen = state.asking?.call.name === "reply" && state.asking.call.args[0].person === person;
  return (
    <>
      {verdict !== "agree" && <p class="hint">{team.howToAnswer(person)}</p>}
      {reply && <p>{team.replied(reply.words, dayWords(voice.language, reply.on))}</p>}
      <LongField
        id={`reply-${encodeURIComponent(person)}`}
        label={team.reply}
        hint={team.replyHint}
        value={words}
        error={null}
        longest={LONGEST_LINE}
        onAnswer={(typed) => dispatch({ type: "reply", person, words: typed })}
      />
      <div class="buttons">
        <Button
          kind="plain small"
          isOff={words.trim() === ""}
          isBusy={isOpen && waitsFor(state, "reply")}
          onClick={() => dispatch({ type: "send", person })}
        >
          {team.send}
        </Button>
      </div>
    </>
  );
};
