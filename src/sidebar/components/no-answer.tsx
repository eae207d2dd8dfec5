import { troubleOf } from "../../text/trouble-of.ts";
import type { Voice } from "../voice.ts";
import { Button } from "./button.tsx";
import { CopiedWords } from "./copied-words.tsx";
import { Fold } from "./fold.tsx";
import { Frame } from "./frame.tsx";
import { Heading } from "./heading.tsx";
import { Note } from "./note.tsx";
import { TroublesFold } from "./troubles-fold.tsx";

interface NoAnswerProps {
  readonly voice: Voice;
  readonly step: number | null;
  /** Name of the call, and what was heard instead of an answer. */
  readonly call: string;
  readonly details: string;
  /** Why the server refused, where it did answer. */
  readonly sentence: string | null;
  /** What is kept. */
  readonly why: string;
  readonly onTryAgain: () => void;
  /** null where there is nowhere to go. */
  readonly onBack: (() => void) | null;
}

/** A call that failed: what is kept, and the one thing to do. */
export const NoAnswer = ({ voice, sentence, ...failure }: NoAnswerProps) => {
  const { text } = voice;
  const { step, call, details, why, onTryAgain, onBack } = failure;
  const known = troubleOf(details);
  const trouble = known && text.troubles.list[known];
  return (
    <Frame
      voice={voice}
      step={step}
      bottom={
        <>
          <Button kind="action" onClick={onTryAgain}>
            {text.tryAgain}
          </Button>
          {onBack && (
            <Button kind="plain" onClick={onBack}>
              {text.back}
            </Button>
          )}
        </>
      }
    >
      {sentence === null ? (
        <>
          <Heading title={text.noAnswer.title} why={why} />
          {trouble && (
            <div class="form-group">
              <h2>{text.troubles.likely}</h2>
              <Note tint="warn">
                <b>{trouble.when}.</b> {trouble.say}
              </Note>
            </div>
          )}
          <TroublesFold voice={voice} />
          <Fold title={text.noAnswer.details}>
            {/* The only technical words of the wizard, for someone who can use them. */}
            <CopiedWords
              voice={voice}
              label={text.noAnswer.details}
              words={`${call}: ${details}`}
              rows={4}
            />
          </Fold>
        </>
      ) : (
        <>
          <Heading {...text.notNow} />
          <Note tint="bad" role="alert">
            {sentence}
          </Note>
        </>
      )}
    </Frame>
  );
};
