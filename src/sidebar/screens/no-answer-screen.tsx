import { useRef, useState } from "preact/hooks";
import { troubleOf } from "../../text/trouble-of.ts";
import { Button } from "../components/button.tsx";
import { Fold } from "../components/fold.tsx";
import { Frame } from "../components/frame.tsx";
import { Heading } from "../components/heading.tsx";
import { Note } from "../components/note.tsx";
import { TroublesFold } from "../components/troubles-fold.tsx";
import { type State, writes } from "../state.ts";
import { stepOf } from "../step-of.ts";
import type { View } from "../view.ts";
import type { Voice } from "../voice.ts";

/** A call that failed: what is kept, and the one thing to do. */
export const NoAnswerScreen = ({ state, dispatch, voice }: View) => {
  const { text } = voice;
  const { failure, opening } = state;
  if (!failure) return null;
  const known = troubleOf(failure.details);
  const trouble = known && text.troubles.list[known];
  return (
    <Frame
      voice={voice}
      step={stepOf(state)}
      bottom={
        <>
          <Button kind="action" onClick={() => dispatch({ type: "tryAgain" })}>
            {text.tryAgain}
          </Button>
          {opening && (
            <Button kind="plain" onClick={() => dispatch({ type: "back" })}>
              {text.back}
            </Button>
          )}
        </>
      }
    >
      {failure.sentence === null ? (
        <>
          <Heading title={text.noAnswer.title} why={keptOf(state, voice)} />
          {trouble && (
            <Note tint="warn">
              <b>{trouble.when}.</b> {trouble.say}
            </Note>
          )}
          <TroublesFold voice={voice} />
          <Fold title={text.noAnswer.details}>
            <Details voice={voice} details={`${failure.call.name}: ${failure.details}`} />
          </Fold>
        </>
      ) : (
        <>
          <Heading {...text.notNow} />
          <Note tint="bad" role="alert">
            {failure.sentence}
          </Note>
        </>
      )}
    </Frame>
  );
};

const keptOf = ({ opening, failure }: State, { text }: Voice): string => {
  if (opening === null) return text.noAnswer.start;
  return failure && writes(failure.call) ? text.noAnswer.keptHalf : text.noAnswer.kept;
};

/** The only technical words of the wizard, for someone who can use them. */
const Details = ({ voice, details }: { readonly voice: Voice; readonly details: string }) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    area.current?.select();
    // The newer clipboard needs a permission that Google's frame around the sidebar does not give.
    setCopied(document.execCommand("copy"));
  };
  return (
    <div class="form-group">
      <textarea
        ref={area}
        readOnly
        rows={4}
        aria-label={voice.text.noAnswer.details}
        value={details}
      />
      <div class="line">
        <Button kind="plain small" onClick={copy}>
          {voice.text.noAnswer.copy}
        </Button>
        <span role="status">{isCopied && voice.text.noAnswer.copied}</span>
      </div>
    </div>
  );
};
