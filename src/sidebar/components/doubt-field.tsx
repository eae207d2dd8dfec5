import { useRef } from "preact/hooks";
import type { AskedDoubt } from "../../addon/service.ts";
import { currenciesWritten } from "../../text/currency-words.ts";
import { answerAt } from "../answer-at.ts";
import { sourceNow } from "../source-now.ts";
import type { View } from "../view.ts";
import { waitsFor } from "../waits-for.ts";
import { AnswerField } from "./answer-field.tsx";
import { Button } from "./button.tsx";
import { Spinner } from "./spinner.tsx";

/** A question that only the user can settle, with the answer that holds until then and one click to make it theirs. */
export const DoubtField = ({ doubt, ...view }: View & { readonly doubt: AskedDoubt }) => {
  const { state, voice } = view;
  const { answer, ...field } = answerAt(view, doubt.key, doubt.answer);
  const wasLast = state.answered === doubt.key;
  const isAssumed = !doubt.isTold && sourceNow(state).told[doubt.key] === undefined;
  const asked = useRef<HTMLDivElement>(null);
  const confirm = () => {
    // The button goes with the answer, so the focus moves to what it confirms.
    asked.current?.querySelector<HTMLElement>(CHOSEN)?.focus();
    answer(doubt.answer);
  };
  const isNoted = wasLast && doubt.isTold && state.asking === null && state.problem === null;
  return (
    <div class="doubt" ref={asked}>
      <AnswerField
        id={`doubt-${encodeURIComponent(doubt.key)}`}
        label={doubt.sentence}
        options={doubt.options}
        signs={
          doubt.key === "currency"
            ? { written: currenciesWritten, ask: voice.text.data.whoseSign }
            : undefined
        }
        onAnswer={answer}
        {...field}
      />
      {isAssumed && (
        <div class="line">
          <Button
            kind="plain small"
            spoken={voice.text.data.isRightTo(doubt.sentence)}
            onClick={confirm}
          >
            {voice.text.data.isRight}
          </Button>
        </div>
      )}
      <span class="hint" role="status">
        {wasLast && waitsFor(state, "look") && <Spinner />}
        {isNoted && voice.text.data.noted}
      </span>
    </div>
  );
};

const CHOSEN = "input:checked, input[type=text], select";
